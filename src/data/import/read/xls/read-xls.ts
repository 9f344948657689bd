import type { RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import { openCompoundFile } from './cfb'
import { readXlsGlobals } from './xls-globals'
import { XlsSheetReader } from './xls-sheet'

/** All worksheets of an OLE file with an Excel 97–2003 workbook in it; other OLE files are refused by what they are. */
export async function readXls(bytes: Uint8Array, reading: Reading): Promise<RawSheet[]> {
  const file = openCompoundFile(bytes, reading)
  if (file.names.has('EncryptedPackage')) reading.refuse('password')
  const stream = ['Workbook', 'WORKBOOK', 'Book', 'BOOK'].find((name) => file.names.has(name))
  if (stream !== undefined) return readXlsStream(file.stream(stream), reading)
  if (file.names.has('WordDocument')) reading.refuse('wordDoc')
  if (file.names.has('PowerPoint Document')) reading.refuse('presentation')
  return reading.refuse('unknownBinary')
}

/** The workbook stream alone, as some programs save it. */
export async function readXlsStream(stream: Uint8Array, reading: Reading): Promise<RawSheet[]> {
  const globals = readXlsGlobals(stream, reading)
  if (globals.sheets.length > reading.limits.maxSheets) {
    reading.refuse('tooManySheets', { sheets: globals.sheets.length, maxSheets: reading.limits.maxSheets })
  }
  const read: RawSheet[] = []
  for (const { name, hidden, offset } of globals.sheets) {
    const reader = new XlsSheetReader(name, stream, globals, reading)
    await reader.read(offset, reading)
    reader.sheet.hidden = hidden
    read.push(reader.sheet.build())
  }
  return read
}
