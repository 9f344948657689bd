import { tidyText } from './fold'

/**
 * What the text of a date can be. 'sure': one reading. 'order': a/b/year, day or month first. 'short': the year has two
 * digits. `time`: "T08:30:00", or '' where the text gives none.
 */
export type DateText =
  | { readonly shape: 'sure'; readonly iso: string }
  | {
      readonly shape: 'order'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly time: string
    }
  | { readonly shape: 'short'; readonly parts: readonly [number, number, number]; readonly time: string }
  | { readonly shape: 'serial'; readonly serial: number }

const two = (value: number): string => String(value).padStart(2, '0')

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** ISO date, null where the calendar (years 1000 to 9999) has none such. By hand: a list has a million of them. */
export function isoOf(year: number, month: number, day: number): string | null {
  const days = month === 2 && isLeap(year) ? 29 : (daysIn[month - 1] ?? 0)
  return year >= 1000 && year <= 9999 && day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null
}

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** The time in a text, taken out of it. Null: there is something like a time that does not exist. */
function takeTime(text: string): { rest: string; time: string } | null {
  const match =
    /(?:^|[\sT,-])(?:lúc\s+)?(\d{1,2})\s*(?:[:h]|giờ)\s*(\d{2})?(?:\s*(?:[:m]|phút)\s*(\d{2})(?:\.\d{1,7})?)?(?:\s*(?:phút|')?)?(?:\s*(SA|CH|AM|PM|sáng|chiều)\b)?(Z|[+-]\d\d:?\d\d)?(?=$|[\s,])/iu.exec(
      text,
    )
  if (match === null) return { rest: text, time: '' }
  const [whole, hourText = '', minuteText = '00', secondText, half, zone] = match
  if (zone !== undefined && !/^\+07:?00$/.test(zone)) return null
  let hour = Number(hourText)
  if (half !== undefined) {
    const afternoon = /^(?:CH|PM|chiều)$/i.test(half)
    if (hour < 1 || hour > (/^(?:sáng|chiều)$/i.test(half) && afternoon ? 23 : 12)) return null
    if (afternoon && hour < 12) hour += 12
    if (!afternoon && hour === 12) hour = 0
  }
  if (hour > 23 || Number(minuteText) > 59 || Number(secondText ?? 0) > 59) return null
  const seconds = secondText === undefined ? '' : `:${secondText}`
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`
  return { rest: rest.replace(/[\s,]+/g, ' ').trim(), time: `T${two(hour)}:${minuteText}${seconds}` }
}

const sure = (iso: string | null, time: string): DateText | null =>
  iso === null ? null : { shape: 'sure', iso: `${iso}${time}` }

/** Reads one text; null where it is no date, or a date that does not exist. */
export function readDateText(text: string): DateText | null {
  const taken = takeTime(
    tidyText(text)
      .replace(/^'/, '')
      .replace(/^(?:thứ \S+|chủ nhật),?\s+/iu, ''),
  )
  if (taken === null) return null
  const { time } = taken
  const rest = taken.rest.replace(/^[,\s-]+|[,\s-]+$/g, '').replace(/^ngày\s+/iu, '')
  const parts = /^(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})$/.exec(rest)
  if (parts !== null) return numericDate(parts[1] ?? '', Number(parts[3]), parts[4] ?? '', time)
  const words = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(rest)
  if (words !== null) return sure(isoOf(Number(words[3]), Number(words[2]), Number(words[1])), time)
  const named = /^(\d{1,2})[\s/-]+([a-z]{3,9})\.?[\s/-]+(\d{4})$/i.exec(rest)
  if (named !== null) return monthName(named[2], named[1], named[3], time)
  const namedFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(rest)
  if (namedFirst !== null) return monthName(namedFirst[1], namedFirst[2], namedFirst[3], time)
  return digitsOnly(rest, time)
}

function monthName(name = '', day = '', year = '', time: string): DateText | null {
  const month = months[name.toLowerCase()]
  return month === undefined ? null : sure(isoOf(Number(year), month, Number(day)), time)
}

function numericDate(first: string, second: number, third: string, time: string): DateText | null {
  if (first.length === 4) {
    // yyyy-dd-MM is nobody's habit; where the calendar refuses yyyy-MM-dd there is no date
    return third.length <= 2 ? sure(isoOf(Number(first), second, Number(third)), time) : null
  }
  if (first.length > 2) return null
  if (third.length === 4) {
    const [a, year] = [Number(first), Number(third)]
    if (isoOf(year, second, a) === null && isoOf(year, a, second) === null) return null
    return { shape: 'order', first: a, second, year, time }
  }
  return third.length === 2 ? { shape: 'short', parts: [Number(first), second, Number(third)], time } : null
}

/** 20250715 has one reading; 45853 is a day number of a spreadsheet. */
function digitsOnly(text: string, time: string): DateText | null {
  if (/^(?:19|20)\d{6}$/.test(text)) {
    const iso = isoOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
    const dayFirst = isoOf(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2)))
    return dayFirst === null || Number(text.slice(4)) < 1900 ? sure(iso, time) : null
  }
  if (time === '' && /^\d{5}(?:\.\d+)?$/.test(text)) return { shape: 'serial', serial: Number(text) }
  return null
}
