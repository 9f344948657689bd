import { seededRandom } from './seeded-random'

/** One group of rows to draw from, and how many are to be drawn. */
export interface Stratum {
  /** Row numbers; their order must not depend on how they were sorted on the screen. */
  readonly rows: ArrayLike<number>
  readonly size: number
}

/**
 * Rows drawn by lot from each stratum, without replacement: the same seed and rows give the same draw. Fewer than asked
 * for only where the stratum has no more. In ascending order, so that they are found in the list one after another.
 * @throws RangeError if `seed` is no seed, or a size is negative or not whole.
 */
export function drawSample(strata: readonly Stratum[], seed: number): number[][] {
  const random = seededRandom(seed)
  return strata.map(({ rows, size }) => {
    if (!Number.isInteger(size) || size < 0) throw new RangeError(`a sample has a whole number of rows: ${size}`)
    const pool = Array.from(rows)
    const drawn: number[] = []
    // the first `size` steps of Fisher and Yates: each remaining row is as likely to be next
    for (let taken = 0; taken < size && taken < pool.length; taken += 1) {
      const at = taken + random.below(pool.length - taken)
      const [row, other] = [pool[at] as number, pool[taken] as number]
      pool[at] = other
      pool[taken] = row
      drawn.push(row)
    }
    return drawn.sort((a, b) => a - b)
  })
}

/** How a sample is divided: half from the late, as long as there are so many; the rest from those in time. */
export function divideSample(size: number, late: number, inTime: number): { late: number; inTime: number } {
  const fromLate = Math.min(late, Math.ceil(size / 2))
  const fromTime = Math.min(inTime, size - fromLate)
  return { late: Math.min(late, size - fromTime), inTime: fromTime }
}
