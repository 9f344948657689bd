import { ageBands, type Band, processingBands } from './bands'
import { countView } from './count-view'
import { type DossierStore, readSpan } from './cube'
import { states } from './dossier-columns'
import { type DossierFilter, noFilter } from './dossier-filter'
import type { Selected } from './outcome-counts'
import { spanOf } from './outcome-views'

export interface ProcessingBand {
  /** Null: the working days are not known. */
  readonly band: Band | null
  /** Resolved early or on time, that is within the limit, and after it. */
  readonly within: Selected<number>
  readonly over: Selected<number>
}

/** Resolved dossiers by working days taken (pauses taken out), within and over their limit. */
export function processingDays(store: DossierStore, filter: DossierFilter): ProcessingBand[] {
  const view = { axes: ['state', 'processing'] as const, ignore: ['processingBands'] as const }
  const size = processingBands.length + 1
  const selected = spanOf(store, countView(store, view, filter), filter)
  const all = spanOf(store, countView(store, view, noFilter), noFilter)
  const at = (state: (typeof states)[number], code: number) => {
    const cell = states.indexOf(state) * size + code
    return { selected: selected[cell] as number, all: all[cell] as number }
  }
  const bandAt = (band: Band | null, code: number): ProcessingBand => {
    const [early, onTime] = [at('early', code), at('onTime', code)]
    return {
      band,
      within: { selected: early.selected + onTime.selected, all: early.all + onTime.all },
      over: at('overdue', code),
    }
  }
  const unknown = bandAt(null, 0)
  const known = processingBands.map((band, i) => bandAt(band, i + 1))
  return unknown.within.all + unknown.over.all > 0 ? [...known, unknown] : known
}

export interface AgeCounts {
  /** At work and in time. */
  readonly inTime: number
  /** At work and past the due date. */
  readonly overdue: number
  /** Waiting, the due date not passed (or not set). */
  readonly paused: number
  /** Waiting, the due date passed: the form shows these as in time. */
  readonly pausedPastDue: number
}

export interface AgeBandCounts extends Selected<AgeCounts> {
  readonly band: Band
}

/** What is still open by age in calendar days since receipt. Ignores the filters by age and by kind of wait. */
export function ageing(store: DossierStore, filter: DossierFilter): AgeBandCounts[] {
  const view = { axes: ['age', 'state'] as const, ignore: ['ageBands', 'openKinds'] as const, rows: 'open' as const }
  const selected = spanOf(store, countView(store, view, filter), filter)
  const everything = countView(store, view, noFilter)
  const all = readSpan(everything, 0, everything.slots)
  const at = (cells: Uint32Array, band: number): AgeCounts => {
    const of = (state: (typeof states)[number]) => cells[band * states.length + states.indexOf(state)] as number
    return {
      inTime: of('pendingInTime'),
      overdue: of('pendingOverdue'),
      paused: of('paused'),
      pausedPastDue: of('pausedPastDue'),
    }
  }
  return ageBands.map((band, i) => ({ band, selected: at(selected, i + 1), all: at(all, i + 1) }))
}
