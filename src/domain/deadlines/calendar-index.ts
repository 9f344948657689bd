import { dayNumber, type IsoDate, isoWeekday } from '../shared/iso-date'
import type { WorkCalendar } from './work-calendar'

/** What makes working-day arithmetic one subtraction. Unit of all: whole days. */
export interface CalendarIndex {
  /** `workedUpTo[i]`: working days among the first `i` days of the calendar. */
  readonly workedUpTo: Int32Array
  /** Day numbers of all working days, ascending. */
  readonly workingDays: Int32Array
}

const built = new WeakMap<WorkCalendar, CalendarIndex>()

/** The index of a calendar, built on first use and kept as long as the calendar. */
export function indexOf(calendar: WorkCalendar): CalendarIndex {
  const known = built.get(calendar)
  if (known) return known
  const index = build(calendar)
  built.set(calendar, index)
  return index
}

/** Place of a date in the calendar, 0 for its first day. @throws RangeError outside the lists. */
export function positionOf(date: IsoDate, { firstDate, lastDate }: WorkCalendar): number {
  if (date < firstDate || date > lastDate) {
    throw new RangeError(`no list of days off for ${date}: it covers ${firstDate} to ${lastDate}`)
  }
  return dayNumber(date) - dayNumber(firstDate)
}

function build({ years, firstDate, lastDate }: WorkCalendar): CalendarIndex {
  const off = new Set(years.flatMap(({ daysOff }) => daysOff.map(({ date }) => dayNumber(date))))
  const on = new Set(years.flatMap(({ saturdaysWorked }) => saturdaysWorked.map(({ date }) => dayNumber(date))))
  const first = dayNumber(firstDate)
  const days = dayNumber(lastDate) - first + 1
  const firstWeekday = isoWeekday(firstDate) - 1
  const workedUpTo = new Int32Array(days + 1)
  const workingDays: number[] = []
  let worked = 0
  for (let i = 0; i < days; i += 1) {
    const day = first + i
    const weekday = ((firstWeekday + i) % 7) + 1
    if (on.has(day) || (weekday <= 5 && !off.has(day))) {
      worked += 1
      workingDays.push(day)
    }
    workedUpTo[i + 1] = worked
  }
  return { workedUpTo, workingDays: Int32Array.from(workingDays) }
}
