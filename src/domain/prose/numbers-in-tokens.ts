import type { Token } from './tokens'
import { readWordNumber, scales } from './word-numbers'

/** A number in the text with its scale word: "2,578 triệu", "2 vạn", "tám". */
export interface CountedNumber {
  readonly value: number
  /** Index of the first token behind it. */
  readonly next: number
  /** Where its last token ends in the normalised text. */
  readonly end: number
  readonly scaled: boolean
}

const TI_IS_PART_OF = /^(lệ|trọng|suất)$/

/** The number token at `at` with the scale words behind it. */
export function readScaled(tokens: readonly Token[], at: number): CountedNumber {
  const token = tokens[at]
  const value = token?.number?.value ?? 0
  const plain: CountedNumber = { value, next: at + 1, end: token?.end ?? 0, scaled: false }
  const word = tokens[at + 1]
  const scale = scales.get(word?.text ?? '')
  const after = tokens[at + 2]
  if (word === undefined || scale === undefined || (word.text === 'tỉ' && TI_IS_PART_OF.test(after?.text ?? '')))
    return plain
  const scaled = { value: Math.round(value * scale * 1000) / 1000, next: at + 2, end: word.end, scaled: true }
  const lower = tokens[at + 3]
  const lowerScale = scales.get(lower?.text ?? '')
  if (after?.number?.form === 'count' && lower && lowerScale !== undefined && lowerScale < scale) {
    return { value: scaled.value + after.number.value * lowerScale, next: at + 4, end: lower.end, scaled: true }
  }
  return scaled
}

/** Words of the longest number that is written out. */
const LONGEST = 14

/** A number in words at `at`; null where none stands there. */
export function readSpelt(tokens: readonly Token[], at: number): CountedNumber | null {
  if (tokens[at]?.kind !== 'word') return null
  const words = tokens.slice(at, at + LONGEST).map(({ text }) => text)
  const spelt = readWordNumber(words, 0)
  if (!spelt) return null
  const last = tokens[at + spelt.length - 1]
  return { value: spelt.value, next: at + spelt.length, end: last?.end ?? 0, scaled: false }
}

const APPROXIMATE = new Set('hơn,trên,gần,khoảng,dưới,ngót,chừng,độ,ước,xỉ,hàng'.split(','))
/** "hơn", "gần", "khoảng" in front of a number. */
export const isRounded = (tokens: readonly Token[], at: number): boolean => APPROXIMATE.has(tokens[at - 1]?.text ?? '')
