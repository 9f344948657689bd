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

/** Beyond these, joining the rules of a table full of holes takes longer than its answer is worth. */
const MOST_NEW_CONDITIONS = 400
const MOST_TERMS = 12_000

/**
 * The system over the reported cells alone: every missing cell may be any whole number from 0. `exact` is false where
 * a table has so many holes that joining its rules makes too many conditions; each rule is then taken by itself.
 */
export function withoutMissing(system: LinearSystem): LinearSystem & { readonly exact: boolean } {
  const missing = new Set(system.values.flatMap((value, cell) => (value === null ? [cell] : [])))
  const all = new Set(missing)
  let current = system
  while (missing.size > 0) {
    const { cell, made } = cheapest(current.constraints, missing)
    if (made > MOST_NEW_CONDITIONS) return { ...ruleByRule(system, all), exact: false }
    missing.delete(cell)
    current = eliminate(current, cell)
    if (made > 0) current = { ...current, constraints: withoutRepeats(current.constraints) }
    const terms = current.constraints.reduce((sum, row) => sum + row.terms.size, 0)
    if (terms > MOST_TERMS) return { ...ruleByRule(system, all), exact: false }
  }
  return { ...current, exact: true }
}

/** Each condition by itself: where cells are missing on one side only, what is known of that side is at most the other. */
function ruleByRule({ constraints, values }: LinearSystem, missing: ReadonlySet<number>): LinearSystem {
  const known = constraints.flatMap((row): Constraint[] => {
    const signs = new Set<number>()
    const terms = new Map<number, number>()
    for (const [cell, coefficient] of row.terms) {
      if (missing.has(cell)) signs.add(Math.sign(coefficient))
      else terms.set(cell, coefficient)
    }
    if (signs.size === 0) return [row]
    if (signs.size === 2 || terms.size === 0) return []
    if (signs.has(-1)) return [{ ...row, kind: 'atLeast', terms }]
    if (row.kind === 'atLeast') return []
    const turned = new Map([...terms].map(([cell, coefficient]) => [cell, -coefficient]))
    return [{ kind: 'atLeast', terms: turned, residual: -row.residual }]
  })
  return { constraints: known.filter((row) => !isTrivial(row, values)), values }
}

/** The missing cell whose elimination makes fewest new conditions: those in an equality first, which make none. */
function cheapest(
  constraints: readonly Constraint[],
  missing: ReadonlySet<number>,
): { readonly cell: number; readonly made: number } {
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
  let best = { cell: -1, cost: Infinity, made: 0 }
  for (const [cell, { shortest, uses, lower, upper }] of counts) {
    const made = shortest === Infinity ? lower * upper : 0
    const cost = shortest === Infinity ? 1e6 + made : shortest * uses
    if (cost < best.cost) best = { cell, cost, made }
  }
  return best
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
