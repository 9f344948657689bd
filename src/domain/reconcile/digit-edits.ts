/** A slip of the hand that turns one printed number into another. */
export type DigitEdit = 'oneDigit' | 'transposed' | 'digitMissing' | 'digitDoubled' | 'digitExtra' | 'separator'

/** Separators stand after three digits; a figure read with the separator elsewhere is off by a power of ten. */
const SEPARATOR_SHIFTS = [10, 100, 1000]

/**
 * The slip that explains why `from` was printed where `to` was meant, or null where it takes more than one.
 * @example digitEdit(56, 53) // 'oneDigit'
 */
export function digitEdit(from: number, to: number): DigitEdit | null {
  const [printed, meant] = [String(from), String(to)]
  if (printed === meant) return null
  if (printed.length === meant.length) {
    const wrong = [...printed].flatMap((digit, i) => (digit === meant[i] ? [] : [i]))
    if (wrong.length === 1) return 'oneDigit'
    const [i = 0, j = 0] = wrong
    return wrong.length === 2 && j === i + 1 && printed[i] === meant[j] && printed[j] === meant[i] ? 'transposed' : null
  }
  if (meant.length === printed.length + 1 && from !== 0 && withoutOneDigit(meant).has(printed)) return 'digitMissing'
  if (printed.length === meant.length + 1 && to !== 0 && withoutOneDigit(printed).has(meant)) {
    return [...printed].some((digit, i) => digit === printed[i + 1] && cut(printed, i) === meant)
      ? 'digitDoubled'
      : 'digitExtra'
  }
  const [small, large] = from < to ? [from, to] : [to, from]
  return small > 0 && SEPARATOR_SHIFTS.some((shift) => small * shift === large) ? 'separator' : null
}

const cut = (text: string, i: number): string => text.slice(0, i) + text.slice(i + 1)
const withoutOneDigit = (text: string): Set<string> => new Set([...text].map((_, i) => cut(text, i)))

/** Every number that one slip away from `from` may have been meant, nearest first. */
export function digitNeighbours(from: number): number[] {
  const text = String(from)
  const found = new Set<string>()
  for (let i = 0; i <= text.length; i += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      found.add(`${text.slice(0, i)}${digit}${text.slice(i + 1)}`)
      found.add(`${text.slice(0, i)}${digit}${text.slice(i)}`)
    }
    found.add(cut(text, i))
    found.add(`${text.slice(0, i)}${text[i + 1] ?? ''}${text[i] ?? ''}${text.slice(i + 2)}`)
  }
  const numbers = new Set([...found].filter((digits) => /^(0|[1-9]\d*)$/.test(digits)).map(Number))
  for (const shift of SEPARATOR_SHIFTS) {
    numbers.add(from * shift)
    if (from % shift === 0) numbers.add(from / shift)
  }
  return [...numbers]
    .filter((to) => Number.isSafeInteger(to) && digitEdit(from, to) !== null)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
}
