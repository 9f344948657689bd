import type { PrintedRate, ReportedCell } from '~/domain/reconcile/cells'
import { formCells } from '~/domain/reported/form'
import { corrupted, fullRow, makeRandom } from '../../domain/reconcile/oracle/random-forms'

type Cells = Partial<Record<ReportedCell, number>>

export interface RowCase {
  readonly cells: Cells
  readonly rates: readonly PrintedRate[]
}

export interface TableCase {
  readonly rows: readonly { readonly name: string; readonly cells: Cells }[]
  readonly total: Cells
}

const percentOf = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 10_000) / 100

/** Rows of the form with one to three wrong cells and the two percentages of QĐ 766. */
export function rowCases(count: number): RowCase[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = makeRandom(seed)
    const full = fullRow(random, 400)
    const cells: Cells = Object.fromEntries(formCells.map((cell) => [cell, full[cell]]))
    const rates = [
      { percent: percentOf(full.resolvedEarlyOrOnTime + full.pendingInTime, full.receivedTotal) },
      { percent: percentOf(full.overdueTotal, full.receivedTotal) },
    ]
    for (let error = 0; error < 1 + (seed % 3); error += 1) {
      const cell = formCells[random(formCells.length)] ?? 'receivedTotal'
      cells[cell] = corrupted(cells[cell] ?? 0, random)
    }
    return { cells, rates }
  })
}

/** Tables of `fields` fields and a total row, every cell given, with `errors` wrong cells. */
export function tableCases(count: number, fields: number, errors: number): TableCase[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = makeRandom(7000 + seed)
    const rows = Array.from({ length: fields }, (_field, i) => {
      const full = fullRow(random, 100)
      const cells: Cells = Object.fromEntries(formCells.map((cell) => [cell, full[cell]]))
      return { name: `lĩnh vực ${i + 1}`, cells }
    })
    const total: Cells = Object.fromEntries(
      formCells.map((cell) => [cell, rows.reduce((sum, { cells }) => sum + (cells[cell] ?? Number.NaN), 0)]),
    )
    const all = [...rows.map(({ cells }) => cells), total]
    for (let error = 0; error < errors; error += 1) {
      const cells = all[random(all.length)] ?? total
      const cell = formCells[random(formCells.length)] ?? 'receivedTotal'
      cells[cell] = corrupted(cells[cell] ?? 0, random)
    }
    return { rows, total }
  })
}

/** The table without some columns in its fields: their cells may be anything, and more sets of cells have to be tried. */
export const withoutColumns = ({ rows, total }: TableCase, columns: readonly ReportedCell[]) => ({
  rows: rows.map(({ name, cells }) => ({
    name,
    cells: { ...cells, ...Object.fromEntries(columns.map((column) => [column, null])) },
  })),
  total,
})
