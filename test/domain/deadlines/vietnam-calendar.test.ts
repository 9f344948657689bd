import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { workingDaysBetween } from '~/domain/deadlines/working-days-between'
import { isoDate } from '~/domain/shared/iso-date'

const [year2025, year2026] = vietnamCalendar.years

describe('vietnamCalendar', () => {
  it('lists the days off of 2025', () => {
    expect(year2025?.daysOff.map(({ date }) => date.slice(5))).toEqual([
      '01-01',
      ...['01-27', '01-28', '01-29', '01-30', '01-31'],
      '04-07',
      ...['04-30', '05-01', '05-02'],
      ...['09-01', '09-02'],
    ])
    expect(year2025?.saturdaysWorked.map(({ date }) => date)).toEqual(['2025-04-26'])
  })

  it('lists the days off of 2026', () => {
    expect(year2026?.daysOff.map(({ date }) => date.slice(5))).toEqual([
      ...['01-01', '01-02'],
      ...['02-16', '02-17', '02-18', '02-19', '02-20'],
      '04-27',
      ...['04-30', '05-01'],
      ...['08-31', '09-01', '09-02'],
      '11-24',
    ])
    expect(year2026?.saturdaysWorked.map(({ date }) => date)).toEqual(['2026-01-10', '2026-08-22'])
  })

  it('says which year is confirmed, and which day is not', () => {
    expect([year2025?.confirmed, year2026?.confirmed]).toEqual([true, false])
    const doubtful = vietnamCalendar.years
      .flatMap(({ daysOff, saturdaysWorked }) => [...daysOff, ...saturdaysWorked])
      .filter(({ confirmed }) => !confirmed)
    expect(doubtful.map(({ date }) => date)).toEqual(['2026-01-10'])
    expect(year2026?.note).not.toBeNull()
  })

  it('has 250 working days in 2025: 261 weekdays, 12 of them off, and a worked Saturday', () => {
    expect(workingDaysBetween(isoDate('2025-01-01'), isoDate('2025-12-31'), vietnamCalendar)).toBe(261 - 12 + 1)
  })
})
