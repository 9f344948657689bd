import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfMoment, secondOfMoment } from '~/domain/shared/day-text'
import { dayNumber, fromDayNumber, isoDate, parseIsoDateTime } from '~/domain/shared/iso-date'

describe('dayOfMoment', () => {
  it('counts like dayNumber through all years of the calendar', () => {
    const [first, last] = [dayNumber(isoDate('1000-01-01')), dayNumber(isoDate('9999-12-31'))]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(dayOfMoment(fromDayNumber(day))).toBe(day)
      }),
    )
    expect([dayOfMoment('1000-01-01'), dayOfMoment('9999-12-31')]).toEqual([first, last])
  })

  it.each(['2000-02-29', '2000-03-01', '1900-02-28', '1900-03-01', '2024-02-29T23:59', '1970-01-01'])(
    'counts %s',
    (text) => {
      expect(dayOfMoment(text)).toBe(dayNumber(isoDate(text.slice(0, 10))))
    },
  )
})

describe('secondOfMoment', () => {
  it.each([
    ['2025-07-15', -1],
    ['2025-07-15T00:00', 0],
    ['2025-07-15T08:30', 30_600],
    ['2025-07-15T23:59:59', 86_399],
  ])('of %s is %i', (text, second) => {
    expect(parseIsoDateTime(text) !== null || text.length === 10).toBe(true)
    expect(secondOfMoment(text)).toBe(second)
  })
})
