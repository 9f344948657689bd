import type { ReportedCell, ReportedCells } from '~/domain/reconcile/cells'

/** A small generator with a seed: the same forms on every machine. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export type Random = ReturnType<typeof makeRandom>
export type FullRow = Record<Exclude<ReportedCell, 'returnedOrWithdrawn'>, number>

/** A row in which everything adds up. */
export function fullRow(random: Random, scale: number): FullRow {
  const resolvedEarly = random(scale * 4)
  const resolvedOnTime = random(scale)
  const resolvedOverdue = random(Math.ceil(scale / 4))
  const pendingInTime = random(scale)
  const pendingOverdue = random(Math.ceil(scale / 8) + 1)
  const resolvedEarlyOrOnTime = resolvedEarly + resolvedOnTime
  const resolvedTotal = resolvedEarlyOrOnTime + resolvedOverdue
  const pendingTotal = pendingInTime + pendingOverdue
  const receivedTotal = resolvedTotal + pendingTotal
  const carriedOver = random(Math.ceil(receivedTotal / 8) + 1)
  const receivedInPeriod = receivedTotal - carriedOver
  const receivedOnline = random(receivedInPeriod + 1)
  const receivedDirectAndPostal = receivedInPeriod - receivedOnline
  const receivedPostal = random(receivedDirectAndPostal + 1)
  return {
    receivedTotal,
    receivedOnline,
    receivedDirectAndPostal,
    receivedDirect: receivedDirectAndPostal - receivedPostal,
    receivedPostal,
    carriedOver,
    receivedInPeriod,
    resolvedTotal,
    resolvedEarly,
    resolvedOnTime,
    resolvedEarlyOrOnTime,
    resolvedOverdue,
    pendingTotal,
    pendingInTime,
    pendingOverdue,
    dueInPeriod: resolvedTotal + pendingOverdue,
    overdueTotal: resolvedOverdue + pendingOverdue,
  }
}

/** Another number than `value`, as a slip of the hand makes it. */
export function corrupted(value: number, random: Random): number {
  for (;;) {
    const text = String(value)
    const at = random(text.length)
    const made = [
      text.slice(0, at) + random(10) + text.slice(at + 1),
      text.slice(0, at) + random(10) + text.slice(at),
      text.slice(0, at) + text.slice(at + 1) || '0',
      String(Math.max(0, value + random(19) - 9)),
    ][random(4)]
    const other = Number(made)
    if (other !== value && other < 1_000_000) return other
  }
}

/** A copy with `count` reported cells changed. */
export function withErrors<T extends ReportedCells>(row: T, count: number, random: Random): T {
  const copy: Record<string, number | null | undefined> = { ...row }
  const names = Object.keys(copy)
  for (let done = 0; done < count && names.length > 0; done += 1) {
    const [name = ''] = names.splice(random(names.length), 1)
    copy[name] = corrupted(copy[name] ?? 0, random)
  }
  return copy as T
}
