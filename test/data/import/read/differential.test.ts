import * as XLSX from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RawCell } from '~/data/import/raw-table'
import { bytesOf, open, testFiles } from './test-files'

/** Files that another reader opens too; letters of old fonts are ours alone to put right. */
const workbooks = testFiles.filter(
  (name) =>
    /\.(?:xlsx|xls|ods|fods)$/.test(name) && !/^refused-|-font\.|html|page-named|spans-named|stray-cell/.test(name),
)
/** Where the other reader answers otherwise, and why ours stands. */
const known: Readonly<Record<string, string>> = {
  'iso-dates-and-escapes.xlsx': 'it turns dates stored as ISO text into serials of its own time zone',
  'formula-never-computed.xlsx': 'it leaves formulas that nobody computed empty',
  'formula-zero-to-be-recomputed.xlsx': 'it believes the 0 of a formula that is to be computed anew',
  'prefixed-names-and-backslashes.xlsx': 'it does not open parts that are not where they usually are',
  'lo-hidden.ods': 'it does not see that the second sheet is hidden',
}

/** A cell as its raw value: numbers as numbers, whatever format they show. */
function otherText(cell: XLSX.CellObject | undefined): string {
  if (cell?.v === undefined || cell.t === 'z') return ''
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE'
  if (cell.t === 'e') return cell.w ?? String(cell.v)
  if (cell.t === 'n') return String(cell.v)
  return String(cell.v).normalize('NFC')
}

function otherSheets(name: string): { name: string; hidden: boolean; texts: string[][] }[] {
  const workbook = XLSX.read(bytesOf(name), { dense: true, cellDates: false, cellText: true, raw: true })
  return workbook.SheetNames.map((sheetName, index) => {
    const rows = (workbook.Sheets[sheetName] as { '!data'?: (XLSX.CellObject | undefined)[][] })['!data'] ?? []
    return {
      name: sheetName,
      hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      texts: trimmed(Array.from({ length: rows.length }, (_, at) => Array.from(rows[at] ?? [], otherText))),
    }
  })
}

/** Empty cells at the ends of rows and empty rows at the end say nothing. */
function trimmed(rows: string[][]): string[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1)
}

/** OpenDocument stores dates as dates; the other reader turns them into serials. */
function ourText(cell: RawCell, date1904: boolean): string {
  if (cell.kind !== 'date' || cell.number !== null || cell.iso === null) return cell.text
  const moment = cell.iso.length === 10 ? `${cell.iso}T00:00:00` : cell.iso
  const serial = (Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return String(date1904 ? serial - 1462 : serial)
}

const rounded = (rows: string[][]): string[][] =>
  rows.map((row) => row.map((text) => (/^\d{5}\.\d{4,}$/.test(text) ? Number(text).toFixed(6) : text)))

// the other reader talks while it reads OpenDocument
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterAll(() => void vi.restoreAllMocks())

describe('readImportFile beside another reader', () => {
  it.each(workbooks.filter((name) => !(name in known)))('reads the same texts out of %s', async (name) => {
    const file = await open(name)
    const ours = file.sheets.map(({ name: sheetName, hidden, rows }) => ({
      name: sheetName,
      hidden,
      texts: rounded(trimmed(rows.map((row) => row.map((cell) => ourText(cell, /-1904\.ods$/.test(name)))))),
    }))
    expect(ours).toEqual(otherSheets(name).map((sheet) => ({ ...sheet, texts: rounded(sheet.texts) })))
  })

  it('compares enough of them', () => {
    expect(workbooks.length).toBeGreaterThanOrEqual(45)
  })
})
