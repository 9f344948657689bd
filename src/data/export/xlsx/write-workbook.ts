import type { Cell, CellStyle, CellValue, DataValidation, NamedRange, WriteSheet } from 'hucre'
import { neutralText } from '~/domain/shared/neutral-text'
import { areaName } from './cell-name'
import type { NumberFormat, Sheet, SheetCell, SheetCheck, SheetColumn, SheetRow, Workbook } from './sheet-model'
import { sheetNames } from './sheet-names'

/** Excel's own spelling; the separators shown are those of the reader's country. */
const formats: Readonly<Record<NumberFormat, string>> = {
  text: '@',
  whole: '#,##0',
  decimal: '#,##0.00',
  percent: '0.00" %"',
  date: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
  quantity: 'General',
}

const font = { name: 'Times New Roman', size: 12 }
const thin = { style: 'thin', color: { rgb: '808080' } } as const
const box = { top: thin, right: thin, bottom: thin, left: thin }

/** The workbook as an .xlsx file. The writer is fetched only now: nothing before needs it. */
export async function writeWorkbook({ title, sheets, writtenAt }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx')
  const names = sheetNames(sheets.map(({ name }) => name))
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => writeSheet(sheet, names[index] ?? sheet.name)),
    properties: { title, creator: 'Giám Sát', created: writtenAt, modified: writtenAt },
    defaultFont: font,
    namedRanges: sheets.flatMap(({ frozenRows = 0 }, index) => repeatedHead(names[index] ?? '', frozenRows)),
  })
  return new Uint8Array(bytes)
}

/**
 * The head of a sheet on each of its printed pages. Named here because the library writes the sheet's name without the
 * quotes that Excel asks for around spaces and letters beyond ASCII: it would then call the file damaged.
 */
const repeatedHead = (sheet: string, rows: number): NamedRange[] =>
  rows === 0
    ? []
    : [{ name: '_xlnm.Print_Titles', scope: sheet, range: `'${sheet.replaceAll("'", "''")}'!$1:$${rows}` }]

function writeSheet(sheet: Sheet, name: string): WriteSheet {
  const { columns, rows, frozenRows = 0, landscape = false, merges = [], checks = [] } = sheet
  const cells = new Map<string, Partial<Cell>>()
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      const written = writeCell(cell, row, columns[c])
      if (written !== null) cells.set(`${r},${c}`, written)
    }
  }
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: rows.map((row) => row.cells.map(plainValue)),
    cells,
    rowDefs: rowHeights(sheet),
    merges: merges.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
      startRow: fromRow,
      startCol: fromColumn,
      endRow: toRow,
      endCol: toColumn,
    })),
    dataValidations: checks.map(writeCheck),
    ...(frozenRows === 0 ? {} : { freezePane: { rows: frozenRows } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  }
}

/** Of a line of 12 pt, and about how many letters of it a unit of a column's width holds. Unit: points, letters. */
const [LINE, LETTERS_A_UNIT] = [15.75, 1.05]

/** Words break inside their cell; not every program then makes the row taller by itself. */
function rowHeights({ columns, rows }: Sheet): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>()
  for (const [index, { cells, kind = 'plain', lines: given }] of rows.entries()) {
    if (kind === 'title' || kind === 'note') continue
    const lines = cells.map((cell, column) =>
      typeof cell === 'string'
        ? Math.ceil(cell.length / ((columns[column]?.width ?? cell.length) * LETTERS_A_UNIT))
        : 1,
    )
    const most = given ?? Math.max(1, ...lines)
    if (most > 1) heights.set(index, { height: most * LINE })
  }
  return heights
}

/** What a cell holds before its style: words made harmless, formulas left to `writeCell`. */
function plainValue(cell: SheetCell): CellValue {
  if (typeof cell === 'string') return neutralText(cell)
  if (typeof cell !== 'object' || cell === null) return cell
  return 'formula' in cell ? null : cell.value
}

function writeCell(cell: SheetCell, row: SheetRow, column: SheetColumn | undefined): Partial<Cell> | null {
  const own = typeof cell === 'object' && cell !== null ? cell.format : undefined
  const format = own ?? (typeof cell === 'string' ? 'text' : (column?.format ?? 'text'))
  const style = styleOf(row.kind ?? 'plain', format, cell)
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) {
    return { formula: cell.formula, formulaResult: cell.result, style }
  }
  return style === null ? null : { style }
}

function styleOf(kind: NonNullable<SheetRow['kind']>, format: NumberFormat, cell: SheetCell): CellStyle {
  if (kind === 'title') return { font: { ...font, size: 14, bold: true } }
  if (kind === 'note') return { font: { ...font, size: 11, italic: true } }
  // A number in a column of words is still a number.
  const numFmt = format === 'text' && typeof cell === 'number' ? formats.whole : formats[format]
  if (kind === 'head') {
    const alignment = { horizontal: 'center', vertical: 'center', wrapText: true } as const
    return { font: { ...font, bold: true }, border: box, alignment }
  }
  const alignment = { vertical: 'top', ...(format === 'text' ? { wrapText: true } : {}) } as const
  return { font: kind === 'total' ? { ...font, bold: true } : font, border: box, alignment, numFmt }
}

function writeCheck({ area, allow, hint }: SheetCheck): DataValidation {
  const range = areaName(area.fromRow, area.fromColumn, area.toRow, area.toColumn)
  const said = hint === undefined ? {} : { showInputMessage: true, inputMessage: hint }
  const base = { range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', ...said } as const
  if (allow === 'whole') return { ...base, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' }
  // 36526 = 01/01/2000 as Excel counts days
  if (allow === 'date') return { ...base, type: 'date', operator: 'greaterThanOrEqual', formula1: '36526' }
  return { ...base, type: 'list', values: [...allow] }
}
