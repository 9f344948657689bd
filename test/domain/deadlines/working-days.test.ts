import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '~/domain/deadlines/add-working-days'
import { onOrNextWorkingDay } from '~/domain/deadlines/next-working-day'
import { vietnamCalendar as calendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import { workingDaysBetween } from '~/domain/deadlines/working-days-between'
import { type IsoDate, isoDate, isoWeekday, nextDay } from '~/domain/shared/iso-date'
import { dateBetween } from '../shared/arbitrary'

const listed = dateBetween('2025-01-01', '2026-12-31')

/** An independent reading of the lists, one day after the other. */
function isWorked(date: IsoDate): boolean {
  const lists = calendar.years.find(({ year }) => date.startsWith(String(year)))
  const stands = (days: readonly { date: IsoDate }[] | undefined) => days?.some((day) => day.date === date) ?? false
  if (isoWeekday(date) === 7) return false
  return isoWeekday(date) === 6 ? stands(lists?.saturdaysWorked) : !stands(lists?.daysOff)
}

function walk(from: IsoDate, to: IsoDate): number {
  let count = 0
  for (let date = from; date < to; ) {
    date = nextDay(date)
    if (isWorked(date)) count += 1
  }
  return count
}

describe('addWorkingDays', () => {
  it.each([
    ['2025-04-28', 0, '2025-04-28', 'day 0 is the start itself'],
    ['2025-08-30', 0, '2025-08-30', 'even on a day off'],
    ['2025-04-29', 1, '2025-05-05', 'skips days off and the weekend'],
    ['2025-04-25', 1, '2025-04-26', 'counts a worked Saturday'],
    ['2025-08-30', 1, '2025-09-03', 'starts after the days off'],
    ['2025-07-01', 10, '2025-07-15', 'ten days of July'],
    ['2025-12-31', 1, '2026-01-05', 'goes over the year'],
    ['2025-01-24', 1, '2025-02-03', 'skips Tết'],
  ])('%s + %i is %s: %s', (start, days, expected) => {
    expect(addWorkingDays(isoDate(start), days, calendar)).toBe(expected)
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (days) => {
    expect(() => addWorkingDays(isoDate('2025-07-01'), days, calendar)).toThrow(/days must be whole/)
  })

  it('refuses to answer past the lists, or from before them', () => {
    expect(() => addWorkingDays(isoDate('2026-12-31'), 1, calendar)).toThrow(/no list of days off after 2026-12-31/)
    expect(() => addWorkingDays(isoDate('2026-12-30'), 2, calendar)).toThrow(RangeError)
    expect(addWorkingDays(isoDate('2026-12-30'), 1, calendar)).toBe('2026-12-31')
    expect(() => addWorkingDays(isoDate('2024-12-31'), 1, calendar)).toThrow(RangeError)
    expect(() => addWorkingDays(isoDate('2027-01-01'), 0, calendar)).toThrow(RangeError)
  })

  it('is undone by workingDaysBetween, and always ends on a working day', () => {
    fc.assert(
      fc.property(dateBetween('2025-01-01', '2025-12-31'), fc.integer({ min: 1, max: 200 }), (start, days) => {
        const end = addWorkingDays(start, days, calendar)
        expect(workingDaysBetween(start, end, calendar)).toBe(days)
        expect(isWorked(end)).toBe(true)
      }),
    )
  })

  it('undoes workingDaysBetween up to a working day', () => {
    fc.assert(
      fc.property(listed, listed.filter(isWorked), (from, to) => {
        fc.pre(from < to)
        expect(addWorkingDays(from, workingDaysBetween(from, to, calendar), calendar)).toBe(to)
      }),
    )
  })
})

describe('workingDaysBetween', () => {
  it.each([
    ['2025-07-01', '2025-07-01', 0],
    ['2025-07-01', '2025-07-02', 1],
    ['2025-07-15', '2025-08-01', 13],
    ['2025-08-29', '2025-08-31', 0],
    ['2025-08-29', '2025-09-03', 1],
    ['2025-04-25', '2025-04-26', 1],
    ['2025-07-02', '2025-07-01', -1],
    ['2025-12-31', '2026-01-05', 1],
  ])('%s to %s: %i', (from, to, expected) => {
    expect(workingDaysBetween(isoDate(from), isoDate(to), calendar)).toBe(expected)
  })

  it('is what a walk from day to day counts', () => {
    fc.assert(
      fc.property(listed, listed, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        expect(workingDaysBetween(from, to, calendar)).toBe(walk(from, to))
      }),
    )
  })

  it('adds up over any day between, and changes its sign when reversed', () => {
    fc.assert(
      fc.property(listed, listed, listed, (a, b, c) => {
        const days = (from: IsoDate, to: IsoDate) => workingDaysBetween(from, to, calendar)
        expect(days(a, b) + days(b, c)).toBe(days(a, c))
        expect(days(a, b) + days(b, a)).toBe(0)
      }),
    )
  })

  it('refuses dates that are not listed', () => {
    expect(() => workingDaysBetween(isoDate('2024-12-31'), isoDate('2025-07-01'), calendar)).toThrow(RangeError)
    expect(() => workingDaysBetween(isoDate('2025-07-01'), isoDate('2027-01-01'), calendar)).toThrow(RangeError)
  })
})

describe('isWorkingDay', () => {
  it('reads the lists as they stand, on every day of them', () => {
    for (let date = calendar.firstDate; date <= calendar.lastDate; date = nextDay(date)) {
      expect(isWorkingDay(date, calendar), date).toBe(isWorked(date))
    }
  })
})

describe('onOrNextWorkingDay', () => {
  it.each([
    ['2025-08-29', '2025-08-29'],
    ['2025-08-30', '2025-09-03'],
    ['2025-04-26', '2025-04-26'],
    ['2026-02-14', '2026-02-23'],
  ])('%s: %s', (date, expected) => {
    expect(onOrNextWorkingDay(isoDate(date), calendar)).toBe(expected)
  })

  it('never goes back, and passes no working day', () => {
    fc.assert(
      fc.property(dateBetween('2025-01-01', '2026-12-30'), (date) => {
        const next = onOrNextWorkingDay(date, calendar)
        expect(isWorked(next)).toBe(true)
        expect(next >= date && walk(date, next) <= (isWorked(date) ? 0 : 1)).toBe(true)
      }),
    )
  })
})
