import type { TableForRound } from '../built'
import { dossierCells } from './dossier-rows'
import { type Draft, draftOf, type Row } from './draft'
import { keptRows, placeOf } from './kept-rows'

/** An annex of overdue dossiers stays a file of its own, as given; its causes are joined when the list is read. */
export const overdueDraft = (table: TableForRound): Draft =>
  draftOf(
    'overdue-annex',
    table,
    [...keptRows(table)].map((kept): Row => ({ ...dossierCells(kept), ...placeOf(table, kept.row) })),
  )
