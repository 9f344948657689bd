/**
 * One condition on cells, linear with whole coefficients: Σ coefficient · cell (+ a constant) = 0, or ≥ 0.
 * `residual` is its left side at the published figures; a cell without a published figure counts as 0 there, which
 * does no harm because such cells are eliminated before any residual is read.
 */
export interface Constraint {
  readonly kind: 'equal' | 'atLeast'
  readonly terms: ReadonlyMap<number, number>
  readonly residual: number
}

/** Conditions on cells 0 … n−1, each cell being a whole number from 0. */
export interface LinearSystem {
  readonly constraints: readonly Constraint[]
  /** Published figure of each cell; null: missing, or free. */
  readonly values: readonly (number | null)[]
}

const figureOf = (values: LinearSystem['values'], cell: number): number => values[cell] ?? FREE
/** Any number would do: it cancels out when the cell is eliminated. */
const FREE = 0

export function constraint(
  kind: Constraint['kind'],
  terms: ReadonlyMap<number, number>,
  values: LinearSystem['values'],
  constant = 0,
): Constraint {
  let residual = constant
  for (const [cell, coefficient] of terms) residual += coefficient * figureOf(values, cell)
  return { kind, terms, residual }
}

/** Broken at the published figures: only a change of one of its cells can mend it. */
export const isBroken = ({ kind, residual }: Constraint): boolean => (kind === 'equal' ? residual !== 0 : residual < 0)

/** left · a + right · b, without `cell`. */
function combine(left: Constraint, a: number, right: Constraint, b: number, cell: number): Constraint {
  const terms = new Map<number, number>()
  for (const [other, coefficient] of left.terms) if (other !== cell) terms.set(other, coefficient * a)
  for (const [other, coefficient] of right.terms) {
    if (other === cell) continue
    const before = terms.get(other)
    const sum = before === undefined ? coefficient * b : before + coefficient * b
    if (sum === 0) terms.delete(other)
    else terms.set(other, sum)
  }
  return reduced({ kind: left.kind, terms, residual: left.residual * a + right.residual * b })
}

