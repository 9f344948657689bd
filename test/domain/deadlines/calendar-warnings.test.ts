import { describe, expect, it } from 'vitest'
import { calendarWarnings } from '~/domain/deadlines/calendar-warnings'
import { calendarMessages } from '~/domain/deadlines/messages'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { isoDate } from '~/domain/shared/iso-date'
import { period } from '~/domain/shared/period'

const warnings = (from: string, to: string) => calendarWarnings(period(isoDate(from), isoDate(to)), vietnamCalendar)

describe('calendarWarnings', () => {
  it('is silent about a confirmed year', () => {
    expect(warnings('2025-07-01', '2025-08-30')).toEqual([])
  })

  it('names each year that is not confirmed or not listed, oldest first', () => {
    expect(warnings('2024-12-15', '2027-01-14')).toEqual([
      { code: 'notListed', year: 2024 },
      { code: 'unconfirmed', year: 2026 },
      { code: 'notListed', year: 2027 },
    ])
  })

  it('has a sentence for each, with the year in it', () => {
    for (const { code, year } of warnings('2024-12-15', '2027-01-14')) {
      expect(calendarMessages.vi.warnings[code](year)).toContain(String(year))
      expect(calendarMessages.en.warnings[code](year)).toContain(String(year))
    }
  })
})
