import { fromDayNumber, type IsoDate } from '../shared/iso-date'
import { indexOf, positionOf } from './calendar-index'
import type { WorkCalendar } from './work-calendar'

/**
 * The date `days` working days after `start`. `start` is day 0 and never counted, be it a working day or not.
 *
 * Unit: whole working days, >= 0. Calendar dates only: no clock, no time zone.
 * @throws RangeError if `days` is negative or fractional, or if `start` or the answer lies outside the lists of the
 *   calendar: without the list of days off the deadline would be wrong in silence.
 * @example addWorkingDays(isoDate('2025-04-29'), 1, vietnamCalendar) // '2025-05-05'
 */
export function addWorkingDays(start: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`days must be whole, >= 0: ${days}`)
  const { workedUpTo, workingDays } = indexOf(calendar)
  const position = positionOf(start, calendar)
  if (days === 0) return start
  const day = workingDays[(workedUpTo[position + 1] ?? Number.NaN) + days - 1]
  if (day === undefined) throw new RangeError(`no list of days off after ${calendar.lastDate}`)
  return fromDayNumber(day)
}
