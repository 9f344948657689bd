import type { IsoDate } from '../shared/iso-date'
import { isoWeekday } from '../shared/iso-date'
import { type CalendarDay, isListed, type WorkCalendar, workCalendar } from './work-calendar'

/** A day that one ward keeps otherwise than the lists say. */
export interface CalendarRow {
  readonly date: IsoDate
  /** What it rests on: a decision, a notice. */
  readonly note: string
}

/** What a round adds to the work calendar: days off (Monday to Friday) and Saturdays worked. */
export interface CalendarRows {
  readonly daysOff: readonly CalendarRow[]
  readonly saturdaysWorked: readonly CalendarRow[]
}

export const noCalendarRows: CalendarRows = { daysOff: [], saturdaysWorked: [] }

/** Why a row cannot stand in the calendar. */
export type CalendarRowProblem =
  /** The year has no list: nothing is computed in it. */
  | 'yearNotListed'
  /** A Saturday or a Sunday is off as it is. */
  | 'weekend'
  | 'notSaturday'
  /** The list says so already. */
  | 'alreadyListed'

/** What is wrong with a row, as far as one day tells; null where it can stand. */
export function calendarRowProblem(
  kind: keyof CalendarRows,
  date: IsoDate,
  calendar: WorkCalendar,
): CalendarRowProblem | null {
  if (!isListed(date, calendar)) return 'yearNotListed'
  if (kind === 'daysOff' && isoWeekday(date) > 5) return 'weekend'
  if (kind === 'saturdaysWorked' && isoWeekday(date) !== 6) return 'notSaturday'
  return calendar.years.some((year) => year[kind].some((day) => day.date === date)) ? 'alreadyListed' : null
}

/** The calendar with a round's own days. Rows that cannot stand in it are left out: the screen refuses them one by one. */
export function withCalendarRows(calendar: WorkCalendar, rows: CalendarRows): WorkCalendar {
  const fitting = (kind: keyof CalendarRows, year: number): CalendarDay[] => {
    const dates = rows[kind].flatMap(({ date }) =>
      Number(date.slice(0, 4)) === year && calendarRowProblem(kind, date, calendar) === null ? [date] : [],
    )
    return [...new Set(dates)].map((date) => ({ date, confirmed: true }))
  }
  if (rows.daysOff.length + rows.saturdaysWorked.length === 0) return calendar
  return workCalendar(
    calendar.years.map((year) => ({
      ...year,
      daysOff: [...year.daysOff, ...fitting('daysOff', year.year)],
      saturdaysWorked: [...year.saturdaysWorked, ...fitting('saturdaysWorked', year.year)],
    })),
  )
}
