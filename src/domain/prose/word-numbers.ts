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

/** The number that small-number words at `from` spell (1 to 99), and how many words it takes; null where none. */
export function readWordNumber(words: readonly string[], from: number): { value: number; length: number } | null {
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
