import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate, isoWeekday } from '~/domain/shared/iso-date'
import { isInPeriod, overlap, period, periodDays, weeksOf } from '~/domain/shared/period'
import { dateBetween } from './arbitrary'

const round = period(isoDate('2025-07-01'), isoDate('2025-08-30'))
const somePeriod = fc
  .tuple(dateBetween('2024-01-01', '2027-12-31'), fc.nat(400))
  .map(([from, days]) => period(from, addDays(from, days)))

describe('period', () => {
  it('refuses an end before its start', () => {
    expect(() => period(isoDate('2025-08-30'), isoDate('2025-07-01'))).toThrow(RangeError)
  })
})

describe('periodDays', () => {
  it('counts both ends', () => {
    expect(periodDays(round)).toBe(61)
    expect(periodDays(period(round.from, round.from))).toBe(1)
  })
})

describe('isInPeriod', () => {
  it.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
    ['2025-08-30', true],
    ['2025-08-31', false],
  ])('%s: %s', (date, expected) => {
    expect(isInPeriod(isoDate(date), round)).toBe(expected)
  })
})

describe('overlap', () => {
  it('has exactly the days that both have', () => {
    fc.assert(
      fc.property(somePeriod, somePeriod, dateBetween('2024-01-01', '2029-03-01'), (a, b, date) => {
        const both = overlap(a, b)
        expect(both !== null && isInPeriod(date, both)).toBe(isInPeriod(date, a) && isInPeriod(date, b))
      }),
    )
  })

  it('is null where periods only touch', () => {
    expect(overlap(round, period(isoDate('2025-08-31'), isoDate('2025-09-30')))).toBeNull()
  })
})

describe('weeksOf', () => {
  it('cuts the round that ships into nine', () => {
    expect(weeksOf(round).map(({ from }) => from)).toEqual([
      '2025-07-01',
      '2025-07-07',
      '2025-07-14',
      '2025-07-21',
      '2025-07-28',
      '2025-08-04',
      '2025-08-11',
      '2025-08-18',
      '2025-08-25',
    ])
    expect(weeksOf(round).at(-1)?.to).toBe('2025-08-30')
  })

  it('covers every day once, and starts on Mondays after the first', () => {
    fc.assert(
      fc.property(somePeriod, (span) => {
        const weeks = weeksOf(span)
        expect(weeks[0]?.from).toBe(span.from)
        expect(weeks.at(-1)?.to).toBe(span.to)
        expect(weeks.reduce((days, week) => days + periodDays(week), 0)).toBe(periodDays(span))
        for (const { from } of weeks.slice(1)) expect(isoWeekday(from)).toBe(1)
      }),
    )
  })
})
