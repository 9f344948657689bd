import type { RowIssue } from '~/domain/shared/provenance'
import { LoadError } from '../http/load-error'
import { BadCell, type CellReader } from './cell-readers'
import { CsvCursor } from './csv-records'
import type { IssueCode } from './issue-messages'
import type { RoundResource } from './loaded'

/** One reader for each property of a row; the property's name is the column's name. */
export type RowShape<T> = { readonly [K in keyof T & string]: CellReader<T[K]> }

export interface ParsedRow<T> {
  readonly row: number
  readonly value: T
}

export interface ParsedTable<T> {
  readonly parsed: readonly ParsedRow<T>[]
  readonly issues: readonly RowIssue[]
  /** Data rows met, those set aside included. */
  readonly rows: number
  readonly setAside: number
}

/** What must be known of a file to read it as a table. */
export type TableFile = Pick<RoundResource, 'file' | 'url' | 'delimiter' | 'missingValues'>

/** Longest piece of a cell that is repeated in an issue. */
const SHOWN_LENGTH = 60

/** What came of a walk through a file, beside its rows. */
export type WalkedTable = Omit<ParsedTable<unknown>, 'parsed'>

/**
 * The rows of a CSV file. A row with a bad cell is set aside and says so; the others are kept.
 * @throws LoadError notCsv where no line names columns, wrongSchema where a column is missing that nothing can replace.
 */
export function parseTable<T>(text: string, table: TableFile, shape: RowShape<T>): ParsedTable<T> {
  const parsed: ParsedRow<T>[] = []
  const walked = walkTable(text, table, shape, (row, value) => parsed.push({ row, value }))
  return { parsed, ...walked }
}

/**
 * The same, row by row: nothing is kept but what `visit` keeps.
 * @param onRecord called before each data row with the rows met so far, those set aside included
 */
export function walkTable<T>(
  text: string,
  table: TableFile,
  shape: RowShape<T>,
  visit: (row: number, value: T) => void,
  onRecord?: (done: number) => void,
): WalkedTable {
  const cursor = new CsvCursor(text, table.delimiter)
  const readers = Object.entries(shape) as [keyof T & string, CellReader<T[keyof T & string]>][]
  const names = readHeader(cursor.next() ? cursor.cells() : [], table, readers)
  const issues: RowIssue[] = headerIssues(names, table.file, readers)
  const columns = readers.map(([name, reader]) => ({ name, reader, at: names.indexOf(name) }))
  const missing = new Set(table.missingValues)
  const isMissing = (found: string) => found === '' || missing.has(found)
  // A row that falls apart is shown as it stands, unless it may hold the names and addresses of a column not read.
  const strangers = names.some((name) => !Object.hasOwn(shape, name))
  let [rows, kept] = [0, 0]

  while (cursor.next()) {
    onRecord?.(rows)
    rows += 1
    const { row, count, badQuotes } = cursor
    if (badQuotes || count !== names.length) {
      const shown = strangers ? null : cursor.cells().join(', ')
      issues.push(recordIssue(cursor, names.length, shown, table.file))
      continue
    }
    const value: Partial<T> = {}
    let good = true
    for (const { name, reader, at } of columns) {
      const found = at === -1 ? '' : cursor.cell(at).trim()
      const cell = reader.read(isMissing(found) ? '' : found)
      if (cell instanceof BadCell) {
        good = false
        const { code, params } = cell
        issues.push(cellIssue('error', table.file, row, name, found, code, params))
      } else {
        value[name] = cell
      }
    }
    if (!good) continue
    kept += 1
    visit(row, value as T)
  }
  return { issues, rows, setAside: rows - kept }
}

/** The names of the columns. */
function readHeader(
  header: readonly string[],
  { file, url }: TableFile,
  readers: readonly [string, CellReader<unknown>][],
): string[] {
  const names = header.map((name) => name.trim())
  if (!readers.some(([name]) => names.includes(name))) {
    throw new LoadError('notCsv', { file, url, row: 1, ...(names.length > 0 && { found: cut(names.join(', ')) }) })
  }
  const missing = readers.find(([name, reader]) => reader.columnRequired && !names.includes(name))
  if (missing) {
    const [column] = missing
    throw new LoadError('wrongSchema', { file, url, row: 1, column, expected: column, found: cut(names.join(', ')) })
  }
  return names
}

function headerIssues(
  names: readonly string[],
  file: string,
  readers: readonly [string, CellReader<unknown>][],
): RowIssue[] {
  const expected = new Set(readers.map(([name]) => name))
  const missed = readers.filter(([name, reader]) => reader.rare !== true && !names.includes(name))
  const issue = (severity: RowIssue['severity'], column: string, code: IssueCode): RowIssue =>
    cellIssue(severity, file, 1, column, column, code)
  return [
    ...missed.map(([name]) => issue('warning', name, 'missingColumn')),
    ...names.filter((name) => !expected.has(name)).map((name) => issue('info', name, 'extraColumn')),
    ...names
      .filter((name, index) => expected.has(name) && names.indexOf(name) !== index)
      .map((name) => issue('error', name, 'duplicateColumn')),
  ]
}

/** What is wrong with a record as a whole, so that its cells cannot be told apart. */
const recordIssue = (
  { row, count, badQuotes }: CsvCursor,
  expected: number,
  shown: string | null,
  file: string,
): RowIssue =>
  badQuotes
    ? cellIssue('error', file, row, null, shown, 'badQuotes')
    : cellIssue('error', file, row, null, shown, 'wrongCellCount', { found: count, expected })

/** An issue with what was found cut to a readable length. */
export const cellIssue = (
  severity: RowIssue['severity'],
  file: string,
  row: number | null,
  column: string | null,
  found: string | null,
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = {},
): RowIssue => ({
  file,
  row,
  column,
  value: found === null || found === '' ? null : cut(found),
  message: { code, params },
  severity,
})

const cut = (text: string): string => (text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}…`)
