import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '~/domain/deadlines/add-working-days'
import { calendarRowProblem, noCalendarRows, withCalendarRows } from '~/domain/deadlines/calendar-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import { isoDate } from '~/domain/shared/iso-date'

const row = (date: string) => ({ date: isoDate(date), note: '' })

describe('withCalendarRows', () => {
  it('counts deadlines by the ward’s own days', () => {
    const storm = withCalendarRows(vietnamCalendar, { daysOff: [row('2025-07-22')], saturdaysWorked: [] })
    expect(isWorkingDay(isoDate('2025-07-22'), storm)).toBe(false)
    expect(addWorkingDays(isoDate('2025-07-21'), 1, storm)).toBe('2025-07-23')
    const worked = withCalendarRows(vietnamCalendar, { daysOff: [], saturdaysWorked: [row('2025-07-26')] })
    expect(addWorkingDays(isoDate('2025-07-25'), 1, worked)).toBe('2025-07-26')
  })

  it('is the same calendar where nothing is added', () => {
    expect(withCalendarRows(vietnamCalendar, noCalendarRows)).toBe(vietnamCalendar)
  })

  it('leaves out rows that cannot stand, and repeated ones', () => {
    const rows = {
      daysOff: [row('2025-07-26'), row('2031-07-22'), row('2025-09-02'), row('2025-07-22'), row('2025-07-22')],
      saturdaysWorked: [row('2025-07-22')],
    }
    const calendar = withCalendarRows(vietnamCalendar, rows)
    const added = calendar.years.flatMap((year, i) => year.daysOff.slice(vietnamCalendar.years[i]?.daysOff.length))
    expect(added.map(({ date }) => date)).toEqual(['2025-07-22'])
  })
})

describe('calendarRowProblem', () => {
  it.each([
    ['daysOff', '2031-01-02', 'yearNotListed'],
    ['daysOff', '2025-07-26', 'weekend'],
    ['daysOff', '2025-09-02', 'alreadyListed'],
    ['daysOff', '2025-07-22', null],
    ['saturdaysWorked', '2025-07-22', 'notSaturday'],
    ['saturdaysWorked', '2025-04-26', 'alreadyListed'],
    ['saturdaysWorked', '2025-07-26', null],
  ] as const)('%s %s: %s', (kind, date, problem) => {
    expect(calendarRowProblem(kind, isoDate(date), vietnamCalendar)).toBe(problem)
  })
})
