import { type IsoDate, nextDay } from '../shared/iso-date'
import { isWorkingDay, type WorkCalendar } from './work-calendar'

/**
 * `date` itself where offices work on it, else the first working day after it: a limit that ends on a day off moves.
 * @throws RangeError if the date or the answer lies outside the lists of the calendar.
 * @example onOrNextWorkingDay(isoDate('2025-08-30'), vietnamCalendar) // '2025-09-03'
 */
export function onOrNextWorkingDay(date: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = date
  while (!isWorkingDay(day, calendar)) day = nextDay(day)
  return day
}
