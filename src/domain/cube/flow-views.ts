import type { Outcome } from '../dossiers/dossier'
import { addDays, dayNumber } from '../shared/iso-date'
import { type Period, periodDays, weeksOf } from '../shared/period'
import { countView } from './count-view'
import { type CountCube, type DossierStore, readSpan } from './cube'
import { slotFrom, slotRange } from './day-slots'
import { states } from './dossier-columns'
import { type DossierFilter, noFilter } from './dossier-filter'
import { outcomeOfState } from './masks'
import type { Selected } from './outcome-counts'

/** What came in and went out in a span of days. Unit: dossiers. */
export interface FlowCounts {
  /** Received in the span. */
  readonly received: number
  /** Ended in the span; an end before the receipt counts on the day of receipt. */
  readonly resolved: number
  /** Received by the end of the span and not ended by then, those from before the period included. */
  readonly backlogEnd: number
}

export interface FlowSpan extends Selected<FlowCounts> {
  readonly span: Period
}

export interface FlowWeek extends Selected<FlowCounts> {
  readonly week: Period
}

/** Per span: the day filter does not apply, because these views are what it is set on. */
function flowBy(store: DossierStore, filter: DossierFilter, spans: readonly Period[]): FlowSpan[] {
  const { receivedDays, finishedDays } = store.columns
  const cubesOf = (under: DossierFilter) =>
    [
      countView(store, { axes: [], along: 'received', ignore: ['received'] }, under),
      countView(store, { axes: [], along: 'finished', ignore: ['received'] }, under),
    ] as const
  const before = (days: Int32Array, cube: CountCube, period: Period) =>
    cube.sums[slotFrom(days, dayNumber(period.to) + 1)] as number
  const within = (days: Int32Array, cube: CountCube, period: Period) =>
    readSpan(cube, ...slotRange(days, period))[0] as number
  const count = ([incoming, ended]: readonly [CountCube, CountCube], span: Period): FlowCounts => ({
    received: within(receivedDays, incoming, span),
    resolved: within(finishedDays, ended, span),
    backlogEnd: before(receivedDays, incoming, span) - before(finishedDays, ended, span),
  })
  const [selected, all] = [cubesOf(filter), cubesOf(noFilter)]
  return spans.map((span) => ({ span, selected: count(selected, span), all: count(all, span) }))
}

/** Weeks from Monday; the first and the last are as short as the period leaves them. */
export const weeklyFlow = (store: DossierStore, filter: DossierFilter, period: Period): FlowWeek[] =>
  flowBy(store, filter, weeksOf(period)).map(({ span, selected, all }) => ({ week: span, selected, all }))

export const dailyFlow = (store: DossierStore, filter: DossierFilter, period: Period): FlowSpan[] =>
  flowBy(
    store,
    filter,
    Array.from({ length: periodDays(period) }, (_, i) => {
      const date = addDays(period.from, i)
      return { from: date, to: date }
    }),
  )

export interface FieldWeeks {
  readonly weeks: readonly Period[]
  readonly rows: readonly {
    readonly field: string | null
    /** One per week: dossiers received in it that have one of the outcomes. */
    readonly counts: readonly number[]
    readonly total: number
    /** Resolved in any way, over all weeks: what a late rate is computed on. */
    readonly resolved: number
    readonly received: number
  }[]
  readonly weekTotals: readonly number[]
  readonly total: number
}

/**
 * Field × week of receipt for some outcomes. Ignores the filters by day, field and outcome: they are what is chosen
 * here. Fields without any dossier are left out.
 */
export function fieldByWeek(
  store: DossierStore,
  filter: DossierFilter,
  outcomes: readonly Outcome[],
  period: Period,
): FieldWeeks {
  const { receivedDays, dictionaries } = store.columns
  const weeks = weeksOf(period)
  const ignore = ['received', 'fields', 'outcomes', 'openKinds'] as const
  const cube = countView(store, { axes: ['field', 'state'], ignore }, filter)
  const present = countView(store, { axes: ['field'], ignore: [] }, noFilter)
  const everything = readSpan(present, 0, present.slots)
  const wanted = states.flatMap((state, code) => (outcomes.includes(outcomeOfState(state)) ? [code] : []))
  const resolvedStates = states.flatMap((state, code) =>
    state === 'early' || state === 'onTime' || state === 'overdue' ? [code] : [],
  )
  const sum = (cells: Uint32Array, field: number, of: readonly number[]) =>
    of.reduce((total, state) => total + (cells[field * states.length + state] as number), 0)
  const byWeek = weeks.map((week) => readSpan(cube, ...slotRange(receivedDays, week)))
  const rows = dictionaries.field.values.flatMap((field, code) => {
    if (everything[code] === 0) return []
    const counts = byWeek.map((cells) => sum(cells, code, wanted))
    const over = (of: readonly number[]) => byWeek.reduce((total, cells) => total + sum(cells, code, of), 0)
    return [
      {
        field,
        counts,
        total: counts.reduce((a, b) => a + b, 0),
        resolved: over(resolvedStates),
        received: over(states.map((_, state) => state)),
      },
    ]
  })
  const weekTotals = weeks.map((_, week) => rows.reduce((total, row) => total + (row.counts[week] as number), 0))
  return { weeks, rows, weekTotals, total: weekTotals.reduce((a, b) => a + b, 0) }
}
