import type { FormRow } from '../reported/form'
import { dateOf, type IsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'
import { type Dossier, type Outcome, outcomes } from './dossier'
import { type OutcomeReading, outcomeOf } from './outcome'
import { resolvedOn } from './status'

export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** How many of the dossiers have each outcome as of a day; those not on the form are in none. Unit: dossiers. */
export function countOutcomes(
  dossiers: readonly Dossier[],
  asOf: IsoDate,
  reading: OutcomeReading = 'dates',
): OutcomeCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  for (const dossier of dossiers) {
    const outcome = outcomeOf(dossier, asOf, reading)
    if (outcome !== null) counts[outcome] += 1
  }
  return counts
}

/**
 * Whether a dossier belongs on the form of a period: received in it, or carried over, that is received before and not
 * resolved before its first day. (On the form a status 1 or 3 still drops out: `outcomeOf` is null.)
 */
export function isOnForm(dossier: Dossier, period: Period): boolean {
  const received = dateOf(dossier.receivedAt)
  if (received > period.to) return false
  if (received >= period.from) return true
  const end = resolvedOn(dossier)
  return end === null || end >= period.from
}

/**
 * The row of form II.06a that a list of dossiers gives, to be laid beside the reported one. `asOf` is the day on which
 * outcomes are judged, normally the last of the period (snapshot rule of domain notes §2).
 *
 * Unit: dossiers. Missing: the two columns by channel are null as soon as one dossier received in the period has no
 * channel, because 0 or a guess would make them look complete. All other cells are counts.
 */
export function formRowOf(
  dossiers: readonly Dossier[],
  asOf: IsoDate,
  reading: OutcomeReading,
  period: Period,
): FormRow {
  const onForm = dossiers.filter((dossier) => isOnForm(dossier, period) && outcomeOf(dossier, asOf) !== null)
  const received = onForm.filter(({ receivedAt }) => dateOf(receivedAt) >= period.from)
  const byChannel = received.every(({ channel }) => channel !== null)
  const online = received.filter(({ channel }) => channel === 'online').length
  const counts = countOutcomes(onForm, asOf, reading)
  return {
    receivedTotal: onForm.length,
    receivedOnline: byChannel ? online : null,
    receivedDirectAndPostal: byChannel ? received.length - online : null,
    carriedOver: onForm.length - received.length,
    resolvedTotal: counts.early + counts.onTime + counts.overdue,
    resolvedEarly: counts.early,
    resolvedOnTime: counts.onTime,
    resolvedOverdue: counts.overdue,
    pendingTotal: counts.pendingInTime + counts.pendingOverdue,
    pendingInTime: counts.pendingInTime,
    pendingOverdue: counts.pendingOverdue,
  }
}
