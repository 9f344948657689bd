import type { CellObject } from '@e965/xlsx'
import type { RawFile } from '../../../src/data/import/raw-table'
import { addText, isChecked } from './check'

/** What a candidate answers: its rows, and the checksum of the rows that are compared. */
export interface Answer {
  readonly rows: number
  readonly checksum: number
}

/** A file as rows of cells: what all candidates have in common. */
export interface ReadCells {
  readonly rows: number
  readonly cell: (row: number, column: number) => string
  /** Keeps alive what was read until it was measured. */
  readonly held: unknown
}

const COLUMNS = 9

export function answerOf({ rows, cell }: ReadCells): Answer {
  let checksum = 0
  for (let row = 0; row < rows; row += 1) {
    if (row !== 0 && !isChecked(row + 1, rows)) continue
    for (let column = 0; column < COLUMNS; column += 1) checksum = addText(checksum, cell(row, column))
  }
  return { rows, checksum }
}

/** Loads the program first: only the reading is measured. */
type Load = () => Promise<(bytes: Uint8Array, name: string) => ReadCells | Promise<ReadCells>>

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** The first sheet, whichever way its cells are kept. */
function cellsOf({ sheets: [sheet] }: RawFile): Pick<ReadCells, 'rows' | 'cell'> {
  const store = sheet?.cells
  if (store !== undefined) {
    return { rows: store.rowCount, cell: (row, column) => store.cell(row, column).text }
  }
  const rows = sheet?.rows ?? []
  return { rows: rows.length, cell: (row, column) => rows[row]?.[column]?.text ?? '' }
}

const ours: Load = async () => {
  const { readImportFile } = await import('../../../src/data/import/read/read-import-file')
  return async (bytes, name) => {
    const file = await readImportFile(bytes, name)
    return { ...cellsOf(file), held: file }
  }
}

/** The same, and every cell made a string: the work that the others cannot leave out. */
const oursAsTexts: Load = async () => {
  const { readImportFile } = await import('../../../src/data/import/read/read-import-file')
  const { TextCells } = await import('../../../src/data/import/read/text/text-cells')
  return async (bytes, name) => {
    const file = await readImportFile(bytes, name)
    const store = file.sheets[0]?.cells
    const rows: string[][] = []
    for (let row = 0; row < (store?.rowCount ?? 0); row += 1) {
      if (store instanceof TextCells) rows.push(store.rowTexts(row))
      else rows.push(Array.from({ length: store?.width(row) ?? 0 }, (_, column) => store?.cell(row, column).text ?? ''))
    }
    return { rows: rows.length, cell: (row, column) => rows[row]?.[column] ?? '', held: rows }
  }
}

/** The whole way: cells, kinds, columns, values, issues. */
const oursRecognised: Load = async () => {
  const { readImportFile } = await import('../../../src/data/import/read/read-import-file')
  const { recogniseFile } = await import('../../../src/data/import/recognise/recognise-file')
  const { vietnamCalendar } = await import('../../../src/domain/deadlines/vietnam-calendar')
  return async (bytes, name) => {
    const file = await readImportFile(bytes, name)
    const tables = recogniseFile(file, { period: null, calendar: vietnamCalendar })
    const [table] = tables
    const cells = cellsOf(file)
    if (table?.kind !== 'dossiers' || table.records.length !== cells.rows - 1) throw new Error('not recognised')
    return { ...cells, held: [file, tables] }
  }
}

const papaparse: Load = async () => {
  const { default: Papa } = await import('papaparse')
  return (bytes) => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true })
    return { rows: data.length, cell: (row, column) => data[row]?.[column] ?? '', held: data }
  }
}

const sheetJs: Load = async () => {
  const XLSX = await import('@e965/xlsx')
  return (bytes) => {
    // the fastest it can: cells in arrays, no formatted texts; CSV is left as text
    const book = XLSX.read(bytes, { dense: true, cellText: false, cellHTML: false, raw: true, codepage: 65_001 })
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] as { '!data'?: (CellObject | undefined)[][] }
    const rows = sheet['!data'] ?? []
    return { rows: rows.length, cell: (row, column) => text(rows[row]?.[column]?.v), held: book }
  }
}

interface ExcelBook {
  readonly xlsx: { load(bytes: ArrayBufferLike): Promise<unknown> }
  readonly worksheets: readonly {
    readonly rowCount: number
    getRow(row: number): { getCell(column: number): { readonly value: unknown } }
  }[]
}

const excelJs: Load = async () => {
  const url = '/exceljs.js'
  await import(/* @vite-ignore */ url)
  const { ExcelJS } = globalThis as unknown as { ExcelJS: { Workbook: new () => ExcelBook } }
  return async (bytes) => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes.buffer)
    const [sheet] = book.worksheets
    return {
      rows: sheet?.rowCount ?? 0,
      cell: (row, column) => {
        const value = sheet?.getRow(row + 1).getCell(column + 1).value
        // it gives dates as moments; back to the number that the file holds
        return value instanceof Date ? text(value.getTime() / 86_400_000 + 25_569) : text(value)
      },
      held: book,
    }
  }
}

export const candidates = { ours, oursAsTexts, oursRecognised, papaparse, sheetJs, excelJs } as const

export type Candidate = keyof typeof candidates
