import { plainText } from '~/domain/shared/neutral-text'
import type { RawCell } from '../raw-table'
import { EMPTY_CELL } from '../read/raw-cell'
import type { DataRow, UsedColumn } from './body-rows'
import { ask, type CellRead, type ColumnRead, MISSING, read } from './column-read'
import { readDateColumn } from './date-column'
import { foldText, tidyText } from './fold'
import type { IssueLog } from './issue-log'
import { readNumberColumn } from './number-column'
import type { SeparatorUses } from './number-text'
import { personalInside } from './personal'
import type { ColumnStyle, Learned, ReadRecord, ReadValue } from './recognised-table'
import type { SheetGrid } from './sheet-grid'
import { causeIn, readChannels, readStatuses, readYesNo } from './word-values'

export interface ValueContext {
  readonly grid: SheetGrid
  readonly uses: SeparatorUses
  readonly system: 1900 | 1904 | null
  readonly learned: Learned['words']
  readonly styles: Readonly<Record<number, ColumnStyle>>
}

export interface ReadRows {
  readonly records: readonly ReadRecord[]
  readonly styles: ReadonlyMap<number, ColumnStyle>
}

/** yyMMdd in a dossier code: "H17.88-250715-0001" → "2025-07-15"; null where there is none. */
export function codeDate(code: string): string | null {
  const match = /-(\d{2})(\d{2})(\d{2})-\d{3,}$/.exec(code)
  return match === null ? null : `20${match[1]}-${match[2]}-${match[3]}`
}

/** Reads every used column over the rows given, and logs what is doubtful. */
export function readValues(
  rows: readonly DataRow[],
  used: readonly UsedColumn[],
  context: ValueContext,
  log: IssueLog,
): ReadRows {
  const { grid } = context
  const values: Record<string, ReadValue>[] = rows.map(() => ({}))
  const styles = new Map<number, ColumnStyle>()
  const codes = codesOf(rows, used, grid)
  const units = used.find(({ field }) => field === 'unit')
  const system = context.system ?? systemByCodes(rows, used, grid, codes)
  for (const column of used) {
    if (column.type === 'skip') continue
    const spread =
      column.type === 'text' || column.type === 'freeText' || column.type === 'code' || column.type === 'procedureCode'
    const blocked = new Set<number>()
    const cells = rows.map(({ row }, place): RawCell => {
      const merge = grid.mergeAt(row, column.index)
      // one number over several rows belongs to none of them for sure
      if (!spread && merge !== null && grid.at(row, column.index).kind !== 'empty') {
        blocked.add(place)
        return EMPTY_CELL
      }
      return spread ? grid.at(row, column.index) : grid.own(row, column.index)
    })
    const result = readColumn(column, cells, { ...context, system }, codes, (place) =>
      units === undefined ? null : tidyText(grid.at(rows[place]?.row ?? 0, units.index).text) || null,
    )
    if (result.style !== null) styles.set(column.index, result.style)
    result.cells.forEach((cell, place) => {
      const row = rows[place]?.row ?? 0
      const final = blocked.has(place) ? ask('mergedValue') : cell
      const record = values[place]
      if (record !== undefined) record[column.field] = final.value
      if (final.doubt !== null) log.add(final.doubt, row + 1, column.label, grid.at(row, column.index).text)
    })
    if (column.field === 'cause') readCauses(rows, cells, values, column, context, log)
  }
  return { records: rows.map(({ row }, place) => ({ row: row + 1, values: values[place] ?? {} })), styles }
}

/** Dates in the codes, for the column of receipt only: other dates have no witness. */
function codesOf(rows: readonly DataRow[], used: readonly UsedColumn[], grid: SheetGrid): (string | null)[] {
  const column = used.find(({ field }) => field === 'code')
  return rows.map(({ row }) => (column === undefined ? null : codeDate(tidyText(grid.at(row, column.index).text))))
}

/** One workbook has one date system: the day numbers beside the codes show it for all columns. */
function systemByCodes(
  rows: readonly DataRow[],
  used: readonly UsedColumn[],
  grid: SheetGrid,
  codeDates: readonly (string | null)[],
): 1900 | 1904 | null {
  const received = used.find(({ field }) => field === 'receivedAt')
  if (received === undefined) return null
  const { style } = readDateColumn(
    rows.map(({ row }) => grid.own(row, received.index)),
    { system: null, codeDates },
  )
  return style === 'serial1900' ? 1900 : style === 'serial1904' ? 1904 : null
}

