import { resourceTitles } from '../../package/resource-schemas'
import type { Sheet, SheetRow } from '../xlsx/sheet-model'
import { writeWorkbook } from '../xlsx/write-workbook'
import { formLines } from './form-layout'
import { isListName, listLayouts } from './list-layouts'
import { formSheet, listSheet } from './list-sheet'
import { columnsInUse, plainLines, type RoundTable, rowsOf } from './round-table'

/** What stands over every table: where the figures come from, and that illustrative ones are. */
export interface WorkbookText {
  readonly title: string
  /** When the file is made. */
  readonly writtenAt: Date
  /** By the name of the file. */
  readonly notes: (name: RoundTable['name']) => readonly string[]
}

/** Files of a round as a workbook, one sheet each; forms and lists are read back by the import as the same data. */
export const exportWorkbook = (
  tables: readonly RoundTable[],
  { title, writtenAt, notes }: WorkbookText,
): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook({ title, writtenAt, sheets: tables.map((table) => sheetOf(table, notes(table.name))) })

/** Tables that the import does not know as such: it leaves sheets of this name out, and says so. */
const ONLY_TO_LOOK_AT = '(để xem)'

function sheetOf(table: RoundTable, notes: readonly string[]): Sheet {
  const title = resourceTitles[table.name]
  const text = { name: title, title: title.toLocaleUpperCase('vi'), notes }
  const rows = rowsOf(table)
  if (table.name === 'reported') return formSheet(formLines(rows), text)
  if (isListName(table.name)) return listSheet(columnsInUse(listLayouts[table.name], rows), rows, text)
  const [head = [], ...body] = plainLines(table)
  return {
    name: `${title} ${ONLY_TO_LOOK_AT}`,
    columns: head.map((heading) => ({ width: Math.max(12, String(heading).length + 2), format: 'text' })),
    rows: [
      { cells: [text.title], kind: 'title' },
      ...notes.map((note): SheetRow => ({ cells: [note], kind: 'note' })),
      { cells: [] },
      { cells: head, kind: 'head' },
      ...body.map((cells): SheetRow => ({ cells: cells.map(asNumber) })),
    ],
    frozenRows: notes.length + 3,
  }
}

/** A number with decimals shows them, also in a column of words. */
const asNumber = (cell: string | number | null) =>
  typeof cell === 'number' ? { value: cell, format: 'quantity' as const } : cell
