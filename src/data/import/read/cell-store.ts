import type { CellStore, RawSheet } from '../raw-table'
import { EMPTY_CELL } from './raw-cell'

/** The cells of a sheet, whichever way it keeps them. No sheet has none. */
export function storeOf(sheet: RawSheet | undefined): CellStore {
  if (sheet?.cells !== undefined) return sheet.cells
  const rows = sheet?.rows ?? []
  return {
    rowCount: rows.length,
    width: (row) => rows[row]?.length ?? 0,
    cell: (row, column) => rows[row]?.[column] ?? EMPTY_CELL,
  }
}
