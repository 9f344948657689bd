import { LARGEST_FIGURE, type ReportedCells, reportedCells, totalName } from '~/domain/reconcile/cells'
import type { ReadRecord } from '../../import/recognise/recognised-table'
import type { TableForRound } from '../built'
import type { BuildLog } from './build-log'
import type { Row } from './draft'
import { answered, hasColumn, type KeptRow, keptRows, placeOf } from './kept-rows'
import { countIn, textIn } from './values'

export interface FormRows {
  readonly rows: readonly Row[]
  /** Cells of the whole ward; null where the form has no such row. */
  readonly total: ReportedCells | null
  /** Rows set aside here. */
  readonly left: number
}

/** A form II.06a: one row a cell, the fields first and the total row last, as the form has them. */
export function formRows(table: TableForRound, log: BuildLog): FormRows {
  const rows: Row[] = []
  let left = 0
  const put = (scope: string, kept: KeptRow) => {
    const cells = cellsOf(kept, table)
    const note = textIn(kept.values.note)
    for (const [cell, value] of Object.entries(cells)) {
      rows.push({ scope, cell, value: value ?? null, note, ...placeOf(table, kept.row) })
    }
    return cells
  }
  const named: { name: string; kept: KeptRow }[] = []
  for (const kept of keptRows(table)) {
    const name = textIn(kept.values.name)
    if (name === null) {
      left += 1
      log.add('error', 'nameMissing', kept.row, 'name')
    } else {
      named.push({ name, kept })
      put(name, kept)
    }
  }
  const given = keptTotal(table)
  const [only] = named
  if (given !== null) return { rows, total: put(totalName, given), left }
  if (only !== undefined && named.length === 1 && left === 0) {
    log.add('info', 'totalIsOnlyRow', only.kept.row, null, { name: only.name })
    return { rows, total: put(totalName, only.kept), left }
  }
  log.add('warning', 'totalMissing')
  return { rows, total: null, left }
}

function keptTotal({ table, setAsideRows, answers }: TableForRound): KeptRow | null {
  const total: ReadRecord | null = table.total
  return total === null || setAsideRows.has(total.row) ? null : answered(total, answers)
}

/** The cells that the form has a column for, or an answer; what is doubtful is null. */
function cellsOf({ values }: KeptRow, table: TableForRound): ReportedCells {
  return Object.fromEntries(
    reportedCells.flatMap((cell) => {
      if (values[cell] === undefined && !hasColumn(table, cell)) return []
      const count = countIn(values[cell])
      return [[cell, count !== null && count <= LARGEST_FIGURE ? count : null]]
    }),
  )
}
