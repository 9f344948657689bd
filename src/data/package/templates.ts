import type { FormLine } from '../export/tables/form-layout'
import type { TextRow } from '../export/tables/list-cells'
import { isListName, type ListName, listLayouts } from '../export/tables/list-layouts'
import { formSheet, listSheet } from '../export/tables/list-sheet'
import type { Sheet } from '../export/xlsx/sheet-model'
import { writeWorkbook } from '../export/xlsx/write-workbook'
import { exampleForm, exampleRows, templateTexts } from './template-texts'

/** Sheets that a ward fills in. */
export type TemplateName = 'ii06' | Exclude<ListName, 'overdue-annex'>
export const templateNames: readonly TemplateName[] = ['ii06', 'dossiers', 'equipment', 'forces', 'training']

/** Empty rows that are checked as they are typed. */
const BLANK_ROWS: Readonly<Record<TemplateName, number>> = {
  ii06: 20,
  dossiers: 500,
  equipment: 200,
  forces: 100,
  training: 100,
}

/** The same template is the same file, whenever it is made. */
const WRITTEN_AT = new Date(Date.UTC(2025, 6, 1))

export const templateFileName = (name: TemplateName): string => `${templateTexts[name].file}.xlsx`

/**
 * A workbook to be filled in: an empty sheet with what may be typed, and a sheet "Ví dụ" with a filled one, which the
 * import leaves out. `filled`: rows that are in it already, as the round's own files have them.
 */
export function templateWorkbook(
  name: TemplateName,
  filled: readonly TextRow[] | readonly FormLine[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sheet, notes, exampleNotes } = templateTexts[name]
  const toFill = sheetOf(name, filled, { name: sheet, title, notes }, BLANK_ROWS[name])
  const given = name === 'ii06' ? exampleForm : exampleRows[name]
  const example = sheetOf(name, given, { name: 'Ví dụ', title, notes: exampleNotes }, 0)
  return writeWorkbook({ title, writtenAt: WRITTEN_AT, sheets: [toFill, example] })
}

function sheetOf(
  name: TemplateName,
  rows: readonly TextRow[] | readonly FormLine[],
  text: Parameters<typeof listSheet>[2],
  blankRows: number,
): Sheet {
  if (!isListName(name)) return formSheet(rows as readonly FormLine[], text, { blankRows })
  const columns = listLayouts[name].filter(({ rare }) => rare !== true)
  return listSheet(columns, rows as readonly TextRow[], text, { blankRows })
}
