import { addDays, type IsoDate, isoDate } from '../shared/iso-date'
import { type CalendarDay, type WorkYear, workCalendar } from './work-calendar'

const sure = (text: string): CalendarDay => ({ date: isoDate(text), confirmed: true })
const lowAuthority = (text: string): CalendarDay => ({ date: isoDate(text), confirmed: false })
const run = (from: string, days: number): CalendarDay[] =>
  Array.from({ length: days }, (_, i): IsoDate => addDays(isoDate(from), i)).map((date) => ({ date, confirmed: true }))

const year2025: WorkYear = {
  year: 2025,
  daysOff: [
    sure('2025-01-01'),
    ...run('2025-01-27', 5), // Tết
    sure('2025-04-07'),
    sure('2025-04-30'),
    sure('2025-05-01'),
    sure('2025-05-02'),
    sure('2025-09-01'),
    sure('2025-09-02'),
  ],
  saturdaysWorked: [sure('2025-04-26')],
  source: 'compiled',
  confirmed: true,
  note: null,
}

const year2026: WorkYear = {
  year: 2026,
  daysOff: [
    sure('2026-01-01'),
    sure('2026-01-02'),
    ...run('2026-02-16', 5), // Tết
    sure('2026-04-27'),
    sure('2026-04-30'),
    sure('2026-05-01'),
    sure('2026-08-31'),
    sure('2026-09-01'),
    sure('2026-09-02'),
    sure('2026-11-24'),
  ],
  saturdaysWorked: [lowAuthority('2026-01-10'), sure('2026-08-22')],
  source: 'compiled',
  // Not confirmed as a whole as long as one of its days rests on a source of low authority.
  confirmed: false,
  note: 'unconfirmed2026',
}

/**
 * Days off of state offices in Viet Nam, as lists per year (domain notes §5). Lists, not rules: days in lieu, swaps with
 * Saturdays and Tết are decided year by year, and packages that compute them are wrong here.
 */
export const vietnamCalendar = workCalendar([year2025, year2026])
