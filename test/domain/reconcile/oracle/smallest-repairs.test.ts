import { describe, expect, it } from 'vitest'
import { optionalCells, type ReportedCell, type ReportedCells } from '~/domain/reconcile/cells'
import { placeName } from '~/domain/reconcile/form-system'
import { runToEnd } from '~/domain/reconcile/locate-errors'
import { type Reconciliation, reconcileRow, reconcileTable } from '~/domain/reconcile/reconcile'
import { formCells } from '~/domain/reported/form'
import { type OracleAnswer, smallestRepairs } from './milp-oracle'
import { corrupted, fullRow, makeRandom, type Random, withErrors } from './random-forms'

/** The product's answer in the oracle's words; null: nothing within three cells. */
function answered({ status, repairs }: Reconciliation): OracleAnswer | null {
  if (status === 'none') return { size: 0, sets: [] }
  if (status === 'beyond') return null
  const sets = repairs.map(({ changes }) =>
    changes
      .map(({ place }) => placeName(place))
      .sort()
      .join(' + '),
  )
  return { size: repairs[0]?.changes.length ?? Number.NaN, sets: sets.sort() }
}

type Cells = Partial<Record<ReportedCell, number>>
const isOptional = (cell: string) => (optionalCells as readonly string[]).includes(cell)

function randomRow(seed: number): Cells {
  const random = makeRandom(1000 + seed)
  const full = Object.entries(fullRow(random, [5, 40, 400, 2000][seed % 4] ?? 5))
  const given = full.filter(([cell]) => (isOptional(cell) ? random(4) === 0 : random(9) !== 0))
  return withErrors<ReportedCells>(Object.fromEntries(given), 1 + (seed % 3), random) as Cells
}

function randomTable(seed: number): Record<string, Cells> {
  const random: Random = makeRandom(8000 + seed)
  const beside: readonly ReportedCell[] = seed % 5 === 0 ? ['overdueTotal', 'receivedInPeriod'] : []
  const columns = [...formCells, ...beside].filter(() => random(12) !== 0)
  // a few tables take the oracle minutes (not the product): the first seed whose hundred it answers in seconds
  const fields = seed % 25 === 0 && seed % 3 < 2 ? 20 : 2 + random(5)
  const rows: Record<string, Cells> = {}
  const total: Cells = {}
  for (let field = 0; field < fields; field += 1) {
    const full: Cells = fullRow(random, [3, 20, 100][random(3)] ?? 3)
    rows[`lĩnh vực ${field}`] = Object.fromEntries(columns.map((cell) => [cell, full[cell]]))
    for (const cell of columns) total[cell] = (total[cell] ?? 0) + (full[cell] ?? 0)
  }
  rows.total = total
  const places = Object.entries(rows).flatMap(([row, cells]) => Object.keys(cells).map((cell) => ({ row, cell })))
  const take = () => places.splice(random(places.length), 1)[0] ?? { row: 'total', cell: 'receivedTotal' }
  for (let hole = 0; hole < (seed % 3 === 0 ? 3 : 0); hole += 1) {
    const { row, cell } = take()
    delete rows[row]?.[cell as ReportedCell]
  }
  for (let error = 0; error < 1 + (seed % 3); error += 1) {
    const { row, cell } = take()
    const cells = rows[row] ?? {}
    cells[cell as ReportedCell] = corrupted(cells[cell as ReportedCell] ?? 0, random)
  }
  return rows
}

describe('smallest repairs against mixed-integer programming', () => {
  it('are the same size and the same sets of cells in 500 random rows with one to three wrong cells', () => {
    const sizes = new Map<number | null, number>()
    for (let seed = 0; seed < 500; seed += 1) {
      const cells = randomRow(seed)
      const answer = answered(reconcileRow({ cells }))
      expect(answer, JSON.stringify(cells)).toEqual(smallestRepairs({ '': cells }, 3))
      sizes.set(answer?.size ?? null, (sizes.get(answer?.size ?? null) ?? 0) + 1)
    }
    // the cases are not all of one kind
    for (const size of [1, 2, 3]) expect(sizes.get(size)).toBeGreaterThan(50)
  }, 300_000)

  it('are the same in 100 random tables, three of them with twenty fields', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { total = {}, ...fields } = randomTable(seed)
      const rows = Object.entries(fields).map(([name, cells]) => ({ name, cells }))
      const answer = answered(runToEnd(reconcileTable({ rows, total })))
      expect(answer, `table ${seed}`).toEqual(smallestRepairs({ ...fields, total }, 3))
    }
  }, 300_000)
})
