import { LARGEST_FIGURE } from './cells'
import { digitNeighbours } from './digit-edits'
import { type Constraint, eliminate, isBroken, type LinearSystem } from './linear-system'

/** New figures for the cells of one repair, in the order of the cells. */
export interface Assignment {
  readonly values: readonly number[]
  /** False: other figures for the same cells would satisfy every rule too. */
  readonly unique: boolean
}

/** Suggests figures along a line: `from` and `step` are what the cells hold at 0 and what they gain for each 1. */
export type SuggestAlong = (from: readonly number[], step: readonly number[]) => readonly number[]

/** Slips tried for each cell that is still free, by how many are: all together stay near 200. */
const CANDIDATES = [0, 80, 8, 3]

/**
 * Whole numbers from 0 for `cells` that satisfy every condition, the rest of the form staying as published. One where
 * the conditions leave no choice; else those worth a look: slips of the hand, the nearest, the ends, the suggested.
 * @param system Without missing cells. Empty result: no whole numbers do.
 */
export function assignmentsFor(system: LinearSystem, cells: readonly number[], suggest: SuggestAlong): Assignment[] {
  const { values } = system
  const bounds = cells.map((cell): Constraint => {
    const published = values[cell]
    if (published === null || published === undefined) throw new RangeError(`cell ${cell} has no published figure`)
    return { kind: 'atLeast', terms: new Map([[cell, 1]]), residual: published }
  })
  const constraints = [
    ...system.constraints.map((row) => onlyOf(row, cells)).filter(({ terms }) => terms.size > 0),
    ...bounds,
  ]
  const local: LinearSystem = { constraints, values }
  const free = freedom(local, cells)
  const limit = CANDIDATES[Math.min(free, CANDIDATES.length - 1)] ?? 1
  const slips = new Map(free === 0 ? [] : cells.map((cell) => [cell, digitNeighbours(values[cell] ?? Number.NaN)]))
  const found: number[][] = []
  fill(local, cells, [], { limit, slips, suggest }, found)
  const distinct = [...new Map(found.map((list) => [list.join(), list])).values()]
  return distinct.map((list) => ({ values: list, unique: free === 0 }))
}

/** What the figures of free cells are drawn from. */
interface Sources {
  readonly limit: number
  /** Figures one slip away from the published one, nearest first, of each cell. */
  readonly slips: ReadonlyMap<number, readonly number[]>
  readonly suggest: SuggestAlong
}

/** The condition with the cells that stay written into its residual. */
function onlyOf(row: Constraint, cells: readonly number[]): Constraint {
  const terms = new Map<number, number>()
  for (const cell of cells) {
    const coefficient = row.terms.get(cell)
    if (coefficient !== undefined) terms.set(cell, coefficient)
  }
  return { ...row, terms }
}

interface Range {
  readonly low: number
  readonly high: number
}

/** Changes of `cell` that some change of the other cells of `others` completes. Unit: dossiers, relative. */
function rangeOf(system: LinearSystem, cell: number, others: readonly number[]): Range {
  let projected = system
  for (const other of others) projected = eliminate(projected, other)
  const published = system.values[cell] ?? Number.NaN
  let [low, high] = [-published, LARGEST_FIGURE - published]
  for (const { kind, terms, residual } of projected.constraints) {
    const coefficient = terms.get(cell)
    if (coefficient === undefined) {
      if (isBroken({ kind, terms, residual })) return { low: 1, high: 0 }
      continue
    }
    const at = -residual / coefficient
    if (kind === 'equal' || coefficient > 0) low = Math.max(low, Math.ceil(at))
    if (kind === 'equal' || coefficient < 0) high = Math.min(high, Math.floor(at))
  }
  return { low, high }
}

/** The system after `cell` has changed by `change`. */
function fixed({ constraints, values }: LinearSystem, cell: number, change: number): LinearSystem {
  return {
    values,
    constraints: constraints.map((row) => {
      const coefficient = row.terms.get(cell)
      if (coefficient === undefined) return row
      const terms = new Map(row.terms)
      terms.delete(cell)
      return { ...row, terms, residual: row.residual + coefficient * change }
    }),
  }
}

