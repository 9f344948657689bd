import { extractFigures } from '~/domain/prose/extract-figures'
import type { RawFile } from '../raw-table'
import { foldText, tidyText } from './fold'
import { findHeader, type HeaderPlace, partsOf, startsHeader, type TablePlace } from './header'
import { IssueLog } from './issue-log'
import { readTable } from './read-table'
import type { RecogniseContext, RecognisedTable } from './recognised-table'
import { isFooter, neighbourhoodIn } from './row-roles'
import { type SheetGrid, sheetGrid } from './sheet-grid'

/** Rows looked at for a header, or a title. */
const MOST_TITLES = 12

/**
 * The tables of a file with what each column, value and row was taken for. Pure: the same file and choices give the same
 * answer. What is doubtful is null (or its own text) and named by an 'ask' issue; columns about people are dropped.
 */
export function recogniseFile(raw: RawFile, context: RecogniseContext): RecognisedTable[] {
  const tables: RecognisedTable[] = []
  const grids = raw.sheets.map(sheetGrid)
  grids.forEach((grid, sheetIndex) => {
    if (isExample(grid.sheet.name)) return
    for (const place of tablePlaces(grid, tables.length, context)) {
      tables.push(readTable(raw, sheetIndex, grid, place, tables.length, context))
    }
  })
  const spoken = new Set(tables.map(({ sheetIndex }) => sheetIndex))
  grids.forEach((grid, sheetIndex) => {
    if (spoken.has(sheetIndex) || isEmpty(grid)) return
    tables.push(unread(raw, sheetIndex, tables.length, isExample(grid.sheet.name) ? 'exampleSheet' : 'noHeader'))
  })
  if (raw.prose !== null && tidyText(raw.prose) !== '') {
    const prose = readProse(raw, raw.prose, tables.length)
    if (prose !== null || tables.length === 0) tables.push(prose ?? unread(raw, -1, tables.length))
  }
  return tables
}

function isEmpty({ rowCount, width }: SheetGrid): boolean {
  for (let row = 0; row < rowCount; row += 1) if (width(row) > 0) return false
  return true
}

const sameHeader = (grid: SheetGrid, row: number, { top, bottom, left, right }: HeaderPlace): boolean => {
  for (let other = top; other <= bottom; other += 1) {
    let same = true
    for (let column = left; column <= right && same; column += 1)
      same = grid.text(row, column) === grid.text(other, column)
    if (same) return true
  }
  return false
}

/** Another office, or another time: its figures under the same header are another table. */
const otherTable =
  /\b(?:don vi|co quan|trung tam|chi nhanh|bo phan|phong|phuong|xa|ubnd|uy ban|quy (?:[iv]+|\d)|thang \d+|nam 20\d\d)\b/

/** Whether a header that comes again stands under a title of its own; on a new page of the same list it does not. */
function isTitledAnew(grid: SheetGrid, row: number, header: HeaderPlace): boolean {
  let above = row - 1
  while (above > header.bottom && grid.filled(above).length === 0) above -= 1
  const [only, ...more] = grid.filled(above)
  if (above <= header.bottom || only === undefined || more.length > 0) return false
  const text = grid.text(above, only)
  return neighbourhoodIn(text) === null && !isFooter([text]) && otherTable.test(foldText(text))
}

function tablePlaces(grid: SheetGrid, firstIndex: number, { choices }: RecogniseContext): TablePlace[] {
  const places: TablePlace[] = []
  let from = 0
  let next = findHeader(grid, 0)
  while (next !== null) {
    const header: HeaderPlace = chosen(choices?.[firstIndex + places.length]?.headerRows, next)
    let following: HeaderPlace | null = null
    for (let row = header.bottom + 1; row < grid.rowCount; row += 1) {
      if (grid.width(row) === 0 || !startsHeader(grid, row, { ...header, left: 0, right: 16_383 })) continue
      if (sameHeader(grid, row, header) && !isTitledAnew(grid, row, header)) continue
      following = findHeader(grid, row)
      break
    }
    // a title reaches up to the first empty row or row of the table above it
    const end = following === null ? grid.rowCount - 1 : titleTop(grid, following.top, header.bottom) - 1
    const title = titlesOver(grid, header.top, from)
    for (const part of partsOf(grid, header, end)) places.push({ header: part, end, title })
    from = end + 1
    next = following
  }
  return places
}

/** A person's choice of header rows. */
function chosen(rows: readonly number[] | undefined, found: HeaderPlace): HeaderPlace {
  if (rows === undefined || rows.length === 0) return found
  return { ...found, top: Math.min(...rows) - 1, bottom: Math.max(...rows) - 1 }
}

/** First row of the title over a header that follows another table. */
function titleTop(grid: SheetGrid, top: number, after: number): number {
  let row = top
  while (row - 1 > after && grid.filled(row - 1).length === 1 && top - row < MOST_TITLES) row -= 1
  return row
}

function titlesOver(grid: SheetGrid, top: number, from: number): string[] {
  const titles: string[] = []
  for (let row = Math.max(from, top - MOST_TITLES); row < top; row += 1) {
    for (const column of grid.filled(row)) titles.push(tidyText(grid.own(row, column).text))
  }
  return titles
}

/**
 * "Ví dụ", "Hướng dẫn nhập": sheets that the program's own templates have, and others too. "Khối phố (để xem)": what it
 * saved and cannot read back. Their figures are none to be imported.
 */
const isExample = (sheet: string): boolean => /^(?:vi du|huong dan|example)\b|\bde xem$/.test(foldText(sheet))

/** A sheet in which no table was found: shown, and asked about. One of examples is only named. */
function unread(
  raw: RawFile,
  sheetIndex: number,
  tableIndex: number,
  code: 'noHeader' | 'exampleSheet' = 'noHeader',
): RecognisedTable {
  const sheet = raw.sheets[sheetIndex]?.name ?? ''
  const log = new IssueLog(raw.file, sheet)
  log.add({ severity: code === 'noHeader' ? 'ask' : 'info', code }, null, null)
  return {
    file: raw.file,
    sheet,
    sheetIndex,
    tableIndex,
    kind: 'unknown',
    kinds: [],
    headerRows: [],
    title: [],
    columns: [],
    records: [],
    total: null,
    issues: log.issues,
    dropped: [],
    prose: null,
  }
}

/** The figures of the running text; null where it has none. */
function readProse(raw: RawFile, text: string, tableIndex: number): RecognisedTable | null {
  const prose = extractFigures(text)
  if (prose.rows.length + prose.items.length + prose.forces.length + prose.training.length === 0) return null
  const log = new IssueLog(raw.file, '')
  const doubt = (figure: string, value: string | null) =>
    log.add({ severity: 'ask', code: 'proseDoubtful', params: { figure } }, null, null, value)
  for (const { figures, rates } of prose.rows) {
    for (const [name, figure] of Object.entries(figures))
      if (figure.confidence === 'ask') doubt(name, String(figure.value))
    for (const rate of rates) if (rate.confidence === 'ask') doubt(rate.label, String(rate.percent))
  }
  for (const found of [...prose.items, ...prose.forces, ...prose.training]) {
    if (found.confidence === 'ask') doubt(found.name, null)
  }
  return {
    file: raw.file,
    sheet: '',
    sheetIndex: -1,
    tableIndex,
    kind: 'prose',
    kinds: [],
    headerRows: [],
    title: [],
    columns: [],
    records: [],
    total: null,
    issues: log.issues,
    dropped: [],
    prose,
  }
}
