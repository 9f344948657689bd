import { ageBands, type Band, lateBands, processingBands } from '~/domain/cube/bands'
import type { DossierFilter, OpenKind } from '~/domain/cube/dossier-filter'
import type { OutcomeCounts } from '~/domain/cube/outcome-counts'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { type Dossier, type Outcome, outcomes } from '~/domain/dossiers/dossier'
import { isOnForm } from '~/domain/dossiers/form-row'
import { type OutcomeReading, outcomeOf } from '~/domain/dossiers/outcome'
import { activeWorkingDays, ageDays, lateWorkingDays } from '~/domain/dossiers/processing'
import { isPaused, resolvedOn } from '~/domain/dossiers/status'
import { dateOf, type IsoDate } from '~/domain/shared/iso-date'
import { isInPeriod, type Period } from '~/domain/shared/period'
import { asOf, roundPeriod } from './random-dossiers'

/** A dossier with everything the views ask of it, computed one by one and kept as an object. */
export interface Scanned {
  readonly dossier: Dossier
  readonly ward: string | null
  readonly received: IsoDate
  /** Day of the end as of the date; null while open. */
  readonly end: IsoDate | null
  readonly outcome: Outcome
  readonly openKind: OpenKind | null
  readonly late: string | null
  readonly processing: string | null
  readonly age: string | null
}

const bandIdOf = (bands: readonly Band[], days: number | null) =>
  days === null ? null : (bands.find(({ from, to }) => days >= from && days <= (to ?? days))?.id ?? null)

export function scan(
  dossiers: readonly Dossier[],
  reading: OutcomeReading,
  wardOf: (dossier: Dossier) => string | null,
): Scanned[] {
  return dossiers.flatMap((dossier): Scanned[] => {
    const outcome = outcomeOf(dossier, asOf, reading)
    if (outcome === null || !isOnForm(dossier, roundPeriod)) return []
    const open = outcome === 'pendingInTime' || outcome === 'pendingOverdue'
    const late = outcome === 'overdue' || outcome === 'pendingOverdue'
    const received = dateOf(dossier.receivedAt)
    const resolved = resolvedOn(dossier) ?? received
    const pastDue = dossier.dueAt !== null && dateOf(dossier.dueAt) < asOf
    const paused = pastDue ? ('pausedPastDue' as const) : ('paused' as const)
    return [
      {
        dossier,
        ward: wardOf(dossier),
        received,
        end: open ? null : resolved < received ? received : resolved,
        outcome,
        openKind: open ? (isPaused(dossier, asOf) ? paused : 'active') : null,
        late: late ? bandIdOf(lateBands, lateWorkingDays(dossier, asOf, vietnamCalendar)) : null,
        processing: open ? null : bandIdOf(processingBands, activeWorkingDays(dossier, asOf, vietnamCalendar)),
        age: open ? bandIdOf(ageBands, ageDays(dossier, asOf)) : null,
      },
    ]
  })
}

const has = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value)

export function passes(row: Scanned, filter: DossierFilter): boolean {
  const { dossier } = row
  return (
    (filter.received === null || isInPeriod(row.received, filter.received)) &&
    has(filter.wards, row.ward) &&
    has(filter.fields, dossier.field) &&
    has(filter.procedures, dossier.procedureCode ?? dossier.procedure) &&
    has(filter.channels, dossier.channel) &&
    has(filter.neighbourhoods, dossier.neighbourhood) &&
    has(filter.outcomes, row.outcome) &&
    has(filter.causes, dossier.cause) &&
    has(filter.lateBands, row.late) &&
    has(filter.processingBands, row.processing) &&
    has(filter.ageBands, row.age) &&
    (filter.openKinds.length === 0 || (row.openKind !== null && filter.openKinds.includes(row.openKind))) &&
    has(filter.apologies, dossier.apologySent)
  )
}

/** Rows that pass with some parts of the filter taken out. */
export const under = (rows: readonly Scanned[], filter: DossierFilter, ignored: Partial<DossierFilter>) =>
  rows.filter((row) => passes(row, { ...filter, ...ignored }))

export function countOutcomes(rows: readonly Scanned[]): OutcomeCounts {
  const of = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
  const kind = (wanted: OpenKind) => rows.filter(({ openKind }) => openKind === wanted).length
  const byOutcome = Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)])) as Record<Outcome, number>
  return {
    ...byOutcome,
    total: rows.length,
    resolved: rows.filter(({ end }) => end !== null).length,
    pending: rows.filter(({ end }) => end === null).length,
    late: of('overdue') + of('pendingOverdue'),
    paused: kind('paused') + kind('pausedPastDue'),
    pausedPastDue: kind('pausedPastDue'),
  }
}

export const flowOf = (rows: readonly Scanned[], span: Period) => ({
  received: rows.filter(({ received }) => isInPeriod(received, span)).length,
  resolved: rows.filter(({ end }) => end !== null && isInPeriod(end, span)).length,
  backlogEnd: rows.filter(({ received, end }) => received <= span.to && (end === null || end > span.to)).length,
})
