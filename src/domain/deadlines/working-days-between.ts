import type { IsoDate } from '../shared/iso-date'
import { indexOf, positionOf } from './calendar-index'
import type { WorkCalendar } from './work-calendar'

/**
 * Working days after `from` up to and including `to`; negative where `to` is earlier: exchanging the two dates changes
 * the sign and nothing else. Takes the same time for a day as for a year.
 *
 * Unit: whole working days.
 * @throws RangeError if a date lies outside the lists of the calendar.
 * @example workingDaysBetween(isoDate('2025-04-29'), isoDate('2025-05-05'), vietnamCalendar) // 1
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  const { workedUpTo } = indexOf(calendar)
  const before = workedUpTo[positionOf(from, calendar) + 1] ?? Number.NaN
  const after = workedUpTo[positionOf(to, calendar) + 1] ?? Number.NaN
  return after - before
}
