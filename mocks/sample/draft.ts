import { addWorkingDays } from '~/domain/deadlines/add-working-days'
import { dueDate } from '~/domain/deadlines/due-date'
import { vietnamCalendar as calendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import type { Cause, Channel, DossierStatus } from '~/domain/dossiers/dossier'
import { dateOf, type IsoDate, type IsoDateTime, isoDate, minuteOf } from '~/domain/shared/iso-date'
import { at, dueMinute, officeMinute, pickDay, receiptMinute } from './moments'
import type { SampleProcedure } from './procedures'
import type { Chance } from './random'

/** A dossier before it has its number, channel and neighbourhood. */
export interface Draft {
  readonly procedure: SampleProcedure
  readonly status: DossierStatus
  readonly receivedAt: IsoDateTime
  readonly dueAt: IsoDateTime
  readonly finishedAt: IsoDateTime | null
  readonly supplementRequestedAt: IsoDateTime | null
  readonly supplementReceivedAt: IsoDateTime | null
  readonly supplementCount: number
  readonly apologySent: boolean | null
  readonly cause: Cause | null
  /** Place in the day's numbering, and channel, where the plan fixes them. */
  readonly number: number | null
  readonly channel: Channel | null
}

/** Last working day of the period: whatever is resolved was resolved by then. */
const LAST_WORKING_DAY = isoDate('2025-08-29')
const MIDDLE = isoDate('2025-07-21')
const CUT_MINUTE = 15 * 60

/** A file with its due date, nothing decided yet. `pauseDays`: working days by which a supplement moved the due date. */
export function open(procedure: SampleProcedure, receivedAt: IsoDateTime, pauseDays = 0): Draft {
  const due = addWorkingDays(dueDate(receivedAt, procedure.limitWorkingDays, calendar), pauseDays, calendar)
  return {
    procedure,
    status: 4,
    receivedAt,
    dueAt: at(due, dueMinute(minuteOf(receivedAt) ?? CUT_MINUTE, procedure.limitWorkingDays)),
    finishedAt: null,
    supplementRequestedAt: null,
    supplementReceivedAt: null,
    supplementCount: 0,
    apologySent: null,
    cause: null,
    number: null,
    channel: null,
  }
}

/** Processed (9) and mostly handed over as well (10). */
const ended = (draft: Draft, finishedAt: IsoDateTime, chance: Chance): Draft => ({
  ...draft,
  finishedAt,
  status: finishedAt >= '2025-08-28' || chance.next() < 0.04 ? 9 : 10,
})

/** With one supplement: asked one working day after receipt, answered `pauseDays` working days later. */
function withSupplement(draft: Draft, pauseDays: number, count: number, chance: Chance): Draft {
  const asked = addWorkingDays(dateOf(draft.receivedAt), 1, calendar)
  return {
    ...draft,
    supplementRequestedAt: at(asked, officeMinute(chance)),
    supplementReceivedAt: at(addWorkingDays(asked, pauseDays, calendar), officeMinute(chance)),
    supplementCount: count,
  }
}

/** A file finished before its due date, or null where chance drew a receipt that cannot be. */
export function drawEarly(procedure: SampleProcedure, chance: Chance): Draft | null {
  const { limitWorkingDays: limit } = procedure
  const date = pickDay(chance)
  if (limit === 0) return drawSameDayEarly(procedure, date, chance)
  const minute = receiptMinute(date, chance)
  const pauseDays = limit >= 3 && chance.next() < 0.08 ? chance.whole(1, 4) : 0
  const draft = open(procedure, at(date, minute), pauseDays)
  const sameDay = isWorkingDay(date, calendar) && minute <= CUT_MINUTE + 30
  const earliest = pauseDays > 0 ? 2 : sameDay ? 0 : 1
  if (earliest > limit - 1) return null
  // The first weeks took most of the limit; later about half of it.
  const typical = limit * (date < MIDDLE ? 0.72 : 0.52) + (chance.next() - 0.5) * limit * 0.6 - 0.4
  const taken = Math.min(Math.max(Math.round(typical), earliest), limit - 1) + pauseDays
  const end = addWorkingDays(date, taken, calendar)
  if (end > LAST_WORKING_DAY) return null
  const finished = ended(
    draft,
    taken === 0 ? soonAfter(draft.receivedAt, chance) : at(end, officeMinute(chance)),
    chance,
  )
  return pauseDays === 0 ? finished : withSupplement(finished, pauseDays, chance.next() < 0.12 ? 2 : 1, chance)
}

/** Same day, and still early by dates: it came after 15:00, so it was due on the next working day. */
function drawSameDayEarly(procedure: SampleProcedure, date: IsoDate, chance: Chance): Draft | null {
  if (!isWorkingDay(date, calendar)) return null
  const draft = open(procedure, at(date, chance.whole(CUT_MINUTE + 1, CUT_MINUTE + 80)))
  return ended(draft, soonAfter(draft.receivedAt, chance), chance)
}

/** Later on the same day, before 17:00. */
function soonAfter(receivedAt: IsoDateTime, chance: Chance): IsoDateTime {
  const minute = minuteOf(receivedAt) ?? CUT_MINUTE
  const latest = 16 * 60 + 55
  return at(dateOf(receivedAt), chance.whole(Math.min(minute + 12, latest), Math.min(minute + 100, latest)))
}

/** A file finished `late` working days after its due date, or null where that is after the period. */
export function drawOverdue(
  procedure: SampleProcedure,
  date: IsoDate,
  late: number,
  pauseDays: number,
  chance: Chance,
): Draft | null {
  const minute = officeMinute(chance)
  const draft = open(procedure, at(date, minute), pauseDays)
  const end = addWorkingDays(dateOf(draft.dueAt), late, calendar)
  if (end > LAST_WORKING_DAY || !isWorkingDay(date, calendar)) return null
  const finished = ended(draft, at(end, officeMinute(chance)), chance)
  return pauseDays === 0 ? finished : withSupplement(finished, pauseDays, 1, chance)
}

/** A file still open and in time on 30/8, or null where it would have been due before. */
export function drawRunning(procedure: SampleProcedure, chance: Chance): Draft | null {
  const date = pickDay(chance)
  const draft = open(procedure, at(date, receiptMinute(date, chance)))
  if (dateOf(draft.dueAt) <= LAST_WORKING_DAY) return null
  return { ...draft, status: date >= '2025-08-29' ? 2 : 4 }
}
