import { codeDay } from '../read/text/byte-shapes'
import type { TextCells } from '../read/text/text-cells'
import type { UsedColumn } from './body-rows'
import { type CodedDates, codedDates, timeText } from './coded-dates'
import type { CellRead } from './column-read'
import { readDateColumn } from './date-column'
import { type CodedCells, codedCells, DistinctTexts } from './distinct-texts'
import { foldText, tidyText } from './fold'
import type { IssueLog } from './issue-log'
import { lazyList } from './lazy-list'
import { codeDate, readColumn, type ValueContext } from './read-column'
import type { ColumnStyle, ReadRecord, ReadValue } from './recognised-table'
import { causeIn } from './word-values'

/** Stands for a cell that is a code as it stands. */
export const PLAIN_CODE = -1

/** The values of one field over all records. */
export interface FieldValues {
  readonly field: string
  /** By place: which of the reads; PLAIN_CODE: the text itself. */
  readonly codes: Int32Array
  readonly reads: readonly CellRead[]
  /** By place, for `timeText`; null where values have no time of their own. */
  readonly times: Int32Array | null
}

/**
 * What a dossier list in a text file says, field by field: every different value is read once, and a record is put together
 * when somebody asks for it.
 */
export interface TextValues {
  readonly texts: TextCells
  /** Counted from 0. */
  readonly rows: readonly number[]
  readonly fields: readonly FieldValues[]
  /** The column of codes. */
  readonly codeColumn: number | null
  readonly styles: ReadonlyMap<number, ColumnStyle>
  readonly records: readonly ReadRecord[]
}

/** Like `readValues`, for rows of a text file without merged cells: the same values and doubts. */
export function readTextValues(
  rows: readonly number[],
  used: readonly UsedColumn[],
  texts: TextCells,
  context: ValueContext,
  log: IssueLog,
): TextValues {
  const code = used.find(({ field }) => field === 'code')
  const codeDays = code === undefined ? null : codeDaysOf(texts, rows, code.index, context)
  const styles = new Map<number, ColumnStyle>()
  const received = used.find(({ field }) => field === 'receivedAt')
  const receivedDates = received === undefined ? null : codedDates(texts, rows, received.index, codeDays)
  const system = receivedDates === null ? null : systemOf(receivedDates)
  const fields: FieldValues[] = []
  for (const column of used) {
    if (column.type === 'skip') continue
    const dates =
      column === received ? receivedDates : column.type === 'date' ? codedDates(texts, rows, column.index, null) : null
    const coded = dates ?? (column.type === 'code' ? codedCodes(texts, rows, column.index, context) : null)
    const { codes, cells } = coded ?? codedCells(texts, rows, column.index)
    const read = readColumn(column, cells, { ...context, system }, dates?.witnesses ?? [], () => null)
    if (read.style !== null) styles.set(column.index, read.style)
    const values = { field: column.field, codes, reads: read.cells, times: dates?.times ?? null }
    sayOf(values, rows, column, texts, log)
    if (column.field !== 'cause') fields.push(values)
    else fields.push(readCauses(values, rows, column, texts, context, log), { ...values, field: 'causeText' })
  }
  const codeColumn = code?.index ?? null
  const make = (place: number): ReadRecord => {
    const values: Record<string, ReadValue> = {}
    for (const field of fields) {
      const value = valueAt(field, place, texts, rows, codeColumn)
      // words for a cause are there or not
      if (value !== null || field.field !== 'causeText') values[field.field] = value
    }
    return { row: (rows[place] as number) + 1, values }
  }
  return { texts, rows, fields, codeColumn, styles, records: lazyList(rows.length, make) }
}

function valueAt(
  { codes, reads, times }: FieldValues,
  place: number,
  texts: TextCells,
  rows: readonly number[],
  codeColumn: number | null,
): ReadValue {
  const code = codes[place] as number
  if (code === PLAIN_CODE) return codeColumn === null ? null : texts.text(texts.id(rows[place] as number, codeColumn))
  const value = reads[code]?.value ?? null
  return times === null || typeof value !== 'string' ? value : value + timeText(times[place] as number)
}

/** Codes that are written as the software does are not looked at one by one: a million of them all differ. */
function codedCodes(texts: TextCells, rows: readonly number[], column: number, { grid }: ValueContext): CodedCells {
  const distinct = new DistinctTexts(texts)
  const codes = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number
    codes[place] = grid.isCode(row, column) ? PLAIN_CODE : distinct.add(texts.id(row, column))
  }
  return { codes, cells: distinct.cells }
}

/** yyMMdd in the code of each row; −1 where there is none. */
function codeDaysOf(texts: TextCells, rows: readonly number[], column: number, { grid }: ValueContext): Int32Array {
  const days = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number
    if (grid.isCode(row, column)) {
      const id = texts.id(row, column)
      days[place] = codeDay(texts.bytes, texts.start(id), texts.end(id))
    } else {
      const date = codeDate(tidyText(grid.own(row, column).text))
      days[place] = date === null ? -1 : Number(date.slice(2).replaceAll('-', ''))
    }
  }
  return days
}

/** One workbook has one date system: see `readValues`. */
function systemOf({ cells, witnesses }: CodedDates): 1900 | 1904 | null {
  const { style } = readDateColumn(cells, { system: null, codeDates: witnesses })
  return style === 'serial1900' ? 1900 : style === 'serial1904' ? 1904 : null
}

function sayOf(
  { codes, reads }: FieldValues,
  rows: readonly number[],
  { index, label }: UsedColumn,
  texts: TextCells,
  log: IssueLog,
): void {
  if (reads.every(({ doubt }) => doubt === null)) return
  for (let place = 0; place < rows.length; place += 1) {
    const doubt = reads[codes[place] as number]?.doubt ?? null
    const row = rows[place] as number
    if (doubt !== null) log.add(doubt, row + 1, label, texts.cell(row, index).text)
  }
}

/** Causes stay in the words given, as `causeText`; `cause` is their code, where the list has one. */
function readCauses(
  values: FieldValues,
  rows: readonly number[],
  { index, label }: UsedColumn,
  texts: TextCells,
  { learned }: ValueContext,
  log: IssueLog,
): FieldValues {
  const given = values.reads
  const known = given.map(({ value }) =>
    typeof value === 'string' ? (causeIn(foldText(value), learned) ?? null) : null,
  )
  for (let place = 0; place < rows.length; place += 1) {
    const code = values.codes[place] as number
    if (typeof given[code]?.value !== 'string' || known[code] !== null) continue
    const row = rows[place] as number
    log.add({ severity: 'ask', code: 'causeUnknown' }, row + 1, label, texts.cell(row, index).text)
  }
  return { ...values, reads: known.map((value) => ({ value, doubt: null })) }
}
