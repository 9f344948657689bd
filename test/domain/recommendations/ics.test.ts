import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Reminder, remindersToIcs } from '~/domain/recommendations/ics'
import { addDays, type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import { dateBetween } from '../shared/arbitrary'

const madeAt = '2025-10-13T03:30' as IsoDateTime

interface Entry {
  readonly [name: string]: string
}

/** A reader of its own, by RFC 5545: unfolds, splits, undoes the backslashes. */
function readIcs(text: string): Entry[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const entries: Record<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const [name = ''] = line.slice(0, colon).split(';')
    const value = line
      .slice(colon + 1)
      .replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END') expect(open.pop()).toBe(value)
    if (name === 'BEGIN' && value === 'VEVENT') entries.push({})
    const entry = entries.at(-1)
    if (entry && open.at(-1) === 'VEVENT') entry[name] = value
    if (entry && open.at(-1) === 'VALARM') entry[`ALARM-${name}`] = value
  }
  expect(open).toEqual([])
  return entries
}

const reminder = (more: Partial<Reminder> = {}): Reminder => ({
  uid: 'an-thang-2025-07/KN-01/reply@giamsat',
  on: isoDate('2025-11-14'),
  title: 'KN-01: hạn trả lời của Trung tâm phục vụ hành chính công phường An Thắng',
  description: 'Đề nghị xác nhận 53 hay 56; kèm tài liệu, nếu có.\nGửi trước 17 giờ.',
  alarmDaysBefore: 2,
  ...more,
})

describe('remindersToIcs', () => {
  it('writes an all-day event that ends the day after, with a stamp in UTC', () => {
    const [entry] = readIcs(remindersToIcs([reminder()], madeAt))
    expect(entry).toMatchObject({
      UID: 'an-thang-2025-07/KN-01/reply@giamsat',
      DTSTAMP: '20251012T203000Z',
      DTSTART: '20251114',
      DTEND: '20251115',
      SUMMARY: reminder().title,
      DESCRIPTION: reminder().description,
      'ALARM-TRIGGER': '-P2D',
    })
  })

  it('rings on the day itself, or not at all', () => {
    const [same, never] = readIcs(
      remindersToIcs([reminder({ alarmDaysBefore: 0 }), reminder({ alarmDaysBefore: null })], madeAt),
    )
    expect(same?.['ALARM-TRIGGER']).toBe('PT0S')
    expect(never).not.toHaveProperty('ALARM-TRIGGER')
  })

  it('is an empty calendar where there is nothing to be reminded of', () => {
    expect(remindersToIcs([], madeAt)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Giam Sat//Kien nghi//VI\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n',
    )
  })

  it('gives back any text, on lines of at most 75 octets that end in CRLF', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aệớĐ ,;:\\"\n', '👩‍👩‍👧', 'é'), maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    const readable = text.map((raw) => raw.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '))
    fc.assert(
      fc.property(readable, readable, dateBetween('2025-01-01', '2030-12-31'), (title, description, on) => {
        const file = remindersToIcs([reminder({ title, description, on })], madeAt)
        expect(file.endsWith('\r\n')).toBe(true)
        const wrong = file
          .slice(0, -2)
          .split('\r\n')
          .filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))
        expect(wrong).toEqual([])
        const [entry] = readIcs(file)
        expect(entry?.SUMMARY).toBe(title)
        expect(entry?.DESCRIPTION).toBe(description)
        expect(entry?.DTEND).toBe(addDays(on, 1).replaceAll('-', ''))
      }),
      { numRuns: 40 },
    )
  })
})
