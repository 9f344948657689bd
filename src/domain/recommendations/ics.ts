import { addDays, dateOf, dayNumber, fromDayNumber, type IsoDate, type IsoDateTime, minuteOf } from '../shared/iso-date'

/** A day to be reminded of. All-day: offices have days, not hours. */
export interface Reminder {
  /** The same in every export, so that a calendar replaces the entry and does not double it. */
  readonly uid: string
  readonly on: IsoDate
  readonly title: string
  readonly description: string
  /** Days before at which the calendar should ring; null: it does not. */
  readonly alarmDaysBefore: number | null
}

const LINE_OCTETS = 75

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/**
 * A content line in pieces of at most 75 octets, every piece after the first led by a space (RFC 5545, 3.1). Characters
 * are never cut in two.
 */
function fold(line: string): string {
  const pieces: string[] = []
  let [piece, size] = ['', 0]
  for (const character of line) {
    const more = octetsOf(character)
    // the space that leads a further piece counts
    if (size + more > LINE_OCTETS - (pieces.length === 0 ? 0 : 1)) {
      pieces.push(piece)
      piece = ''
      size = 0
    }
    piece += character
    size += more
  }
  return [...pieces, piece].join('\r\n ')
}

/** Text as a value: backslash, semicolon, comma and line breaks are written with a backslash (RFC 5545, 3.3.11). */
const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const day = (date: IsoDate) => date.replaceAll('-', '')

/** Hours that Asia/Ho_Chi_Minh is ahead of UTC, all year. */
const AHEAD = 7
const MINUTES_PER_DAY = 1440

/** The moment in UTC, as a stamp must be. @example utcStamp('2025-10-13T08:30') // '20251013T013000Z' */
function utcStamp(moment: IsoDateTime): string {
  const minutes = dayNumber(dateOf(moment)) * MINUTES_PER_DAY + (minuteOf(moment) ?? 0) - AHEAD * 60
  const date = fromDayNumber(Math.floor(minutes / MINUTES_PER_DAY))
  const rest = minutes - dayNumber(date) * MINUTES_PER_DAY
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day(date)}T${two(Math.floor(rest / 60))}${two(rest % 60)}${moment.slice(17, 19).padStart(2, '0')}Z`
}

/**
 * Reminders as a calendar file (iCalendar, RFC 5545): CRLF, folded lines, all-day events. `madeAt` stamps the entries.
 * @example remindersToIcs([], '2025-10-13T08:30') // an empty calendar
 */
export function remindersToIcs(reminders: readonly Reminder[], madeAt: IsoDateTime): string {
  const events = reminders.flatMap(({ uid, on, title, description, alarmDaysBefore }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    `DTSTART;VALUE=DATE:${day(on)}`,
    // the end of an all-day event is the day after (RFC 5545, 3.6.1)
    `DTEND;VALUE=DATE:${day(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    ...(alarmDaysBefore === null ? [] : alarm(alarmDaysBefore, title)),
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Giam Sat//Kien nghi//VI',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

const alarm = (daysBefore: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(title)}`,
  `TRIGGER:${daysBefore === 0 ? 'PT0S' : `-P${daysBefore}D`}`,
  'END:VALARM',
]
