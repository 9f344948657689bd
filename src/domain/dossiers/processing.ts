import { isListed, type WorkCalendar } from '../deadlines/work-calendar'
import { workingDaysBetween } from '../deadlines/working-days-between'
import { dateOf, daysBetween, type IsoDate } from '../shared/iso-date'
import type { Dossier } from './dossier'
import { outcomeOf } from './outcome'
import { isCounted, isPaused, isResolved, resolvedOn } from './status'

/** The day up to which a dossier has run as of `asOf`: its end, or `asOf` while it is pending; null if not counted. */
function ranUntil(dossier: Dossier, asOf: IsoDate): IsoDate | null {
  if (!isCounted(dossier, asOf)) return null
  return isResolved(dossier, asOf) ? resolvedOn(dossier) : asOf
}

/** Age of a dossier as of a day: calendar days from receipt to its end, or to `asOf`. Null if not counted. */
export function ageDays(dossier: Dossier, asOf: IsoDate): number | null {
  const until = ranUntil(dossier, asOf)
  return until === null ? null : daysBetween(dateOf(dossier.receivedAt), until)
}

/**
 * Working days past the due date: up to the end of an overdue dossier, up to `asOf` for a pending one. 0 where it is not
 * overdue, and where an overdue one ended on the day off right after its due date. Judged by dates in both readings.
 *
 * Unit: whole working days. Missing: null where the dossier is not counted, has no due date, or where a day lies outside
 * the lists of the calendar (say so with `calendarWarnings`).
 */
export function lateWorkingDays(dossier: Dossier, asOf: IsoDate, calendar: WorkCalendar): number | null {
  const outcome = outcomeOf(dossier, asOf)
  if (outcome === null || dossier.dueAt === null) return null
  if (outcome !== 'overdue' && outcome !== 'pendingOverdue') return 0
  return listedDaysBetween(dateOf(dossier.dueAt), ranUntil(dossier, asOf), calendar)
}

/**
 * Working days from receipt (day 0) to the end, or to `asOf` while pending; time in a pause is in it.
 *
 * Unit: whole working days. Missing: null where not counted, or outside the lists of the calendar.
 */
export function processingWorkingDays(dossier: Dossier, asOf: IsoDate, calendar: WorkCalendar): number | null {
  return listedDaysBetween(dateOf(dossier.receivedAt), ranUntil(dossier, asOf), calendar)
}

/** The span of a pause as of a day: from the request for a supplement to the answer, the end, or `asOf`. */
function pauseOf(dossier: Dossier, asOf: IsoDate): { from: IsoDate; to: IsoDate } | null {
  const until = ranUntil(dossier, asOf)
  if (until === null || dossier.supplementRequestedAt === null) return null
  const from = dateOf(dossier.supplementRequestedAt)
  const answered = dossier.supplementReceivedAt === null ? null : dateOf(dossier.supplementReceivedAt)
  if (answered === null && !isPaused(dossier, asOf)) return null
  const to = answered !== null && answered < until ? answered : until
  return from <= to ? { from, to } : null
}

/**
 * How long the clock stood still as of `asOf`. 0 where no pause is on record.
 *
 * Unit: calendar days. Missing: null where the dossier is not counted, or a pause is known but not when it began (a
 * suspended file) or ended (a supplement without a date of receipt).
 */
export function pausedDays(dossier: Dossier, asOf: IsoDate): number | null {
  if (!isCounted(dossier, asOf)) return null
  const pause = pauseOf(dossier, asOf)
  if (pause !== null) return daysBetween(pause.from, pause.to)
  return hasUndatedPause(dossier, asOf) ? null : 0
}

/**
 * `processingWorkingDays` without the working days in a pause, as the index of QĐ 766/QĐ-TTg counts (domain notes §3).
 * Missing: null as for both.
 */
export function activeWorkingDays(dossier: Dossier, asOf: IsoDate, calendar: WorkCalendar): number | null {
  const all = processingWorkingDays(dossier, asOf, calendar)
  if (all === null || hasUndatedPause(dossier, asOf)) return null
  const pause = pauseOf(dossier, asOf)
  if (pause === null) return all
  const paused = listedDaysBetween(pause.from, pause.to, calendar)
  return paused === null ? null : all - paused
}

function hasUndatedPause(dossier: Dossier, asOf: IsoDate): boolean {
  if (dossier.supplementRequestedAt === null) return isPaused(dossier, asOf)
  const begun = dateOf(dossier.supplementRequestedAt) <= asOf
  return begun && dossier.supplementReceivedAt === null && !isPaused(dossier, asOf)
}

function listedDaysBetween(from: IsoDate, to: IsoDate | null, calendar: WorkCalendar): number | null {
  if (to === null || !isListed(from, calendar) || !isListed(to, calendar)) return null
  return workingDaysBetween(from, to, calendar)
}
