import { solve } from 'yalps'

/**
 * The smallest repairs by mixed-integer programming, written from the form's rules and not from the product: each
 * reported cell may move up or down, and a switch of 0 or 1 says whether it may; the switches are counted. Other
 * repairs of the same size come by forbidding those already found.
 */
export type OracleCells = Readonly<Record<string, number | null | undefined>>

/** Whole, parts: the identities of form II.06a and of the figures printed beside it. */
const identities: readonly (readonly [string, readonly string[]])[] = [
  ['receivedTotal', ['receivedOnline', 'receivedDirectAndPostal', 'carriedOver']],
  ['receivedTotal', ['receivedInPeriod', 'carriedOver']],
  ['receivedInPeriod', ['receivedOnline', 'receivedDirectAndPostal']],
  ['receivedDirectAndPostal', ['receivedDirect', 'receivedPostal']],
  ['resolvedTotal', ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue']],
  ['resolvedTotal', ['resolvedEarlyOrOnTime', 'resolvedOverdue']],
  ['resolvedEarlyOrOnTime', ['resolvedEarly', 'resolvedOnTime']],
  ['pendingTotal', ['pendingInTime', 'pendingOverdue']],
  ['receivedTotal', ['resolvedTotal', 'pendingTotal']],
  ['overdueTotal', ['resolvedOverdue', 'pendingOverdue']],
]
const limits: readonly (readonly [string, string])[] = [
  ['dueInPeriod', 'receivedTotal'],
  ['overdueTotal', 'receivedTotal'],
]

export interface OracleAnswer {
  readonly size: number
  readonly sets: readonly string[]
}

/** Rows by name; '' for a single row; 'total' is the sum of the others, column by column. */
export function smallestRepairs(rows: Readonly<Record<string, OracleCells>>, maxSize: number): OracleAnswer | null {
  const variables = new Map<string, Map<string, number>>()
  const constraints = new Map<string, { min?: number; max?: number; equal?: number }>()
  const binaries: string[] = []
  const integers: string[] = []
  const largest = Math.max(
    1,
    ...Object.values(rows).flatMap((cells) => Object.values(cells).map((value) => value ?? 1)),
  )
  // figures are divided by the largest, or the solver's tolerance eats small ones; a sum may outgrow each of its parts
  const reach = 3 + Object.keys(rows).length

  const name = (row: string, cell: string) => (row === '' ? cell : `${row}/${cell}`)
  const variable = (id: string) => {
    const found = variables.get(id) ?? new Map<string, number>()
    variables.set(id, found)
    return found
  }
  const seen = new Set<string>()
  /** Adds `factor` · cell to a constraint, and hands back what the published figure adds to its left side. */
  const add = (row: string, cell: string, factor: number, to: string): number => {
    const id = name(row, cell)
    const value = rows[row]?.[cell] ?? null
    if (value === null) {
      variable(`free ${id}`).set(to, factor)
      return 0
    }
    if (!seen.has(id)) {
      seen.add(id)
      variable(`up ${id}`).set(`reach ${id}`, 1)
      variable(`down ${id}`).set(`reach ${id}`, 1).set(`floor ${id}`, 1)
      variable(`switch ${id}`).set(`reach ${id}`, -reach).set('switches', 1)
      constraints.set(`reach ${id}`, { max: 0 })
      constraints.set(`floor ${id}`, { max: value / largest })
      binaries.push(`switch ${id}`)
    }
    variable(`up ${id}`).set(to, factor)
    variable(`down ${id}`).set(to, -factor)
    return (factor * value) / largest
  }

  /**
   * A rule that fails as published needs a switch: true of every solution, and said only to keep the search short,
   * because the relaxed problem would otherwise spread one change over many small switches.
   */
  const needsSwitch = (id: string, constant: number, cells: readonly (readonly [string, string])[]) => {
    const places = cells.map(([row, cell]) => (rows[row]?.[cell] == null ? null : name(row, cell)))
    if (Math.abs(constant) < 1e-12 || places.includes(null)) return
    for (const place of places) variable(`switch ${place}`).set(`needed ${id}`, 1)
    constraints.set(`needed ${id}`, { min: 1 })
  }

  for (const row of Object.keys(rows)) {
    for (const [whole, parts] of identities) {
      const id = `${row} ${whole} = ${parts.join()}`
      let constant = add(row, whole, 1, id)
      for (const part of parts) constant += add(row, part, -1, id)
      constraints.set(id, { equal: -constant })
      needsSwitch(
        id,
        constant,
        [whole, ...parts].map((cell) => [row, cell] as const),
      )
    }
    for (const [part, whole] of limits) {
      const id = `${row} ${part} <= ${whole}`
      constraints.set(id, { max: -(add(row, part, 1, id) + add(row, whole, -1, id)) })
    }
  }
  const fields = Object.keys(rows).filter((row) => row !== 'total')
  if (rows.total !== undefined) {
    const columns = new Set(Object.values(rows).flatMap((cells) => Object.keys(cells)))
    for (const column of columns) {
      const id = `column ${column}`
      let constant = add('total', column, 1, id)
      for (const field of fields) constant += add(field, column, -1, id)
      constraints.set(id, { equal: -constant })
      needsSwitch(
        id,
        constant,
        ['total', ...fields].map((row) => [row, column] as const),
      )
    }
  }

  const sets: string[] = []
  let size: number | null = null
  for (;;) {
    constraints.set('switches', size === null ? { max: maxSize } : { equal: size })
    const solution = solve(
      { direction: 'minimize', objective: 'switches', constraints, variables, binaries, integers },
      { precision: 1e-8, timeout: 120_000, maxIterations: Number.POSITIVE_INFINITY },
    )
    if (solution.status === 'infeasible') break
    if (solution.status !== 'optimal') throw new Error(`the oracle gave up: ${solution.status}`)
    const on = solution.variables
      .filter(([id, value]) => String(id).startsWith('switch ') && value > 0.5)
      .map(([id]) => String(id).slice('switch '.length))
    size = on.length
    if (size === 0) return { size: 0, sets: [] }
    sets.push([...on].sort().join(' + '))
    const cut = `cut ${sets.length}`
    for (const id of on) variable(`switch ${id}`).set(cut, 1)
    constraints.set(cut, { max: size - 1 })
  }
  return size === null ? null : { size, sets: sets.sort() }
}
