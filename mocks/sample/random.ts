/** Repeatable chance: the same seed gives the same sample on every machine, today and in ten years. */
export interface Chance {
  /** From 0 (included) to 1 (not included). */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly pick: <T>(values: readonly T[]) => T
  readonly pickWeighted: <T>(values: readonly T[], weight: (value: T) => number) => T
  readonly shuffle: <T>(values: readonly T[]) => T[]
}

/** Mulberry32: 32 bits of state, enough for a few thousand draws. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(values: readonly T[]): T => at(values, whole(0, values.length - 1))
  const pickWeighted = <T>(values: readonly T[], weight: (value: T) => number): T => {
    let left = next() * values.reduce((sum, value) => sum + weight(value), 0)
    for (const value of values) {
      left -= weight(value)
      if (left < 0) return value
    }
    return at(values, values.length - 1)
  }
  const shuffle = <T>(values: readonly T[]): T[] => {
    const left = [...values]
    return values.map(() => at(left.splice(whole(0, left.length - 1), 1), 0))
  }
  return { next, whole, pick, pickWeighted, shuffle }
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError(`nothing at ${index} of ${values.length}`)
  return value
}