/** How many of the cells can still be chosen, one after the other, before the rest follow. */
function freedom(system: LinearSystem, cells: readonly number[]): number {
  const [cell, ...others] = cells
  if (cell === undefined) return 0
  const { low, high } = rangeOf(system, cell, others)
  if (low > high) return 0
  const start = clamp(0, { low, high })
  return (low === high ? 0 : 1) + freedom(fixed(system, cell, start), others)
}

const clamp = (value: number, { low, high }: Range): number => Math.min(Math.max(value, low), high)

/** Puts into `found` the figures of `cells` (in their order) for every candidate that the conditions allow. */
function fill(
  system: LinearSystem,
  cells: readonly number[],
  chosen: readonly number[],
  sources: Sources,
  found: number[][],
): void {
  const [cell, ...others] = cells
  if (cell === undefined) {
    if (!system.constraints.some(isBroken)) found.push([...chosen])
    return
  }
  const published = system.values[cell] ?? Number.NaN
  for (const change of candidates(system, cells, chosen, sources)) {
    fill(fixed(system, cell, change), others, [...chosen, published + change], sources, found)
  }
}

/** Changes of the first of `cells` worth trying. */
function candidates(
  system: LinearSystem,
  cells: readonly number[],
  chosen: readonly number[],
  { limit, slips, suggest }: Sources,
): number[] {
  const [cell = -1, ...others] = cells
  const range = rangeOf(system, cell, others)
  const { low, high } = range
  if (low > high) return []
  if (low === high) return [low]
  const published = system.values[cell] ?? Number.NaN
  const inside = (change: number) => Number.isInteger(change) && change >= low && change <= high
  const near = clamp(0, range)
  const own = (slips.get(cell) ?? []).map((value) => value - published)
  const through = lineThrough(system, cells, chosen, near, high > near ? 1 : -1)
  const along =
    through === null ? [] : [...suggest(through.from, through.gain), ...slipsAlong(cells, through, limit, slips)]
  return [...new Set([near, near + 1, near - 1, low, high, ...own.filter(inside).slice(0, limit), ...along])].filter(
    inside,
  )
}

/** What all cells of the repair hold where the first of `cells` does not change, and what they gain by each 1 it does. */
interface Line {
  readonly from: readonly number[]
  readonly gain: readonly number[]
}

/** Null where the other cells do not follow from the first. */
function lineThrough(
  system: LinearSystem,
  cells: readonly number[],
  chosen: readonly number[],
  at: number,
  step: 1 | -1,
): Line | null {
  const [here, there] = [follow(system, cells, chosen, at), follow(system, cells, chosen, at + step)]
  if (here === null || there === null) return null
  const gain = here.map((value, i) => ((there[i] ?? Number.NaN) - value) * step)
  return { from: here.map((value, i) => value - at * (gain[i] ?? Number.NaN)), gain }
}

/** Figures of all cells once the first of `cells` has changed by `change`; null where that leaves a choice. */
function follow(
  system: LinearSystem,
  cells: readonly number[],
  chosen: readonly number[],
  change: number,
): number[] | null {
  const [cell = -1, ...others] = cells
  const figures = [...chosen, (system.values[cell] ?? Number.NaN) + change]
  const next = fixed(system, cell, change)
  const [other, ...rest] = others
  if (other === undefined) return figures
  const { low, high } = rangeOf(next, other, rest)
  return low === high ? follow(next, others, figures, low) : null
}

/** Changes of the first of `cells` at which a cell that follows from it becomes one slip away from what was printed. */
function slipsAlong(cells: readonly number[], { from, gain }: Line, limit: number, slips: Sources['slips']): number[] {
  const before = from.length - cells.length
  return cells.slice(1).flatMap((other, i) => {
    const [start, slope] = [from[before + 1 + i] ?? Number.NaN, gain[before + 1 + i] ?? Number.NaN]
    if (Math.abs(slope) !== 1) return []
    return (slips.get(other) ?? []).slice(0, limit).map((value) => (value - start) * slope)
  })
}
