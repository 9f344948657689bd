/**
 * The largest parts, until they hold `share` per cent of `all`; `most` of them at most, and none of 0. Parts of one size
 * keep their order.
 */
export function largestUntil<T>(
  parts: readonly T[],
  sizeOf: (part: T) => number,
  all: number,
  share: number,
  most: number,
): T[] {
  const sorted = parts.filter((part) => sizeOf(part) > 0).sort((a, b) => sizeOf(b) - sizeOf(a))
  const taken: T[] = []
  let sum = 0
  for (const part of sorted) {
    if (taken.length >= most || sum * 100 >= all * share) break
    taken.push(part)
    sum += sizeOf(part)
  }
  return taken
}
