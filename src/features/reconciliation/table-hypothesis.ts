import { isReportedCell, type ReportedCell, type ReportedTable, totalName } from '~/domain/reconcile/cells'
import type { Repair } from '~/domain/reconcile/repairs'

/** A figure put in place of another in a table: never more than a trial. */
export interface SupposedCell {
  /** Null: the total row. */
  readonly row: string | null
  readonly cell: ReportedCell
  readonly value: number
}

/** "3.resolvedOverdue.8_tong.resolvedTotal.40": rows by their place from 1, so that a link holds no names. */
export function tableHypothesisOf({ changes }: Repair, { rows }: ReportedTable): string {
  return changes
    .map(({ place, to }) => {
      const at = rows.findIndex(({ name }) => name === place.row)
      return `${place.row === totalName ? TOTAL : at + 1}.${place.cell}.${to}`
    })
    .join('_')
}

const TOTAL = 'tong'

/** The supposed figures; parts that name no row, no cell or no whole number are left out. */
export function readTableHypothesis(text: string | null, { rows }: ReportedTable): SupposedCell[] {
  return (text ?? '').split('_').flatMap((part): SupposedCell[] => {
    const [place = '', cell = '', value = ''] = part.split('.')
    const row = place === TOTAL ? null : rows[Number(place) - 1]?.name
    if (row === undefined || !isReportedCell(cell) || !/^\d{1,12}$/.test(value)) return []
    return [{ row, cell, value: Number(value) }]
  })
}

/** The table with the supposed figures in place. */
export function withSupposed(table: ReportedTable, supposed: readonly SupposedCell[]): ReportedTable {
  const changed = (row: string | null) =>
    Object.fromEntries(supposed.filter((one) => one.row === row).map(({ cell, value }) => [cell, value]))
  return {
    ...table,
    rows: table.rows.map(({ name, cells }) => ({ name, cells: { ...cells, ...changed(name) } })),
    ...(table.total === undefined ? {} : { total: { ...table.total, ...changed(null) } }),
  }
}
