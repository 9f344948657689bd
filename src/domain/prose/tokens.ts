import { type NormalText, normalise } from './normalise'
import { type LexedNumber, lexNumber } from './number-lexer'
import { findPeriods, type PeriodMention } from './periods'

/** A piece of the text. `start` and `end` count in the normalised text. `text` is folded, `raw` as printed. */
export interface Token {
  readonly kind: 'word' | 'number' | 'period' | 'sign' | 'newline'
  readonly text: string
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly number: LexedNumber | null
  readonly period: PeriodMention | null
}

const WORD = /\p{L}[\p{L}\p{M}]*/uy
/** "Q1", "H17", "TT-BTC": a label in capitals with figures behind it, not a word and a number. */
const LABEL = /[A-ZĐ][A-ZĐ&]{0,6}\d+[\p{L}\d]*/uy
/** "m3", "m2": units. */
const POWER_UNIT = /(?:k?m|cm)[23²³](?![\p{L}\d])/uy
const SIGN = /[^\s\p{L}\d]/uy

/** The pieces of the text in order; spaces are dropped. */
export function tokenise(given: string): { normal: NormalText; tokens: Token[] } {
  const normal = normalise(given)
  const { text, folded } = normal
  const periods = findPeriods(folded)
  const tokens: Token[] = []
  let nextPeriod = 0
  const push = (kind: Token['kind'], start: number, end: number, extra?: Partial<Token>): number => {
    tokens.push({
      kind,
      start,
      end,
      text: folded.slice(start, end),
      raw: text.slice(start, end),
      number: null,
      period: null,
      ...extra,
    })
    return end
  }
  for (let at = 0; at < text.length; ) {
    const period = periods[nextPeriod]
    const char = text.charAt(at)
    if (period && at >= period.start) {
      if (at === period.start) at = push('period', at, period.end, { period })
      nextPeriod += 1
    } else if (char === '\n') at = push('newline', at, at + 1)
    else if (/\s/.test(char)) at += 1
    else if (/\d/.test(char)) {
      const number = lexNumber(folded, at)
      at = push('number', at, at + number.length, { number })
    } else {
      const end = endOf(POWER_UNIT, folded, at) ?? endOf(LABEL, text, at) ?? endOf(WORD, text, at)
      if (end !== null) at = push('word', at, period ? Math.min(end, Math.max(period.start, at + 1)) : end)
      else at = push('sign', at, endOf(SIGN, text, at) ?? at + 1)
    }
  }
  return { normal, tokens }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : null
}
