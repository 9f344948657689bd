import type { RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import type { OpenZip } from '../zip/open-zip'
import { readCellFormats } from './cell-formats'
import { readSharedStrings } from './shared-strings'
import { TextTable } from './text-table'
import { readWorkbookParts } from './workbook-parts'
import { readWorksheet } from './worksheet'

/** All worksheets of an Office Open XML workbook (.xlsx, .xlsm), hidden ones too. @param workbook its main part */
export async function readXlsx(zip: OpenZip, workbook: string, reading: Reading): Promise<RawSheet[]> {
  const { dateSystem, recalculates, sheets, sharedStrings, styles } = await readWorkbookParts(zip, workbook, reading)
  if (sheets.length > reading.limits.maxSheets) {
    reading.refuse('tooManySheets', { sheets: sheets.length, maxSheets: reading.limits.maxSheets })
  }
  const context = {
    dateSystem,
    recalculates,
    sharedStrings: sharedStrings === null ? new TextTable() : await readSharedStrings(zip, sharedStrings, reading),
    formats: styles === null ? [] : await readCellFormats(zip, styles, reading),
  }
  const read: RawSheet[] = []
  for (const sheet of sheets) read.push(await readWorksheet(zip, sheet, context, reading))
  return read
}
