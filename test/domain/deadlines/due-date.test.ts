import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '~/domain/deadlines/add-working-days'
import { dueDate } from '~/domain/deadlines/due-date'
import { vietnamCalendar as calendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import { dateOf, isoDate, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { dateBetween, momentOn } from '../shared/arbitrary'

const moment = (text: string) => parseIsoDateTime(text) ?? parseIsoDate(text) ?? isoDate(text)

describe('dueDate', () => {
  it.each([
    ['2025-07-02T09:00', 0, '2025-07-02', 'the same day'],
    ['2025-07-02T15:00', 0, '2025-07-02', '15:00 is not after 15:00'],
    ['2025-07-02T15:00:00', 0, '2025-07-02', 'to the second'],
    ['2025-07-02T15:00:01', 0, '2025-07-03', 'a second later is'],
    ['2025-07-02T15:01', 0, '2025-07-03', 'the next working day'],
    ['2025-07-04T16:30', 0, '2025-07-07', 'from Friday afternoon to Monday'],
    ['2025-08-29T15:30', 0, '2025-09-03', 'over the days off of 2/9'],
    ['2025-07-05T09:00', 0, '2025-07-07', 'a Saturday counts for Monday'],
    ['2025-07-05T20:00', 0, '2025-07-07', 'also in the evening: Monday begins anew'],
    ['2025-04-26T16:00', 0, '2025-04-28', 'a worked Saturday has its own afternoon'],
    ['2025-07-02', 0, '2025-07-02', 'without a time: by 15:00'],
    ['2025-07-01T16:59', 10, '2025-07-15', 'the hour does not matter to a limit in days'],
    ['2025-07-02T09:00', 3, '2025-07-07', 'over a weekend'],
    ['2025-07-05T09:00', 3, '2025-07-09', 'from a day off: Monday is day 1'],
    ['2025-04-24T09:00', 3, '2025-04-28', 'a worked Saturday counts'],
  ])('received %s, limit %i: %s, %s', (received, limit, expected) => {
    expect(dueDate(moment(received), limit, calendar)).toBe(expected)
  })

  it('always names a working day, not before the receipt', () => {
    fc.assert(
      fc.property(momentOn(dateBetween('2025-01-01', '2026-06-30')), fc.nat(60), (received, limit) => {
        const due = dueDate(received, limit, calendar)
        expect(isWorkingDay(due, calendar)).toBe(true)
        expect(due >= dateOf(received)).toBe(true)
      }),
    )
  })

  it('gives a same-day file one working day at most', () => {
    fc.assert(
      fc.property(momentOn(dateBetween('2025-01-01', '2026-06-30')), (received) => {
        const date = dateOf(received)
        expect(dueDate(received, 0, calendar) <= addWorkingDays(date, 1, calendar)).toBe(true)
      }),
    )
  })

  it.each([-1, 1.5, Number.NaN])('refuses a limit of %d', (limit) => {
    expect(() => dueDate(isoDate('2025-07-01'), limit, calendar)).toThrow(RangeError)
  })

  it('refuses to answer past the lists', () => {
    expect(() => dueDate(moment('2026-12-31T16:00'), 0, calendar)).toThrow(RangeError)
    expect(() => dueDate(isoDate('2026-12-20'), 30, calendar)).toThrow(RangeError)
  })
})
