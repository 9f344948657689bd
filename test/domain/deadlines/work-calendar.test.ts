import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { type CalendarDay, isListed, isWorkingDay, type WorkYear, workCalendar } from '~/domain/deadlines/work-calendar'
import { isoDate } from '~/domain/shared/iso-date'

const day = (text: string): CalendarDay => ({ date: isoDate(text), confirmed: true })
const year = (part: Partial<WorkYear>): WorkYear => ({
  year: 2025,
  daysOff: [],
  saturdaysWorked: [],
  source: 'compiled',
  confirmed: true,
  note: null,
  ...part,
})

describe('workCalendar', () => {
  it('runs from the first day of its first year to the last of its last', () => {
    const calendar = workCalendar([year({ year: 2024 }), year({ year: 2025 })])
    expect([calendar.firstDate, calendar.lastDate]).toEqual(['2024-01-01', '2025-12-31'])
  })

  it.each([
    ['no year', []],
    ['a hole between years', [year({ year: 2024 }), year({ year: 2026 })]],
    ['years out of order', [year({ year: 2025 }), year({ year: 2024 })]],
    ['a day of another year', [year({ daysOff: [day('2026-01-01')] })]],
    ['a day twice', [year({ daysOff: [day('2025-09-01'), day('2025-09-01')] })]],
    ['a day off on a weekend', [year({ daysOff: [day('2025-08-30')] })]],
    ['a worked Saturday that is none', [year({ saturdaysWorked: [day('2025-08-29')] })]],
  ])('refuses %s', (_what, years) => {
    expect(() => workCalendar(years)).toThrow(RangeError)
  })
})

describe('isWorkingDay', () => {
  it.each([
    ['2025-07-01', true, 'a Tuesday'],
    ['2025-08-30', false, 'a Saturday'],
    ['2025-08-31', false, 'a Sunday'],
    ['2025-09-01', false, 'a day off'],
    ['2025-04-26', true, 'a worked Saturday'],
    ['2025-01-01', false, 'the first day of the calendar'],
    ['2026-12-31', true, 'the last day of the calendar'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(isoDate(date), vietnamCalendar)).toBe(expected)
  })

  it.each(['2024-12-31', '2027-01-01'])('refuses %s, for which nothing is listed', (date) => {
    expect(isListed(isoDate(date), vietnamCalendar)).toBe(false)
    expect(() => isWorkingDay(isoDate(date), vietnamCalendar)).toThrow(/no list of days off for/)
  })
})
