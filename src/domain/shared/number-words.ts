import { type IsoDate, type IsoDateTime, parseIsoDate, parseTypedDate } from './iso-date'
import type { Locale } from './locale'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')

/** Larger numbers lose digits in JavaScript, and nobody reads them aloud. */
const LARGEST = 1e15

/**
 * A number as it is read aloud, so that a reader sees what was understood: a wrongly placed thousands mark cannot hide in
 * words. Decimals are read digit by digit.
 *
 * @throws RangeError for a number that is not finite or is too large to be exact.
 * @example numberInWords(1338, 'vi') //=> 'một nghìn ba trăm ba mươi tám'
 * @example numberInWords(95.89, 'vi') //=> 'chín mươi lăm phẩy tám chín'
 */
export function numberInWords(value: number, locale: Locale): string {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) throw new RangeError(`no words for ${value}`)
  const [whole = '0', fraction = ''] = Math.abs(value).toString().split('.')
  // "1e-7": too small to be a figure of a report
  if (whole.includes('e') || fraction.includes('e')) throw new RangeError(`no words for ${value}`)
  const sign = value < 0 ? (locale === 'vi' ? 'âm ' : 'minus ') : ''
  const words = locale === 'vi' ? vietnamese(Number(whole), false) : english(Number(whole))
  const point = fraction === '' ? '' : locale === 'vi' ? ' phẩy ' : ' point '
  const names = locale === 'vi' ? digits : small
  return `${sign}${words}${point}${[...fraction].map((digit) => names[Number(digit)]).join(' ')}`
}

/** @param follows whether larger groups stand before: then "không trăm linh" keeps the place of missing hundreds */
function vietnamese(value: number, follows: boolean): string {
  for (const [size, name] of [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const head = `${vietnamese(Math.floor(value / size), follows)} ${name}`
    return rest === 0 ? head : `${head} ${vietnamese(rest, true)}`
  }
  const [hundreds, ten, unit] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10]
  const head = hundreds > 0 || follows ? [`${digits[hundreds]} trăm`] : []
  return [...head, ...belowHundred(ten, unit, head.length > 0)].join(' ') || digits[0]
}

function belowHundred(ten: number, unit: number, follows: boolean): string[] {
  if (ten === 0) {
    if (unit === 0) return []
    return follows ? ['linh', `${digits[unit]}`] : [`${digits[unit]}`]
  }
  const head = ten === 1 ? 'mười' : `${digits[ten]} mươi`
  if (unit === 0) return [head]
  if (unit === 5) return [head, 'lăm']
  return [head, unit === 1 && ten > 1 ? 'mốt' : `${digits[unit]}`]
}

function english(value: number): string {
  if (value < 20) return `${small[value]}`
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${small[value % 10]}`}`
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const head = `${english(Math.floor(value / size))} ${name}`
    if (rest === 0) return head
    return `${head}${rest < 100 ? ' and' : ''} ${english(rest)}`
  }
  return ''
}

/** A day as somebody typed it, read aloud; null while it is no day of the calendar. */
export function typedDateInWords(typed: string, locale: Locale): string | null {
  const date = parseTypedDate(typed)
  return date === null ? null : dateInWords(date, locale)
}

/**
 * A date as it is read aloud, which says what is the day and what the month.
 * @example dateInWords('2025-08-05', 'vi') //=> '5 tháng 8 năm 2025'
 */
export function dateInWords(date: IsoDate | IsoDateTime, locale: Locale): string {
  const day = parseIsoDate(date.slice(0, 10))
  if (day === null) throw new RangeError(`not a date: ${date}`)
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const time = date.slice(11, 16)
  const words =
    locale === 'vi'
      ? `${Number(dayOfMonth)} tháng ${Number(month)} năm ${year}`
      : `${Number(dayOfMonth)} ${months[Number(month) - 1]} ${year}`
  return time === '' ? words : `${words}, ${time}`
}
