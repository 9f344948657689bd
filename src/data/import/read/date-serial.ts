import type { RawCell } from '../raw-table'
import { numberCell, textCell } from './raw-cell'

export type DateSystem = 1900 | 1904

const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 31) / DAY_MS
const EPOCH_1904 = Date.UTC(1904, 0, 1) / DAY_MS
/** The 29/02/1900 that Excel counts and the calendar does not have. */
const LEAP_BUG = 60

/** 31/12/9999, in days since 1970-01-01. */
const LAST_DAY = 2_932_896

/**
 * Days since 1970-01-01 of an Excel serial. NaN where no calendar date answers: below 1, past 9999, and the invented
 * 29/02/1900.
 */
function dayOfSerial(serial: number, system: DateSystem): number {
  if (!Number.isFinite(serial) || serial < (system === 1900 ? 1 : 0)) return Number.NaN
  let days = Math.floor(serial)
  if (secondOfSerial(serial) === 0 && serial - days > 0.5) days += 1
  if (system === 1900) {
    if (days === LEAP_BUG) return Number.NaN
    if (days > LEAP_BUG) days -= 1
  }
  const day = (system === 1900 ? EPOCH_1900 : EPOCH_1904) + days
  return day > LAST_DAY ? Number.NaN : day
}

/** Seconds of the day, rounded; 0 too where that rounds up to the next day. */
function secondOfSerial(serial: number): number {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  return seconds === 86_400 ? 0 : seconds
}

/**
 * ISO date of an Excel serial, with the time where the serial has one ("2025-07-15T08:30:00"). Seconds are rounded.
 * Null where no calendar date answers: below 1, past 9999, and the invented 29/02/1900.
 *
 * @example isoOfSerial(45853, 1900) //=> '2025-07-15'
 */
export function isoOfSerial(serial: number, system: DateSystem): string | null {
  const day = dayOfSerial(serial, system)
  if (Number.isNaN(day)) return null
  const seconds = secondOfSerial(serial)
  return seconds === 0 ? isoOfDay(day) : `${isoOfDay(day)}T${clock(seconds)}`
}

/** Lists repeat the same few hundred days. */
const knownDays = new Map<number, string>()
const MAX_KNOWN_DAYS = 20_000

function isoOfDay(day: number): string {
  let iso = knownDays.get(day)
  if (iso === undefined) {
    iso = new Date(day * DAY_MS).toISOString().slice(0, 10)
    if (knownDays.size < MAX_KNOWN_DAYS) knownDays.set(day, iso)
  }
  return iso
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

/** What a number format shows: a date, only a time of day, or neither. */
export type FormatKind = 'date' | 'time' | 'number'

const kinds = new Map<string, FormatKind>()

/** Reads a number format code ("dd/mm/yyyy;@", "[$-42A]d mmmm yyyy"). Elapsed time ("[h]:mm") is a number. */
export function kindOfFormat(format: string | null): FormatKind {
  if (format === null) return 'number'
  const known = kinds.get(format)
  if (known !== undefined) return known
  const kind = readKind(format)
  if (kinds.size > 2000) kinds.clear()
  kinds.set(format, kind)
  return kind
}

function readKind(format: string): FormatKind {
  // only the section for positive numbers, without literals, locale marks, padding and "General"
  const section = format.replace(/"[^"]*"?|\\.|_.|\*./g, '').split(';', 1)[0] ?? ''
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'number'
  const letters = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h')
    .replace(/\.0+/g, '')
  if (/[#0?@]/.test(letters)) return 'number'
  if (/[yde]/i.test(letters)) return 'date'
  if (/[hs]/i.test(letters)) return 'time'
  return /m/i.test(letters) ? 'date' : 'number'
}

/** A stored number as a cell: a date where its format shows one and the calendar has it, else a number. */
export function numericCell(value: number, format: string | null, system: DateSystem): RawCell {
  const kind = kindOfFormat(format)
  // a time of day below 1 belongs to no date; above, the date is only hidden by the format
  if (kind === 'number' || (kind === 'time' && value < 1)) return numberCell(value, format)
  return Number.isNaN(dayOfSerial(value, system)) ? numberCell(value, format) : new DateCell(value, format, system)
}

/** A date that is written out only when asked for: a list has three a row. */
class DateCell implements RawCell {
  readonly kind = 'date'
  readonly number: number
  readonly format: string | null
  readonly #system: DateSystem

  constructor(number: number, format: string | null, system: DateSystem) {
    this.number = number
    this.format = format
    this.#system = system
  }

  get text(): string {
    return String(this.number)
  }

  get iso(): string | null {
    return isoOfSerial(this.number, this.#system)
  }
}

/** A date that the file stores as ISO text ("2025-07-15T08:30:00"); midnight counts as no time. */
export function isoTextCell(value: string, format: string | null): RawCell {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?)?/.exec(value)
  if (match === null) return textCell(value, format)
  const [, date = '', minutes = '00:00', seconds = '00'] = match
  const time = `${minutes}:${seconds}`
  const iso = time === '00:00:00' ? date : `${date}T${time}`
  return { kind: 'date', text: value, number: null, iso, format }
}
