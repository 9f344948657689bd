import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { formatDate, formatPeriod } from '~/domain/shared/format'
import { addDays } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { useLanguage } from '~/ui/i18n/language-context'
import { type BrushPart, type DaySpan, moveSpan, periodOfSpan, spanOfPeriod, wholeSpan } from './brush-days'
import styles from './Live.module.css'

/** The rectangle that stands for the period. Unit: pixels. */
export interface BrushPlot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PeriodBrushProps {
  period: Period
  /** What a click without a drag selects: the span that it hits. */
  spans: readonly Period[]
  plot: BrushPlot
  selected: Period | null
  words: { readonly from: string; readonly to: string; readonly span: string }
  onSelect: (selected: Period | null, how: 'click' | 'drag') => void
  onPreview: (selected: Period | null) => void
  /** The drag was given up. */
  onCancel: () => void
}

interface Drag {
  readonly part: BrushPart | 'new'
  readonly startX: number
  readonly startDay: number
  readonly span: DaySpan
  moved: boolean
}

/** A drag shorter than this is a click. Unit: pixels. */
const CLICK = 4
const HANDLE = 5

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Selects days on a drawing: drag for a new span, drag the span or its ends, or use the ends as sliders by keyboard. */
export function PeriodBrush(props: PeriodBrushProps) {
  const { period, spans, plot, selected, words, onSelect, onPreview, onCancel } = props
  const language = useLanguage()
  const group = useRef<SVGGElement>(null)
  const drag = useRef<Drag | null>(null)
  const [preview, setPreview] = useState<DaySpan | null>(null)
  const span = preview ?? spanOfPeriod(selected, period)
  const whole = wholeSpan(period)
  const dayWidth = (plot.right - plot.left) / (whole.to + 1)
  const [x1, x2] = [plot.left + span.from * dayWidth, plot.left + (span.to + 1) * dayWidth]
  const isWhole = span.from === 0 && span.to === whole.to

  const dayAt = (event: PointerEvent): number => {
    const box = group.current?.ownerSVGElement?.getBoundingClientRect()
    const day = Math.floor((event.clientX - (box?.left ?? 0) - plot.left) / dayWidth)
    return Math.max(0, Math.min(whole.to, day))
  }
  const spanAfter = ({ part, startDay, span: before }: Drag, event: PointerEvent): DaySpan => {
    const day = dayAt(event)
    if (part === 'new') return { from: Math.min(startDay, day), to: Math.max(startDay, day) }
    return moveSpan(before, part, day - startDay, period)
  }
  const start = (part: Drag['part']) => (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    drag.current = { part, startX: event.clientX, startDay: dayAt(event), span, moved: false }
  }
  const move = (event: PointerEvent) => {
    const { current } = drag
    if (current === null) return
    if (!current.moved && Math.abs(event.clientX - current.startX) < CLICK) return
    current.moved = true
    const next = spanAfter(current, event)
    setPreview(next)
    onPreview(periodOfSpan(next, period))
  }
  const end = (event: PointerEvent) => {
    const { current } = drag
    drag.current = null
    setPreview(null)
    if (current === null) return
    if (current.moved) onSelect(periodOfSpan(spanAfter(current, event), period), 'drag')
    else if (current.part === 'new' || current.part === 'both') clickAt(current.startDay)
  }
  const clickAt = (day: number) => {
    const date = addDays(period.from, day)
    const hit = spans.find(({ from, to }) => date >= from && date <= to)
    if (!hit) return
    const again = selected !== null && selected.from === hit.from && selected.to === hit.to
    onSelect(again ? null : hit, 'click')
  }
  const cancel = () => {
    drag.current = null
    setPreview(null)
    onCancel()
  }
  const onKey = (part: BrushPart) => (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onSelect(null, 'click')
      return
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const days = Math.max(-whole.to, Math.min(whole.to, step))
    onSelect(periodOfSpan(moveSpan(span, part, days, period), period), 'drag')
  }
  const dateOf = (day: number) => formatDate(addDays(period.from, day), language)
  const shared = { onPointerMove: move, onPointerUp: end, onPointerCancel: cancel }
  const box = { y: plot.top, height: plot.bottom - plot.top }
  const slider = (part: BrushPart, value: number, label: string, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': part === 'to' ? span.from : 0,
    'aria-valuemax': part === 'from' ? span.to : whole.to,
    'aria-valuenow': value,
    'aria-valuetext': text,
    onKeyDown: onKey(part),
  })
  return (
    <g ref={group} data-screen-only>
      <rect
        className={styles.ground}
        x={plot.left}
        width={plot.right - plot.left}
        {...box}
        onPointerDown={start('new')}
        {...shared}
      />
      {!isWhole && (
        <rect
          className={styles.selection}
          x={x1}
          width={x2 - x1}
          {...box}
          onPointerDown={start('both')}
          {...shared}
          {...slider(
            'both',
            span.from,
            words.span,
            formatPeriod({ from: addDays(period.from, span.from), to: addDays(period.from, span.to) }, language),
          )}
        />
      )}
      <Handle
        x={x1}
        plot={plot}
        slider={slider('from', span.from, words.from, dateOf(span.from))}
        onStart={start('from')}
        shared={shared}
      />
      <Handle
        x={x2}
        plot={plot}
        slider={slider('to', span.to, words.to, dateOf(span.to))}
        onStart={start('to')}
        shared={shared}
      />
    </g>
  )
}

interface HandleProps {
  x: number
  plot: BrushPlot
  slider: object
  onStart: (event: PointerEvent<SVGElement>) => void
  shared: object
}

/** A grip at one end, wider to the finger than to the eye. */
function Handle({ x, plot, slider, onStart, shared }: HandleProps) {
  const middle = (plot.top + plot.bottom) / 2
  return (
    <g className={styles.handle} {...slider} onPointerDown={onStart} {...shared}>
      <rect className={styles.reach} x={x - 14} y={plot.top} width={28} height={plot.bottom - plot.top} />
      <rect x={x - 1} y={plot.top} width={2} height={plot.bottom - plot.top} />
      <rect x={x - HANDLE} y={middle - 14} width={HANDLE * 2} height={28} rx={2} />
      <line x1={x} x2={x} y1={middle - 8} y2={middle + 8} />
    </g>
  )
}