function readColumn(
  { index, field, type }: UsedColumn,
  cells: readonly RawCell[],
  { uses, system, learned, styles }: ValueContext,
  codes: readonly (string | null)[],
  unitOf: (place: number) => string | null,
): ColumnRead {
  const style = styles[index] ?? null
  switch (type) {
    case 'count':
    case 'quantity':
      return readNumberColumn(cells, { type, uses, style, unitOf: type === 'quantity' ? unitOf : undefined })
    case 'date':
      return readDateColumn(cells, { system, style, codeDates: field === 'receivedAt' ? codes : undefined })
    case 'status':
      return { style: null, cells: readStatuses(cells, learned) }
    case 'channel':
      return { style: null, cells: readChannels(cells, learned) }
    case 'yesNo':
      return { style: null, cells: readYesNo(cells, learned) }
    case 'code':
      return { style: null, cells: cells.map(readCode) }
    case 'procedureCode':
      return { style: null, cells: cells.map(readProcedureCode) }
    default:
      return { style: null, cells: readTexts(cells, type === 'text') }
  }
}

function readCode(cell: RawCell): CellRead {
  const text = plainText(tidyText(cell.text))
  if (cell.kind === 'empty' || text === '') return MISSING
  if (cell.kind === 'error') return ask('errorCell')
  if (cell.kind === 'date') return ask('codeLost')
  if (cell.kind === 'number') {
    if (cell.number === null || !Number.isSafeInteger(cell.number)) return ask('codeLost')
    return read(/^0+$/.test(cell.format ?? '') ? text.padStart(cell.format?.length ?? 0, '0') : text)
  }
  return /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) ? ask('codeLost') : read(text)
}

/** 1.004190 kept as a number is 1.00419: the code is no longer whole. */
function readProcedureCode(cell: RawCell): CellRead {
  const text = tidyText(cell.text)
  if (cell.kind === 'empty' || /^[-–—]?$/.test(text)) return MISSING
  if (cell.kind === 'error') return ask('errorCell')
  if (cell.kind === 'number') {
    if (/^0\.0{6}$/.test(cell.format ?? '') && cell.number !== null) return read(cell.number.toFixed(6))
    return /^\d\.\d{6}$/.test(text) ? read(text) : ask('procedureCodeLost')
  }
  if (cell.kind !== 'text') return ask('procedureCodeLost')
  // spreadsheets that saved the file as text have cut the zeros before us
  return /^\d[.,]\d{1,5}$|^\d,\d+$/.test(text) ? ask('procedureCodeLost') : read(text)
}

function readTexts(cells: readonly RawCell[], named: boolean): CellRead[] {
  const known = new Map<string, CellRead>()
  return cells.map((cell) => {
    const text = cell.kind === 'date' ? (cell.iso ?? '') : plainText(tidyText(cell.text))
    if (cell.kind === 'empty' || text === '' || /^[-–—…]+$/.test(text)) return MISSING
    if (cell.kind === 'error') return ask('errorCell')
    const found = known.get(text) ?? readText(text, named)
    known.set(text, found)
    return found
  })
}

/** Names of things may look like names of people ("Hà My"); sentences about people do not stay. */
function readText(text: string, named: boolean): CellRead {
  const reason = personalInside(named ? foldNames(text) : text)
  return reason === null ? read(text) : ask('personalInText', { reason })
}

/** A whole text of capitalised words is not held against a column of names of things. */
const foldNames = (text: string): string => (/^(?:\p{Lu}[\p{L}]*\s*)+$/u.test(text) ? text.toLowerCase() : text)

/** Causes stay in the words given; what the list knows gets its code beside it. */
function readCauses(
  rows: readonly DataRow[],
  cells: readonly RawCell[],
  values: Record<string, ReadValue>[],
  column: UsedColumn,
  { learned }: ValueContext,
  log: IssueLog,
): void {
  cells.forEach((cell, place) => {
    const record = values[place]
    const text = record?.cause
    if (record === undefined || typeof text !== 'string') return
    const code = causeIn(foldText(text), learned)
    record.causeText = text
    record.cause = code ?? null
    if (code === undefined)
      log.add({ severity: 'ask', code: 'causeUnknown' }, (rows[place]?.row ?? 0) + 1, column.label, cell.text)
  })
}
