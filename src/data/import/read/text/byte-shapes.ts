/**
 * Shapes of texts that lists have by the million, told by their bytes: UTF-8 in which all that is looked for is ASCII.
 * `to` is the first byte that does not belong to the text.
 */

const DASH = 45
const DOT = 46
const SLASH = 47
const COLON = 58
const SPACE = 32
const UPPER_T = 84

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** "H17.88-250715-0001": capitals, digits and dots with a capital among them, six digits, three digits or more. */
export function isCode(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  let capital = false
  for (; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte >= 65 && byte <= 90) capital = true
    else if (byte !== DOT && !isDigit(byte)) break
  }
  if (!capital || bytes[at] !== DASH || to - at < 11 || bytes[at + 7] !== DASH) return false
  for (let digit = at + 1; digit < to; digit += 1) if (digit !== at + 7 && !isDigit(bytes[digit])) return false
  return true
}

/** yyMMdd of a text that `isCode`, as a number of six digits. */
export function codeDay(bytes: Uint8Array, from: number, to: number): number {
  let dash = to - 1
  while (dash > from && bytes[dash] !== DASH) dash -= 1
  let day = 0
  for (let at = dash - 6; at < dash; at += 1) day = day * 10 + (bytes[at] as number) - 48
  return day
}

/** Whether a point or comma stands between two digits. */
export function hasMarkBetweenDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const byte = bytes[at]
    if ((byte === DOT || byte === 44) && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])) return true
  }
  return false
}

/** A date that was scanned; one object for all of them. */
export class ScannedDate {
  /** Digits of the date as they stand: first, second and third part. */
  first = 0
  second = 0
  third = 0
  /** Whether the year stands first. */
  isoOrder = false
  /** Seconds since midnight; −1 where there is no time. */
  secondOfDay = -1
  /** Whether the time gives seconds. */
  hasSeconds = false
}

/**
 * "15/07/2025", "5-7-2025 8:30", "2025-07-15T08:30:00": days and months of one or two digits, years of four, hours that
 * exist. False for everything else, whether it is a date or not.
 */
export function scanDate(bytes: Uint8Array, from: number, to: number, found: ScannedDate): boolean {
  const firstMark = digitsEnd(bytes, from, to, 4)
  const mark = bytes[firstMark]
  if (firstMark >= to || (mark !== SLASH && mark !== DASH && mark !== DOT)) return false
  const firstDigits = firstMark - from
  found.isoOrder = firstDigits === 4
  if (firstDigits === 0 || firstDigits === 3) return false
  const secondMark = digitsEnd(bytes, firstMark + 1, to, 2)
  const secondDigits = secondMark - firstMark - 1
  if (secondDigits === 0 || secondMark >= to || bytes[secondMark] !== mark) return false
  const end = digitsEnd(bytes, secondMark + 1, to, 4)
  const thirdDigits = end - secondMark - 1
  if (found.isoOrder ? thirdDigits !== 2 || secondDigits !== 2 : thirdDigits !== 4) return false
  found.first = numberAt(bytes, from, firstMark)
  found.second = numberAt(bytes, firstMark + 1, secondMark)
  found.third = numberAt(bytes, secondMark + 1, end)
  found.secondOfDay = -1
  found.hasSeconds = false
  return end === to || scanTime(bytes, end, to, found)
}

/** Where the digits end that start at `from`, `most` of them at most. */
function digitsEnd(bytes: Uint8Array, from: number, to: number, most: number): number {
  const last = Math.min(to, from + most)
  let at = from
  while (at < last && isDigit(bytes[at])) at += 1
  return at
}

function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + (bytes[at] as number) - 48
  return value
}

/** Two digits as a number; 99 where there are none. */
const twoAt = (bytes: Uint8Array, at: number): number =>
  isDigit(bytes[at]) && isDigit(bytes[at + 1]) ? numberAt(bytes, at, at + 2) : 99

/** " 08:30", "T8:30:00" to the end of the text. */
function scanTime(bytes: Uint8Array, from: number, to: number, found: ScannedDate): boolean {
  if (bytes[from] !== SPACE && bytes[from] !== UPPER_T) return false
  const hourDigits = bytes[from + 2] === COLON ? 1 : 2
  const minuteAt = from + hourDigits + 2
  const length = to - from
  if (length !== hourDigits + 4 && length !== hourDigits + 7) return false
  if (!isDigit(bytes[from + 1]) || !isDigit(bytes[from + hourDigits]) || bytes[minuteAt - 1] !== COLON) return false
  const hour = numberAt(bytes, from + 1, from + 1 + hourDigits)
  const minute = twoAt(bytes, minuteAt)
  found.hasSeconds = length === hourDigits + 7
  const second = !found.hasSeconds ? 0 : bytes[minuteAt + 2] === COLON ? twoAt(bytes, minuteAt + 3) : 99
  found.secondOfDay = hour * 3600 + minute * 60 + second
  return hour <= 23 && minute <= 59 && second <= 59
}
