import { dateOf, type IsoDate, type IsoDateTime } from '../shared/iso-date'
import type { Dossier, Outcome } from './dossier'
import { isCounted, isPaused, isResolved, statusGroup } from './status'

/**
 * How the end is compared with the due date. 'dates' (the rule): by day, so a file finished in the evening of its due
 * day is on time. 'timestamps': by the minute, as some software does; "on time" is then almost empty. A due date
 * without a time then means the very start of that day, 00:00.
 */
export type OutcomeReading = 'dates' | 'timestamps'
export const outcomeReadings: readonly OutcomeReading[] = ['dates', 'timestamps']

/**
 * Result against the limit at the end of the day `asOf`; null where the dossier is not on the form (status 1 or 3, or
 * received later). Every other dossier has exactly one outcome (domain notes §2 and §4):
 *
 * - withdrawn: on time; finished: early, on time or overdue; without a due date: on time
 * - finished after `asOf`, or "finished" without a date of it: pending, see `outcomeDoubt`
 * - pending: overdue where its due date is before `asOf`, else in time; paused: in time however long it waits
 *
 * `asOf` is a day, so pending dossiers are judged by dates in both readings.
 * @example outcomeOf({ ...dossier, dueAt: '2025-07-15', finishedAt: '2025-07-16T08:00' }, asOf) // 'overdue'
 */
export function outcomeOf(dossier: Dossier, asOf: IsoDate, reading: OutcomeReading = 'dates'): Outcome | null {
  if (!isCounted(dossier, asOf)) return null
  const { dueAt, finishedAt } = dossier
  if (!isResolved(dossier, asOf)) {
    if (dueAt === null || dateOf(dueAt) >= asOf || isPaused(dossier, asOf)) return 'pendingInTime'
    return 'pendingOverdue'
  }
  if (statusGroup[dossier.status] === 'withdrawn' || dueAt === null || finishedAt === null) return 'onTime'
  const [due, end] = reading === 'dates' ? [dateOf(dueAt), dateOf(finishedAt)] : [momentOf(dueAt), momentOf(finishedAt)]
  if (end < due) return 'early'
  return end === due ? 'onTime' : 'overdue'
}

/** The full moment, so that texts of different length compare: a date alone is 00:00:00 of that day. */
function momentOf(moment: IsoDate | IsoDateTime): string {
  if (moment.length === 10) return `${moment}T00:00:00`
  return moment.length === 16 ? `${moment}:00` : moment
}

/** Why an outcome rests on a rule for missing data and not on dates. */
export type OutcomeDoubt = 'finishedWithoutDate' | 'noDueDate' | 'finishedWhilePending'

/**
 * What makes the outcome of a counted dossier doubtful, or null. To be counted beside the figure: a file that is
 * "finished" without a date stays among the pending, one without a due date counts as in time.
 */
export function outcomeDoubt(dossier: Dossier, asOf: IsoDate): OutcomeDoubt | null {
  if (!isCounted(dossier, asOf)) return null
  const group = statusGroup[dossier.status]
  if (group === 'finished' && dossier.finishedAt === null) return 'finishedWithoutDate'
  if (group === 'running' || group === 'paused') {
    if (dossier.finishedAt !== null && dateOf(dossier.finishedAt) <= asOf) return 'finishedWhilePending'
  }
  return dossier.dueAt === null && group !== 'withdrawn' ? 'noDueDate' : null
}
