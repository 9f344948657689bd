/**
 * 'count': a number that may count something. 'pair': "1.456/1.625". 'other': a date, a document number, a time: never
 * a figure. `doubtful`: the digits can be read in two ways ("1,338", "1. 338"): a person must look.
 */
export interface LexedNumber {
  readonly form: 'count' | 'percent' | 'pair' | 'other'
  readonly value: number
  /** Denominator of a pair. */
  readonly second: number | null
  /** Digits printed after the decimal sign. */
  readonly decimals: number
  readonly doubtful: boolean
  readonly length: number
}

const DOCUMENT =
  /\d{1,5}(?:\/\d{4})?[/-](?:nđ|qđ|tt|ttlt|kh|ct|nq|cv|bc|tb|tbkl|ttg|ttr|ubnd|hđnd|luật|qh|hd|bca|vpcp|mttq|đa|cđ)(?![\p{L}])(?:[/-][\p{L}\d]+)*/uy
const DATE =
  /(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}(?!\d)|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?!\d|\s*(?:hồ sơ|hs))/y
const DAY_MONTH = /(?:0?[1-9]|[12]\d|3[01])(?:[/-](?:0?[1-9]|1[0-2])(?![\d.,]\d|\d)|\.(?:0?[1-9]|1[0-2])(?![\d%]|,\d))/y
const CLOCK = /\d{1,2}(?:h\d{0,2}|:\d{2}|\s?giờ(?:\s?\d{1,2}(?!\.?\d))?)(?![\p{L}\d])/uy
const PERCENT = /(\d{1,4}|\d \d)\s?(?:[.,]\s?(\d{1,4})\s?)?(?:\s?%|\sphần trăm)/y
const PAIR = /(\d{1,3}(?:\.\d{3})+|\d+)\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/]|[.,]\d)/y
const DECIMAL_PAIR = /\d+(?:,\d+)?\/\d+(?:,\d+)?(?![\d/])/y
const GROUPED = /(\d{1,3}(?:\.\d{3})+)(?!\d)(?:,(\d{1,2})(?!\d|,\d))?/y
const COMMA_GROUPED = /\d{1,3}(?:,\d{3}){2,}(?!\d)/y
const DECIMAL = /(\d+)([.,])(\d+)(?!\d)/y
const SPACED = /\d{1,3}(?:(?: \.|\. | )\d{3})+(?![\d])(?!\.\d)/y
const PLAIN = /\d+/y

const DATE_LEAD =
  /(?:ngày|từ|đến|tới|hết|sáng|chiều|tối|trưa|đêm|hôm|mùng|trước|sau|lúc|thứ (?:hai|ba|tư|năm|sáu|bảy))[\s(]*$/
const LABEL_LEAD = /(?:tháng|quí|năm|ngày|điều|mục|khoản|số|thứ|quyết định|nghị định|luật) ?$/
const DOSSIER_NEXT = /^\s*(?:\([^)]{0,20}\)\s*)?(?:bộ\s+)?(?:hồ sơ|hs(?!\p{L})|trường hợp)/u

const digits = (text: string): number => Number(text.replace(/[^\d]/g, ''))

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

const none = { second: null, decimals: 0, doubtful: false }

/** The number that starts at `from`, where a figure stands, in folded text. */
export function lexNumber(text: string, from: number): LexedNumber {
  const before = text.slice(Math.max(0, from - 14), from)
  const other = (match: RegExpExecArray): LexedNumber => ({ form: 'other', value: 0, ...none, length: match[0].length })
  const fixed = at(DOCUMENT, text, from) ?? at(DATE, text, from) ?? at(CLOCK, text, from)
  if (fixed) return other(fixed)
  const day = at(DAY_MONTH, text, from)
  if (
    day &&
    DATE_LEAD.test(before) &&
    !DOSSIER_NEXT.test(text.slice(from + day[0].length, from + day[0].length + 40))
  ) {
    return other(day)
  }
  const percent = at(PERCENT, text, from)
  if (percent) return lexPercent(percent)
  const pair = at(PAIR, text, from)
  if (pair) {
    const [value, second] = [digits(pair[1] ?? ''), digits(pair[2] ?? '')]
    return { form: 'pair', value, second, decimals: 0, doubtful: value > second, length: pair[0].length }
  }
  const score = at(DECIMAL_PAIR, text, from)
  if (score) return other(score)
  return lexCount(text, from, before)
}

function lexPercent(match: RegExpExecArray): LexedNumber {
  const whole = (match[1] ?? '').replace(' ', '')
  const fraction = match[2] ?? ''
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return { form: 'percent', value, second: null, decimals: fraction.length, doubtful: false, length: match[0].length }
}

function lexCount(text: string, from: number, before: string): LexedNumber {
  const count = (value: number, length: number, decimals = 0, doubtful = false): LexedNumber => {
    const safe = Number.isFinite(value) && value <= 1e12
    return { form: safe ? 'count' : 'other', value: safe ? value : 0, second: null, decimals, doubtful, length }
  }
  const grouped = at(GROUPED, text, from)
  const spaced = at(SPACED, text, from)
  if (spaced && spaced[0].length > (grouped?.[0].length ?? 0) && !LABEL_LEAD.test(before)) {
    // "quá hạn 47. 342 hồ sơ": rather the end of a sentence than a thousand with a space in it
    const stop = /^(?:\d{2,3}|0\d*)(?=\. )/.exec(spaced[0])
    return stop ? count(Number(stop[0]), stop[0].length, 0, true) : count(digits(spaced[0]), spaced[0].length, 0, true)
  }
  if (grouped) {
    const [all, whole = '', fraction] = grouped
    const cut = /^\.\d/.test(text.slice(from + all.length, from + all.length + 2))
    if (fraction === undefined) return count(digits(whole), all.length, 0, cut || whole.startsWith('0'))
    return count(Number(`${digits(whole)}.${fraction}`), all.length, fraction.length)
  }
  const commas = at(COMMA_GROUPED, text, from)
  if (commas) return count(digits(commas[0]), commas[0].length)
  const decimal = at(DECIMAL, text, from)
  if (decimal) {
    const [all, whole = '', sign, fraction = ''] = decimal
    return count(Number(`${whole}.${fraction}`), all.length, fraction.length, sign === '.')
  }
  const [all = '0'] = at(PLAIN, text, from) ?? []
  return count(Number(all), Math.max(1, all.length))
}
