import { scaleBand, scaleLinear } from 'd3-scale'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { FlowPoint } from '../overview/weekly-flow-model'

/** A column with its value above it. Unit: CSS px; `y` is the top. */
export interface PaperColumn {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
}

export interface WeeklyDrawing {
  readonly height: number
  /** Where the columns stand: received and resolved on the upper line, the backlog on the lower one. */
  readonly flowBase: number
  readonly backlogBase: number
  readonly backlogHead: number
  readonly received: readonly PaperColumn[]
  readonly resolved: readonly PaperColumn[]
  readonly backlog: readonly PaperColumn[]
  readonly weeks: readonly { readonly key: string; readonly x: number; readonly text: string }[]
}

const KEY_HEIGHT = 24
const VALUE_HEIGHT = 16
/** Between the words of the lower row and the value on its tallest column. */
const BACKLOG_GAP = 26
const FLOW_HEIGHT = 120
const HEAD_HEIGHT = 24
const BACKLOG_HEIGHT = 56
const AXIS_HEIGHT = 20

/**
 * Received and resolved side by side by week, and below them, to the same scale, what was left at the end of each. All
 * bars start at 0; every value is written on its bar, so there is no axis of numbers.
 */
export function buildWeeklyDrawing(points: readonly FlowPoint[], width: number, language: Locale): WeeklyDrawing {
  const place = scaleBand<string>()
    .domain(points.map(({ key }) => key))
    .range([0, width])
    .paddingInner(0.2)
  const tallest = Math.max(1, ...points.flatMap(({ received, resolved }) => [received, resolved]))
  const tallestBacklog = Math.max(0, ...points.map(({ backlog }) => backlog))
  const flowHeight = scaleLinear().domain([0, tallest]).range([0, FLOW_HEIGHT])
  // One scale for both rows: a backlog looks as large as it is beside what came in.
  const backlogRoom = Math.max(BACKLOG_HEIGHT / 2, flowHeight(tallestBacklog))
  const flowBase = KEY_HEIGHT + VALUE_HEIGHT + FLOW_HEIGHT
  const backlogHead = flowBase + HEAD_HEIGHT
  const backlogBase = backlogHead + BACKLOG_GAP + backlogRoom
  const half = place.bandwidth() / 2
  const column = (key: string, value: number, x: number, columnWidth: number, base: number): PaperColumn => ({
    key,
    x,
    y: base - flowHeight(value),
    width: columnWidth,
    height: flowHeight(value),
    text: formatNumber(value, language),
  })
  const at = (key: string) => place(key) ?? 0
  return {
    height: backlogBase + AXIS_HEIGHT,
    flowBase,
    backlogBase,
    backlogHead,
    received: points.map(({ key, received }) => column(key, received, at(key), half - 1, flowBase)),
    resolved: points.map(({ key, resolved }) => column(key, resolved, at(key) + half + 1, half - 1, flowBase)),
    backlog: points.map(({ key, backlog }) => column(key, backlog, at(key), place.bandwidth(), backlogBase)),
    weeks: points.map(({ key, label }) => ({ key, x: at(key) + half, text: label })),
  }
}
