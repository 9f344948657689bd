import type { RawFile, RawFormat, RawSheet } from '../raw-table'
import { storeOf } from './cell-store'
import { readDocx } from './docx/read-docx'
import { readOds } from './ods/read-ods'
import { joinNote } from './read-note'
import type { Reading } from './reading'
import { repairLegacyCells } from './text/repair-legacy-cells'
import { readXlsx } from './xlsx/read-xlsx'
import { findMainPart } from './zip/office-relations'
import { type OpenZip, openZip } from './zip/open-zip'

const MIMETYPE = 'mimetype'

/** Any zip: a workbook, a document, a saved round; or none of them. */
export async function readZip(bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  const zip = openZip(bytes, reading)
  if (zip.has('datapackage.json')) {
    return { file: reading.file, format: 'giamsat', note: null, sheets: [], prose: null }
  }
  if (zip.has('[content_types].xml') || zip.has('_rels/.rels')) return readOffice(zip, reading)
  if (zip.has('content.xml')) return readOpenDocument(zip, reading)
  return reading.refuse('archive')
}

async function readOffice(zip: OpenZip, reading: Reading): Promise<RawFile> {
  const usual = ['xl/workbook.xml', 'xl/workbook.bin', 'word/document.xml', 'ppt/presentation.xml']
  const main = (await findMainPart(zip, reading)) ?? usual.find((part) => zip.has(part))
  if (main === undefined) return reading.refuse('partMissing', { part: 'xl/workbook.xml' })
  const path = main.toLowerCase()
  if (path.endsWith('.bin')) return reading.refuse('xlsb')
  if (path.startsWith('ppt/')) return reading.refuse('presentation')
  if (path.startsWith('word/') || path.includes('document')) {
    const read = await readDocx(zip, main, reading)
    const { sheets, prose, encoding } = repairLegacyCells(read.sheets, read.prose)
    return { ...read, sheets, prose, note: noteOf({ encoding, note: read.note }) }
  }
  return workbookFile('xlsx', await readXlsx(zip, main, reading), reading)
}

const noteOf = ({ encoding, note }: { encoding: string | null; note: string | null }): string | null =>
  [joinNote({ encoding }), note].filter((part) => part !== null).join(' ') || null

async function readOpenDocument(zip: OpenZip, reading: Reading): Promise<RawFile> {
  const mimetype = zip.has(MIMETYPE) ? new TextDecoder().decode(await zip.bytes(MIMETYPE)) : ''
  if (mimetype.includes('opendocument.text')) return reading.refuse('wordDoc')
  if (mimetype.includes('opendocument.presentation')) return reading.refuse('presentation')
  return workbookFile('ods', await readOds(zip, reading), reading)
}

const EXTENSIONS: Readonly<Partial<Record<RawFormat, RegExp>>> = {
  xlsx: /\.xls[xm]$/i,
  xls: /\.xls$/i,
  ods: /\.f?ods$/i,
}

/** A workbook's sheets as a file, its letters put right where an old font was used. */
export function workbookFile(
  format: 'xlsx' | 'xls' | 'ods',
  read: readonly RawSheet[],
  reading: Reading,
  really: string | null = null,
): RawFile {
  const { sheets, encoding } = repairLegacyCells(read, null)
  if (sheets.every((sheet) => storeOf(sheet).rowCount === 0)) return reading.refuse('nothingInside')
  const named = EXTENSIONS[format]?.test(reading.file) ?? true
  return {
    file: reading.file,
    format,
    note: joinNote({ encoding, really: really ?? (named ? null : format) }),
    sheets,
    prose: null,
  }
}
