import { type Cause, type CauseOwner, causeOwner, causes } from '../dossiers/dossier'
import { type Band, lateBands } from './bands'
import { countView } from './count-view'
import type { DossierStore } from './cube'
import type { Dimension } from './dossier-columns'
import { type DossierFilter, noFilter } from './dossier-filter'
import type { FilterKey } from './masks'
import type { Selected } from './outcome-counts'
import { spanOf } from './outcome-views'

/** Counts of the late dossiers (resolved overdue and pending overdue) by one dimension, code by code. */
function lateBy(store: DossierStore, filter: DossierFilter, axis: Dimension, ignore: readonly FilterKey[]) {
  const view = { axes: [axis], ignore, rows: 'late' as const }
  const selected = spanOf(store, countView(store, view, filter), filter)
  const all = spanOf(store, countView(store, view, noFilter), noFilter)
  return (code: number): Selected<number> => ({ selected: selected[code] as number, all: all[code] as number })
}

const add = (parts: readonly Selected<number>[]): Selected<number> => ({
  selected: parts.reduce((sum, part) => sum + part.selected, 0),
  all: parts.reduce((sum, part) => sum + part.all, 0),
})

export interface CauseCount extends Selected<number> {
  /** Null: no cause was given. Not the same as 'unclear', which somebody wrote down. */
  readonly cause: Cause | null
  readonly owner: CauseOwner
}

export interface CauseCounts {
  /** Most frequent first (by all, then in the order of the list); those that never occur are left out. */
  readonly causes: readonly CauseCount[]
  readonly late: Selected<number>
  /** Late dossiers without a cause. */
  readonly withoutCause: Selected<number>
  readonly owners: Readonly<Record<CauseOwner, Selected<number>>>
}

/** Why the late dossiers are late. Ignores the filter by cause. */
export function causesOf(store: DossierStore, filter: DossierFilter): CauseCounts {
  const at = lateBy(store, filter, 'cause', ['causes'])
  const known = causes.map((cause, i): CauseCount => ({ cause, owner: causeOwner[cause], ...at(i + 1) }))
  const withoutCause = at(0)
  const every: CauseCount[] = [...known, { cause: null, owner: 'unknown', ...withoutCause }]
  const owned = (owner: CauseOwner) => add(every.filter((cause) => cause.owner === owner))
  return {
    causes: every.filter(({ all }) => all > 0).sort((a, b) => b.all - a.all),
    late: add(every),
    withoutCause,
    owners: {
      office: owned('office'),
      system: owned('system'),
      citizen: owned('citizen'),
      unknown: owned('unknown'),
    },
  }
}

export interface BandCount extends Selected<number> {
  /** Null: the working days are not known. */
  readonly band: Band | null
}

/** Late dossiers by working days late, every band, and last those whose days are not known where there are any. */
export function lateDays(store: DossierStore, filter: DossierFilter): BandCount[] {
  const at = lateBy(store, filter, 'late', ['lateBands'])
  const unknown: BandCount = { band: null, ...at(0) }
  return [...lateBands.map((band, i) => ({ band, ...at(i + 1) })), ...(unknown.all > 0 ? [unknown] : [])]
}

export interface ApologyCounts {
  readonly sent: Selected<number>
  readonly notSent: Selected<number>
  readonly unknown: Selected<number>
}

/** Whether a letter of apology went out for the late dossiers. */
export function apologies(store: DossierStore, filter: DossierFilter): ApologyCounts {
  const at = lateBy(store, filter, 'apology', ['apologies'])
  return { unknown: at(0), notSent: at(1), sent: at(2) }
}
