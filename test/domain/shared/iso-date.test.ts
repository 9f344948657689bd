import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoDate,
  isoWeekday,
  minuteOf,
  nextDay,
  parseIsoDate,
  parseIsoDateTime,
  parseTypedDate,
} from '~/domain/shared/iso-date'
import { anyDate, momentOn } from './arbitrary'

describe('parseIsoDate', () => {
  it.each(['2025-07-01', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseIsoDate(text)).toBe(text)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0999-12-31',
    '2025-7-1',
    '01/07/2025',
    '2025-07-01 ',
    '2025-07-01T00:00',
    '+02025-07-01',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseIsoDate(text)).toBeNull()
  })
})

describe('parseIsoDate and the calendar', () => {
  it('agree on every day there could be', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}`
        const moment = new Date(Date.UTC(year, month - 1, day))
        const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
        expect(parseIsoDate(text)).toBe(exists ? text : null)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('isoDate', () => {
  it('throws with the text it was given', () => {
    expect(() => isoDate('2025-02-29')).toThrow(new RangeError('not a date yyyy-MM-dd: 2025-02-29'))
  })
})

describe('parseIsoDateTime', () => {
  it.each(['2025-07-01T08:14', '2025-07-01T00:00', '2025-07-01T23:59:59'])('takes %s', (text) => {
    expect(parseIsoDateTime(text)).toBe(text)
  })

  it.each([
    '2025-07-01',
    '2025-07-01T24:00',
    '2025-07-01T08:60',
    '2025-07-01T08:14:60',
    '2025-02-30T08:14',
    '2025-07-01T8:14',
    '2025-07-01T08:14Z',
    '2025-07-01T08:14T',
    '2025-07-01 08:14',
  ])('refuses "%s"', (text) => {
    expect(parseIsoDateTime(text)).toBeNull()
  })
})

describe('dayNumber', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber(isoDate('1970-01-01'))).toBe(0)
    expect(dayNumber(isoDate('1969-12-31'))).toBe(-1)
    expect(dayNumber(isoDate('2025-07-01'))).toBe(20_270)
  })

  it('is undone by fromDayNumber, for every date and in every zone', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromDayNumber(dayNumber(date))).toBe(date)
      }),
    )
  })

  it('orders dates as their text does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b))
      }),
    )
  })
})

describe('fromDayNumber', () => {
  it.each([2_932_897, -354_286, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses day %d', (day) => {
    expect(() => fromDayNumber(day)).toThrow(RangeError)
  })
})

describe('addDays', () => {
  it.each([
    ['2025-06-30', 1, '2025-07-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2011-12-29', 1, '2011-12-30'],
  ])('%s + %i is %s', (date, days, expected) => {
    expect(addDays(isoDate(date), days)).toBe(expected)
  })

  it('is what daysBetween measures', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0)
      }),
    )
  })
})

describe('isoWeekday', () => {
  it.each([
    ['2025-07-01', 2],
    ['2025-08-30', 6],
    ['2025-08-31', 7],
    ['2025-09-01', 1],
    ['1969-12-31', 3],
  ])('%s is day %i', (date, weekday) => {
    expect(isoWeekday(isoDate(date))).toBe(weekday)
  })

  it('goes round in seven days', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date < '9999-12-31'),
        (date) => {
          expect(isoWeekday(nextDay(date))).toBe((isoWeekday(date) % 7) + 1)
        },
      ),
    )
  })
})

describe('dateOf and minuteOf', () => {
  it('take a moment apart', () => {
    fc.assert(
      fc.property(momentOn(anyDate), (moment) => {
        expect(parseIsoDate(dateOf(moment))).not.toBeNull()
        const minute = minuteOf(moment)
        if (moment.length === 10) expect(minute).toBeNull()
        else expect(moment.slice(11, 16)).toBe(new Date((minute ?? -1) * 60_000).toISOString().slice(11, 16))
      }),
    )
  })
})

describe('parseTypedDate', () => {
  it.each([
    ['1/7/2025', '2025-07-01'],
    [' 01-07-2025 ', '2025-07-01'],
    ['30.8.2025', '2025-08-30'],
    ['2025-07-01', '2025-07-01'],
    ['12/10/2025', '2025-10-12'],
    ['31/9/2025', null],
    ['13/13/2025', null],
    ['1/7/25', null],
    ['', null],
    ['hôm nay', null],
  ])('%s is %s: the day comes first', (text, date) => {
    expect(parseTypedDate(text)).toBe(date)
  })
})
