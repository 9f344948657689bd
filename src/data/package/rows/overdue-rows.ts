import type { TableForRound } from '../built'
import { columnsOfTable, dossierReader } from './dossier-rows'
import { type Draft, draftOf, type Row } from './draft'
import { keptRows, placeOf } from './kept-rows'

/** An annex of overdue dossiers stays a file of its own, as given; its causes are joined when the list is read. */
export function overdueDraft(table: TableForRound): Draft {
  const read = dossierReader(columnsOfTable(table))
  const rows = [...keptRows(table)].map((kept): Row => ({ ...read(kept), ...placeOf(table, kept.row) }))
  return draftOf('overdue-annex', table, rows)
}
