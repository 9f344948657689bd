declare const isoDateBrand: unique symbol
declare const isoDateTimeBrand: unique symbol

/** A calendar date as text, `yyyy-MM-dd`. No clock, no time zone. Compares with `<` and `===`. */
export type IsoDate = string & { readonly [isoDateBrand]: true }

/** A local wall-clock time as text, `yyyy-MM-ddTHH:mm` or `yyyy-MM-ddTHH:mm:ss` (Asia/Ho_Chi_Minh, no offset). */
export type IsoDateTime = string & { readonly [isoDateTimeBrand]: true }

const MS_PER_DAY = 86_400_000
const DASH = 45
const COLON = 58
const UPPER_T = 84
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Two digits as a number; NaN where there are none. By code: lists have millions of dates. */
function twoAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Whether a real date of the calendar (years 1000 to 9999) stands at the start of a text. */
function startsWithDate(text: string): boolean {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false
  const year = twoAt(text, 0) * 100 + twoAt(text, 2)
  const month = twoAt(text, 5)
  const day = twoAt(text, 8)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (daysIn[month - 1] ?? 0)
  return year >= 1000 && day >= 1 && day <= last
}

/** `text` as an IsoDate, or null where it is not a real date of the calendar (years 1000 to 9999). */
export function parseIsoDate(text: string): IsoDate | null {
  return text.length === 10 && startsWithDate(text) ? (text as IsoDate) : null
}

/**
 * `text` as an IsoDate.
 * @throws RangeError if it is not a real date.
 * @example isoDate('2025-02-29') // throws
 */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`not a date yyyy-MM-dd: ${text}`)
  return date
}

/** `text` as an IsoDateTime, or null where the date or the time does not exist. A bare date is not a time. */
export function parseIsoDateTime(text: string): IsoDateTime | null {
  const { length } = text
  if ((length !== 16 && length !== 19) || text.charCodeAt(10) !== UPPER_T || !startsWithDate(text)) return null
  const isTime = text.charCodeAt(13) === COLON && twoAt(text, 11) <= 23 && twoAt(text, 14) <= 59
  const isWhole = length === 16 || (text.charCodeAt(16) === COLON && twoAt(text, 17) <= 59)
  return isTime && isWhole ? (text as IsoDateTime) : null
}

/** The calendar date of a date or of a local time. */
export const dateOf = (moment: IsoDate | IsoDateTime): IsoDate => moment.slice(0, 10) as IsoDate

/** Minutes since midnight, or null where only the date is known. Unit: whole minutes, 0–1439. */
export const minuteOf = (moment: IsoDate | IsoDateTime): number | null =>
  moment.length > 10 ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : null

/** Days since 1970-01-01. Unit: whole days; exact in every time zone because nothing here is local. */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY
}

/** The date that is `days` days after 1970-01-01. @throws RangeError outside the years 1000 to 9999. */
export function fromDayNumber(days: number): IsoDate {
  const date = new Date(days * MS_PER_DAY)
  const year = date.getUTCFullYear()
  if (!Number.isInteger(days) || !(year >= 1000 && year <= 9999)) throw new RangeError(`no date for day ${days}`)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` as IsoDate
}

/** The date `days` calendar days later (earlier where negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days)

export const nextDay = (date: IsoDate): IsoDate => addDays(date, 1)

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** ISO weekday: 1 Monday … 7 Sunday. */
export const isoWeekday = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/**
 * A day as a person in Viet Nam types it: day first, "1/7/2025", "01-07-2025", "01.7.2025"; ISO text too. Null: the
 * calendar has no such day, or the year is not written out.
 */
export function parseTypedDate(text: string): IsoDate | null {
  const tidy = text.trim()
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(tidy)
  if (match === null) return parseIsoDate(tidy)
  const [, day = '', month = '', year = ''] = match
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
