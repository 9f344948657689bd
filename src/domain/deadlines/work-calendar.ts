import { type IsoDate, isoDate, isoWeekday } from '../shared/iso-date'
import { type CalendarIndex, indexOf, positionOf } from './calendar-index'

/** One exceptional day; `confirmed` false where its source is of low authority. */
export interface CalendarDay {
  readonly date: IsoDate
  readonly confirmed: boolean
}

/** Keys of the sentences in messages.ts that say where a year's list comes from and how far it can be trusted. */
export type CalendarSource = 'compiled'
export type CalendarNote = 'unconfirmed2026'

/** The exceptions of one year to "Monday to Friday are worked, Saturday and Sunday are not". */
export interface WorkYear {
  readonly year: number
  /** Days from Monday to Friday that are not worked. */
  readonly daysOff: readonly CalendarDay[]
  /** Saturdays worked in exchange. */
  readonly saturdaysWorked: readonly CalendarDay[]
  readonly source: CalendarSource
  /** Whether every day of the list has a source of authority. A computation that touches an unconfirmed year says so. */
  readonly confirmed: boolean
  readonly note: CalendarNote | null
}

/** Consecutive years for which the days off are listed. Outside them nothing is computed. */
export interface WorkCalendar {
  readonly years: readonly WorkYear[]
  readonly firstDate: IsoDate
  readonly lastDate: IsoDate
}

/**
 * A calendar out of its years.
 * @throws RangeError if there is no year, a year is missing between two others, a date lies in another year, a day off
 *   is a weekend or stands twice, or a worked Saturday is no Saturday: each would shift every deadline in silence.
 */
export function workCalendar(years: readonly WorkYear[]): WorkCalendar {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a calendar has at least one year')
  years.forEach(({ year, daysOff, saturdaysWorked }, index) => {
    if (year !== first.year + index) throw new RangeError(`years of a calendar follow each other: ${year}`)
    const seen = new Set<IsoDate>()
    for (const { date } of [...daysOff, ...saturdaysWorked]) {
      if (Number(date.slice(0, 4)) !== year) throw new RangeError(`${date} is listed under ${year}`)
      if (seen.has(date)) throw new RangeError(`${date} is listed twice`)
      seen.add(date)
    }
    const weekend = daysOff.find(({ date }) => isoWeekday(date) > 5)
    if (weekend) throw new RangeError(`a day off lies on a weekend: ${weekend.date}`)
    const other = saturdaysWorked.find(({ date }) => isoWeekday(date) !== 6)
    if (other) throw new RangeError(`not a Saturday: ${other.date}`)
  })
  return { years, firstDate: isoDate(`${first.year}-01-01`), lastDate: isoDate(`${last.year}-12-31`) }
}

/** Whether the days off are known for `date`. */
export const isListed = (date: IsoDate, { firstDate, lastDate }: WorkCalendar): boolean =>
  date >= firstDate && date <= lastDate

/**
 * Whether offices work on `date`.
 * @throws RangeError if the date lies outside the lists of the calendar.
 * @example isWorkingDay(isoDate('2025-04-26'), vietnamCalendar) // true: a worked Saturday
 */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  const index: CalendarIndex = indexOf(calendar)
  const position = positionOf(date, calendar)
  return index.workedUpTo[position + 1] !== index.workedUpTo[position]
}
