import { describe, expect, it } from 'vitest'
import { readDateText } from '~/data/import/recognise/date-text'

describe('readDateText', () => {
  it.each([
    ['2025-07-15', '2025-07-15'],
    ['2025-07-15 08:30:12', '2025-07-15T08:30:12'],
    ['2025-07-15T08:30:12+07:00', '2025-07-15T08:30:12'],
    ['ngày 05 tháng 8 năm 2025', '2025-08-05'],
    ['17-Jul-2025', '2025-07-17'],
    ['20250715', '2025-07-15'],
  ])('reads %s for sure', (text, iso) => {
    expect(readDateText(text)).toEqual({ shape: 'sure', iso })
  })

  it('keeps the order open, with the time', () => {
    expect(readDateText('05/08/2025 17h00')).toEqual({
      shape: 'order',
      first: 5,
      second: 8,
      year: 2025,
      time: 'T17:00',
    })
    expect(readDateText('05/08/2025 5:05 CH')).toMatchObject({ time: 'T17:05' })
    expect(readDateText('25/08/05')).toEqual({ shape: 'short', parts: [25, 8, 5], time: '' })
  })

  it.each([
    '31/02/2025',
    '15/15/2025',
    '2025-13-01',
    '16/07/2025 25:00',
    '16/07/2025 13:05 CH',
    '2025-07-15T08:30:00Z',
    'hôm qua',
  ])('does not read %s', (text) => {
    expect(readDateText(text)).toBeNull()
  })
})
