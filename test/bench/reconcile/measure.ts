import { runToEnd } from '~/domain/reconcile/locate-errors'
import { type Reconciliation, reconcileRow, reconcileTable } from '~/domain/reconcile/reconcile'
import { smallestRepairs } from '../../domain/reconcile/oracle/milp-oracle'
import { rowCases, tableCases } from './cases'

interface Line {
  readonly name: string
  readonly limitMs: number
  readonly cases: readonly (() => Reconciliation)[]
  readonly oracle: readonly (() => unknown)[]
}

const rows = rowCases(200)
const tableLine = (name: string, fields: number, errors: number, limitMs: number, oracles: number): Line => {
  const tables = tableCases(60, fields, errors)
  return {
    name,
    limitMs,
    cases: tables.map((table) => () => runToEnd(reconcileTable(table))),
    oracle: tables.slice(0, oracles).map(({ rows: list, total }) => () => {
      const fieldsByName = Object.fromEntries(list.map(({ name: row, cells }) => [row, cells]))
      return smallestRepairs({ ...fieldsByName, total }, 3)
    }),
  }
}

const lines: readonly Line[] = [
  {
    name: 'one row, 1–3 wrong cells, two percentages',
    limitMs: 5,
    cases: rows.map((row) => () => reconcileRow(row)),
    oracle: rows.map(
      ({ cells }) =>
        () =>
          smallestRepairs({ '': cells }, 3),
    ),
  },
  tableLine('table of 20 fields, 1 wrong cell', 20, 1, 300, 10),
  tableLine('table of 20 fields, 2 wrong cells', 20, 2, 300, 10),
  tableLine('table of 20 fields, 3 wrong cells', 20, 3, 300, 0),
]

function medianOf(work: readonly (() => unknown)[]): { median: number; slowest: number } | null {
  if (work.length === 0) return null
  const times = work.map((run) => {
    const before = performance.now()
    run()
    return performance.now() - before
  })
  const sorted = times.sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, slowest: sorted[sorted.length - 1] ?? Number.NaN }
}

export interface Measured {
  readonly name: string
  readonly limitMs: number
  readonly ours: { readonly median: number; readonly slowest: number }
  /** Null: not run, because it takes minutes. */
  readonly yalps: { readonly median: number; readonly slowest: number } | null
}

/** How long a reconciliation takes, beside YALPS (mixed-integer programming) on the same cases. Unit: ms. */
export function measureReconcile(): Measured[] {
  for (const row of rows.slice(0, 50)) reconcileRow(row)
  return lines.map(({ name, limitMs, cases, oracle }) => {
    const ours = medianOf(cases)
    if (ours === null) throw new RangeError(`no cases: ${name}`)
    return { name, limitMs, ours, yalps: medianOf(oracle) }
  })
}