/** Divided by what all coefficients share, so that long eliminations keep small whole numbers. */
function reduced(row: Constraint): Constraint {
  let shared = 0
  for (const coefficient of row.terms.values()) {
    shared = gcd(shared, Math.abs(coefficient))
    if (shared === 1) return row
  }
  if (shared <= 1 || row.residual % shared !== 0) return row
  const terms = new Map([...row.terms].map(([cell, coefficient]) => [cell, coefficient / shared]))
  return { ...row, terms, residual: row.residual / shared }
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** True whatever the cells hold, since no cell is below 0. */
function isTrivial({ kind, terms, residual }: Constraint, values: LinearSystem['values']): boolean {
  if (terms.size === 0) return kind === 'equal' ? residual === 0 : residual >= 0
  if (kind === 'equal') return false
  let constant = residual
  for (const [cell, coefficient] of terms) {
    if (coefficient < 0) return false
    constant -= coefficient * figureOf(values, cell)
  }
  return constant >= 0
}

function pivotFor(constraints: readonly Constraint[], cell: number): Constraint | null {
  let best: Constraint | null = null
  for (const row of constraints) {
    const coefficient = row.kind === 'equal' ? row.terms.get(cell) : undefined
    if (coefficient === undefined) continue
    const unit = Math.abs(coefficient) === 1
    const bestUnit = best !== null && Math.abs(best.terms.get(cell) ?? Number.NaN) === 1
    if (best === null || (unit && !bestUnit) || (unit === bestUnit && row.terms.size < best.terms.size)) best = row
  }
  return best
}

/**
 * The conditions that the other cells must obey for some value ≥ 0 of `cell` to exist: Gauss where an equality holds
 * the cell, Fourier–Motzkin where only inequalities do. Exact over the rationals; the systems of the form are
 * networks, so over whole numbers too.
 */
export function eliminate({ constraints, values }: LinearSystem, cell: number): LinearSystem {
  const pivot = pivotFor(constraints, cell)
  const next: Constraint[] = []
  const keep = (row: Constraint) => {
    if (!isTrivial(row, values)) next.push(row)
  }
  if (pivot !== null) {
    const p = pivot.terms.get(cell) ?? Number.NaN
    for (const row of constraints) {
      if (row === pivot) continue
      const coefficient = row.terms.get(cell)
      if (coefficient === undefined) next.push(row)
      else keep(combine(row, Math.abs(p), pivot, -coefficient * Math.sign(p), cell))
    }
    keep(combine(atLeastZero(cell, values), Math.abs(p), pivot, -Math.sign(p), cell))
    return { constraints: next, values }
  }
  const lower: Constraint[] = [atLeastZero(cell, values)]
  const upper: Constraint[] = []
  for (const row of constraints) {
    const coefficient = row.terms.get(cell)
    if (coefficient === undefined) next.push(row)
    else (coefficient > 0 ? lower : upper).push(row)
  }
  for (const high of upper) {
    for (const low of lower) {
      keep(combine(low, -(high.terms.get(cell) ?? Number.NaN), high, low.terms.get(cell) ?? Number.NaN, cell))
    }
  }
  return { constraints: next, values }
}

const atLeastZero = (cell: number, values: LinearSystem['values']): Constraint => ({
  kind: 'atLeast',
  terms: new Map([[cell, 1]]),
  residual: figureOf(values, cell),
})

/** More conditions than this after eliminating the missing cells: such a table is checked without joining its rules. */
const CONSTRAINT_LIMIT = 4000

/**
 * The system over the reported cells alone: every missing cell may be any whole number from 0. `exact` is false where
 * a very holed table made too many conditions; the rules that still hold a missing cell are then left out.
 */
export function withoutMissing(system: LinearSystem): LinearSystem & { readonly exact: boolean } {
  const missing = new Set(system.values.flatMap((value, cell) => (value === null ? [cell] : [])))
  let current = system
  while (missing.size > 0) {
    const cell = cheapest(current.constraints, missing)
    missing.delete(cell)
    const next = eliminate(current, cell)
    const distinct = withoutRepeats(next.constraints)
    if (distinct.length > CONSTRAINT_LIMIT) {
      const holed = (row: Constraint) => [...row.terms.keys()].some((c) => c === cell || missing.has(c))
      return { ...current, constraints: current.constraints.filter((row) => !holed(row)), exact: false }
    }
    current = { ...next, constraints: distinct }
  }
  return { ...current, exact: true }
}

/** The missing cell whose elimination makes fewest new conditions: those in an equality first. */
function cheapest(constraints: readonly Constraint[], missing: ReadonlySet<number>): number {
  const counts = new Map([...missing].map((cell) => [cell, { shortest: Infinity, uses: 0, lower: 1, upper: 0 }]))
  for (const { kind, terms } of constraints) {
    for (const [cell, coefficient] of terms) {
      const count = counts.get(cell)
      if (count === undefined) continue
      count.uses += 1
      if (kind === 'equal') count.shortest = Math.min(count.shortest, terms.size)
      else if (coefficient > 0) count.lower += 1
      else count.upper += 1
    }
  }
  let best = { cell: -1, cost: Infinity }
  for (const [cell, { shortest, uses, lower, upper }] of counts) {
    const cost = shortest === Infinity ? 1e6 + lower * upper : shortest * uses
    if (cost < best.cost) best = { cell, cost }
  }
  return best.cell
}

function withoutRepeats(constraints: readonly Constraint[]): readonly Constraint[] {
  if (constraints.length < 40) return constraints
  const seen = new Map<string, Constraint>()
  for (const row of constraints) {
    const terms = [...row.terms].sort(([a], [b]) => a - b)
    // of two inequalities over the same cells the tighter says it all; two equalities contradict or repeat each other
    const key = `${row.kind === 'equal' ? row.residual : ''}:${terms.join(';')}`
    const before = seen.get(key)
    if (before === undefined || row.residual < before.residual) seen.set(key, row)
  }
  return [...seen.values()]
}
