import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatNumber,
  formatPercent,
  formatPeriod,
  MISSING,
} from '~/domain/shared/format'
import { type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import { period } from '~/domain/shared/period'
import { anyDate } from './arbitrary'

const time = (text: string) => text as IsoDateTime

describe('formatNumber', () => {
  it.each([
    [1338, undefined, '1.338', '1,338'],
    [999, undefined, '999', '999'],
    [1_000_000, undefined, '1.000.000', '1,000,000'],
    [0, undefined, '0', '0'],
    [-3, undefined, '−3', '−3'],
    [-1234.5, 1, '−1.234,5', '−1,234.5'],
    [2.675, 2, '2,68', '2.68'],
    [-0.4, 0, '0', '0'],
    [12, 1, '12,0', '12.0'],
    [0.25, undefined, '0,25', '0.25'],
  ])('%d with %s decimals is %s, in English %s', (value, decimals, vi, en) => {
    expect(formatNumber(value, 'vi', decimals)).toBe(vi)
    expect(formatNumber(value, 'en', decimals)).toBe(en)
  })

  it('shows a missing figure as a dash, never as 0', () => {
    expect(formatNumber(null, 'vi')).toBe(MISSING)
    expect(formatNumber(null, 'en', 2)).toBe(MISSING)
  })

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(Number(formatNumber(value, 'vi').replaceAll('.', '').replace('−', '-'))).toBe(value)
      }),
    )
  })
})

describe('formatPercent', () => {
  it('has two decimals and, in Vietnamese, a no-break space', () => {
    expect(formatPercent(95.89, 'vi')).toBe('95,89\u00a0%')
    expect(formatPercent(95.89, 'en')).toBe('95.89%')
    expect(formatPercent(100, 'vi', 0)).toBe('100\u00a0%')
    expect(formatPercent(null, 'vi')).toBe(MISSING)
  })
})

describe('formatDate', () => {
  it.each([
    ['2025-07-01', '01/7/2025', '1 Jul 2025'],
    ['2025-10-13', '13/10/2025', '13 Oct 2025'],
    ['2026-02-05', '05/02/2026', '5 Feb 2026'],
    ['2025-03-09', '09/3/2025', '9 Mar 2025'],
  ])('%s is %s, in English %s', (date, vi, en) => {
    expect(formatDate(isoDate(date), 'vi')).toBe(vi)
    expect(formatDate(isoDate(date), 'en')).toBe(en)
  })

  it('shows a missing date as a dash', () => {
    expect(formatDate(null, 'vi')).toBe(MISSING)
  })

  it('tells every two dates apart', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(formatDate(a, 'vi') === formatDate(b, 'vi')).toBe(a === b)
        expect(formatDate(a, 'en') === formatDate(b, 'en')).toBe(a === b)
      }),
    )
  })
})

describe('formatDayMonth', () => {
  it('leaves the year out', () => {
    expect(formatDayMonth(isoDate('2025-07-07'), 'vi')).toBe('07/7')
    expect(formatDayMonth(time('2026-01-05T08:00'), 'vi')).toBe('05/01')
    expect(formatDayMonth(isoDate('2025-07-07'), 'en')).toBe('7 Jul')
  })
})

describe('formatDateTime', () => {
  it('adds the time where it is known, to the minute', () => {
    expect(formatDateTime(time('2025-07-01T08:14:59'), 'vi')).toBe('01/7/2025 08:14')
    expect(formatDateTime(isoDate('2025-07-01'), 'vi')).toBe('01/7/2025')
    expect(formatDateTime(time('2025-07-01T08:14'), 'en')).toBe('1 Jul 2025 08:14')
    expect(formatDateTime(null, 'en')).toBe(MISSING)
  })
})

describe('formatPeriod', () => {
  it('writes both ends', () => {
    const round = period(isoDate('2025-07-01'), isoDate('2025-08-30'))
    expect(formatPeriod(round, 'vi')).toBe('01/7/2025 – 30/8/2025')
    expect(formatPeriod(round, 'en')).toBe('1 Jul 2025 – 30 Aug 2025')
  })
})
