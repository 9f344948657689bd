import { LARGEST_SEED } from '~/domain/visit/seeded-random'

/** A seed by chance, for a draw that nobody chose: what is drawn by it is the same for good. */
export function newSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn % (LARGEST_SEED + 1)
}
