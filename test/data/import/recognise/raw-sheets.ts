import type { RawCell, RawFile, RawMerge, RawSheet } from '~/data/import/raw-table'
import { numericCell } from '~/data/import/read/date-serial'
import { EMPTY_CELL, numberCell, textCell } from '~/data/import/read/raw-cell'
import type { RecogniseContext } from '~/data/import/recognise/recognised-table'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'

export type CellGiven = string | number | null | RawCell

const cellOf = (given: CellGiven): RawCell => {
  if (given === null) return EMPTY_CELL
  if (typeof given === 'number') return numberCell(given, null)
  return typeof given === 'string' ? textCell(given) : given
}

/** A real date of a workbook, from its day number. */
export const dayCell = (serial: number): RawCell => numericCell(serial, 'dd/mm/yyyy', 1900)

interface SheetGiven {
  readonly merges?: readonly RawMerge[]
  readonly name?: string
  readonly hiddenRows?: readonly number[]
}

export function rawFile(rows: readonly (readonly CellGiven[])[], given: SheetGiven = {}): RawFile {
  const sheet: RawSheet = {
    name: given.name ?? 'Sheet1',
    hidden: false,
    rows: rows.map((row) => row.map(cellOf)),
    merges: given.merges ?? [],
    hiddenRows: given.hiddenRows ?? [],
    hiddenColumns: [],
  }
  return { file: 'thu.xlsx', format: 'xlsx', note: null, sheets: [sheet], prose: null }
}

export const context: RecogniseContext = { period: null, calendar: vietnamCalendar }
