import type { TableCount, TableForRound } from '../built'
import { harmless } from './kept-rows'

/** The count of a table of which `left` further rows were set aside here. A form's total row is a row too. */
export function countOf({ table, setAsideRows }: TableForRound, left: number): TableCount {
  const total = table.kind === 'ii06' ? table.total : null
  let [rows, byPerson] = [0, 0]
  const count = (row: number) => {
    rows += 1
    if (setAsideRows.has(row)) byPerson += 1
  }
  for (const { row } of table.records) count(row)
  if (total !== null) count(total.row)
  const { file, sheet, tableIndex } = table
  const setAside = byPerson + left
  return { file: harmless(file), sheet, tableIndex, rows, kept: rows - setAside, setAside }
}
