import { dateOf, type IsoDate, type IsoDateTime, minuteOf } from '../shared/iso-date'
import { addWorkingDays } from './add-working-days'
import { onOrNextWorkingDay } from './next-working-day'
import { isWorkingDay, type WorkCalendar } from './work-calendar'

/** Same-day procedures received after this minute are due on the next working day: 15:00. Unit: minutes of the day. */
const SAME_DAY_UNTIL_MINUTE = 15 * 60

/**
 * The day on which a dossier is due, by the rules of domain notes §4 and §5.
 *
 * The day of receipt is day 0, counting starts on the next working day. A receipt on a day off is no exception: day 0
 * is that day off, day 1 the working day after it. Limit 0 (same day): due on the day of receipt, on the next working
 * day where it came after 15:00 (15:00 itself is not after), and on the first working day where it came on a day off,
 * at whatever time. A receipt without a time counts as received by 15:00, the reading that finds more files late.
 *
 * Unit: whole working days, >= 0. The system's own due date goes before this one; this is the check.
 * @throws RangeError if the limit is negative or fractional, or outside the lists of the calendar.
 * @example dueDate('2025-07-04T15:01', 0, vietnamCalendar) // '2025-07-07': Friday after 15:00 → Monday
 */
export function dueDate(receivedAt: IsoDate | IsoDateTime, limitWorkingDays: number, calendar: WorkCalendar): IsoDate {
  const date = dateOf(receivedAt)
  if (limitWorkingDays !== 0) return addWorkingDays(date, limitWorkingDays, calendar)
  const minute = minuteOf(receivedAt)
  const late = minute !== null && isAfterCut(receivedAt, minute) && isWorkingDay(date, calendar)
  return late ? addWorkingDays(date, 1, calendar) : onOrNextWorkingDay(date, calendar)
}

/** 15:00:01 is after 15:00, though both are minute 900. */
const isAfterCut = (moment: IsoDate | IsoDateTime, minute: number): boolean =>
  minute > SAME_DAY_UNTIL_MINUTE || (minute === SAME_DAY_UNTIL_MINUTE && Number(moment.slice(17, 19)) > 0)
