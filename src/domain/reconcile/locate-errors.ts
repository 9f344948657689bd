import { type Constraint, eliminate, isBroken, type LinearSystem } from './linear-system'

/** How far a search has come. */
export interface LocateProgress {
  /** Sets of this many cells are being tried. */
  readonly size: number
  readonly tried: number
  readonly found: number
}

export interface LocateResult {
  /** 'consistent': nothing to change. 'beyond': no set of at most `maxSize` cells mends it. 'stopped': not looked through. */
  readonly status: 'consistent' | 'found' | 'beyond' | 'stopped'
  /** Every smallest set of cells whose change satisfies all conditions; each sorted. */
  readonly sets: readonly (readonly number[])[]
}

/** More cells than this are not looked for: the answer would explain nothing. */
export const MAX_REPAIR_CELLS = 3

/**
 * Error localisation after Fellegi and Holt (1976): all smallest sets of cells that can be changed, to whole numbers
 * from 0, so that every condition holds. Exact: a condition that is broken and cannot be met by the cells freed so far
 * needs one of its own cells freed, so branching over its cells misses no set; sets with an earlier cell are not
 * looked at again under a later one. `system` must have no missing cell left (`withoutMissing`).
 *
 * A generator: it yields now and then, so that a caller can show progress or stop.
 */
export function* locateErrors(
  system: LinearSystem,
  maxSize = MAX_REPAIR_CELLS,
  mostEffort = MOST_EFFORT,
): Generator<LocateProgress, LocateResult> {
  if (!system.constraints.some(isBroken)) return { status: 'consistent', sets: [] }
  let effort = mostEffort
  for (let size = 1; size <= maxSize; size += 1) {
    const search: Search = { size, tried: 0, effort, sets: [] }
    yield* searchFrom(system, [], new Set(), search)
    effort = search.effort
    if (effort <= 0) return { status: 'stopped', sets: [] }
    if (search.sets.length > 0) {
      return { status: 'found', sets: search.sets.map((set) => [...set].sort((a, b) => a - b)) }
    }
  }
  return { status: 'beyond', sets: [] }
}

/**
 * Coefficients looked at before a search gives up: about a second. Forms without holes need a few hundred thousand at
 * most. Counted and not timed, so that the same figures give the same answer on every machine.
 */
const MOST_EFFORT = 20_000_000

interface Search {
  readonly size: number
  tried: number
  effort: number
  readonly sets: number[][]
}

const YIELD_EVERY = 20

function* searchFrom(
  system: LinearSystem,
  chosen: readonly number[],
  barred: ReadonlySet<number>,
  search: Search,
): Generator<LocateProgress, void> {
  search.tried += 1
  search.effort -= system.constraints.reduce((sum, { terms }) => sum + 1 + terms.size, 0)
  if (search.effort <= 0) return
  if (search.tried % YIELD_EVERY === 0) {
    yield { size: search.size, tried: search.tried, found: search.sets.length }
  }
  const broken = system.constraints.filter(isBroken)
  if (broken.length === 0) {
    search.sets.push([...chosen])
    return
  }
  const left = search.size - chosen.length
  if (left === 0 || needsMoreThan(left, broken, barred)) return
  const barredHere = new Set(barred)
  for (const cell of left === 1 ? inEvery(broken) : smallestSupport(broken, barred)) {
    if (barredHere.has(cell)) continue
    yield* searchFrom(eliminate(system, cell), [...chosen, cell], barredHere, search)
    barredHere.add(cell)
  }
}

/** The last cell must be in every condition that is still broken. */
function inEvery(broken: readonly Constraint[]): number[] {
  const [first, ...others] = broken
  return [...(first?.terms.keys() ?? [])].filter((cell) => others.every(({ terms }) => terms.has(cell)))
}

/** The cells of the broken condition that leaves the fewest to choose from. */
function smallestSupport(broken: readonly Constraint[], barred: ReadonlySet<number>): number[] {
  let best: number[] | null = null
  for (const { terms } of broken) {
    if (best !== null && terms.size > best.length + barred.size) continue
    const free = [...terms.keys()].filter((cell) => !barred.has(cell))
    if (best === null || free.length < best.length) best = free
  }
  return best ?? []
}

/** Broken conditions without a cell in common need a cell each. */
function needsMoreThan(left: number, broken: readonly Constraint[], barred: ReadonlySet<number>): boolean {
  const used = new Set<number>()
  let needed = 0
  for (const { terms } of broken) {
    const free = [...terms.keys()].filter((cell) => !barred.has(cell))
    if (free.length === 0) return true
    if (free.some((cell) => used.has(cell))) continue
    needed += 1
    if (needed > left) return true
    for (const cell of free) used.add(cell)
  }
  return false
}

/** The result of a search that is not interrupted. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
