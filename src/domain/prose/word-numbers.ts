import { fold } from './normalise'

const unitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const units = new Map<string, number>(unitWords.map((word, value) => [fold(word), value]))
for (const [word, value] of [
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
] as const) {
  units.set(word, value)
}

interface Spelt {
  readonly value: number
  readonly length: number
}

/**
 * The number that words at `from` spell, and how many words it takes; null where none.
 * @example readWordNumber(['hai', 'nghìn', 'một', 'trăm', 'lẻ', 'năm'], 0) //=> { value: 2105, length: 6 }
 */
export function readWordNumber(words: readonly string[], from: number): Spelt | null {
  let value = 0
  let length = 0
  for (let limit = Infinity; ; ) {
    const part = readHundreds(words, from + length) ?? readTens(words, from + length)
    if (part === null) break
    const scale = scales.get(words[from + length + part.length] ?? '')
    const scaled = scale !== undefined && scale < limit && words[from + length + part.length + 1] !== 'lệ'
    // "ba nghìn năm": five hundred, or a year; only what is told in full is read
    if (!scaled && length > 0 && part.value < 10) break
    value += part.value * (scaled ? scale : 1)
    length += part.length + (scaled ? 1 : 0)
    if (!scaled) break
    limit = scale
  }
  return length === 0 ? null : { value, length }
}

/** "một trăm", "hai trăm lẻ năm", "ba trăm bốn mươi". */
function readHundreds(words: readonly string[], from: number): Spelt | null {
  const digit = units.get(words[from] ?? '')
  if (digit === undefined || words[from + 1] !== 'trăm') return null
  const odd = /^(linh|lẻ)$/.test(words[from + 2] ?? '') ? units.get(words[from + 3] ?? '') : undefined
  if (odd !== undefined) return { value: digit * 100 + odd, length: 4 }
  const tens = readTens(words, from + 2)
  return tens !== null && tens.value >= 10
    ? { value: digit * 100 + tens.value, length: 2 + tens.length }
    : { value: digit * 100, length: 2 }
}

/** 1 to 99. */
function readTens(words: readonly string[], from: number): Spelt | null {
  const first = words[from] ?? ''
  const second = words[from + 1] ?? ''
  const digit = units.get(first)
  if (first === 'mười') {
    const one = units.get(second)
    return one !== undefined && one > 0 && second !== 'mốt' && second !== 'tư'
      ? { value: 10 + one, length: 2 }
      : { value: 10, length: 1 }
  }
  if (digit === undefined || digit === 0 || ['mốt', 'tư', 'lăm', 'nhăm'].includes(first)) return null
  if (second === 'mươi' || second === 'chục') {
    const one = second === 'mươi' ? units.get(words[from + 2] ?? '') : undefined
    return one !== undefined && one > 0 ? { value: digit * 10 + one, length: 3 } : { value: digit * 10, length: 2 }
  }
  return { value: digit, length: 1 }
}

/** What a scale word multiplies by. "tỉ" also begins "tỉ lệ": the caller looks at the next word. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỉ', 1e9],
])
