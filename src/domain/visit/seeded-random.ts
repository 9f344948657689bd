/** A row of numbers that looks like chance and is the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below` − 1, every one as likely as another. */
  readonly below: (below: number) => number
}

/** Largest seed. Short enough to be read out over the telephone and typed in again. */
export const LARGEST_SEED = 999_999

export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED

/**
 * Mulberry32 (Tommy Ettinger, 2017, public domain): one addition, two multiplications and some shifts on 32 bits, with a
 * period of 2^32. Written out here so that a sample drawn today can be drawn again in ten years: the seed is printed.
 * @throws RangeError if `seed` is not a whole number from 0 to `LARGEST_SEED`.
 */
export function seededRandom(seed: number): SeededRandom {
  if (!isSeed(seed)) throw new RangeError(`a seed is a whole number from 0 to ${LARGEST_SEED}: ${seed}`)
  let state = seed
  const bits = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const SIZE = 2 ** 32
  const below = (count: number): number => {
    // numbers past the last whole multiple of `count` would make the small ones likelier: drawn again
    const limit = SIZE - (SIZE % count)
    let drawn = bits()
    while (drawn >= limit) drawn = bits()
    return drawn % count
  }
  return { below }
}
