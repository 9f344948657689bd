import { personalInside } from '../../import/recognise/personal'
import type { ReadRecord, ReadValue } from '../../import/recognise/recognised-table'
import type { RowPlace } from '../../round/row-place'
import type { TableForRound } from '../built'

/** A row as read, with a person's answers in it. */
export interface KeptRow {
  /** As Excel numbers it. */
  readonly row: number
  readonly values: Readonly<Record<string, ReadValue>>
}

/** The rows of a table that a person left in. */
export function* keptRows({ table, setAsideRows, answers }: TableForRound): Generator<KeptRow> {
  for (const record of table.records) {
    if (!setAsideRows.has(record.row)) yield answered(record, answers)
  }
}

export function answered(record: ReadRecord, answers: TableForRound['answers']): KeptRow {
  const answer = answers?.get(record.row)
  return answer === undefined ? record : { row: record.row, values: { ...record.values, ...answer } }
}

/** Whether the table has a column for the field. */
export const hasColumn = ({ table }: TableForRound, field: string): boolean =>
  table.columns.some((column) => column.field === field)

/** Where a row stood. Names of files and sheets may be names of people: those do not go in. */
export const placeOf = ({ table }: TableForRound, row: number | null): RowPlace => ({
  sourceFile: harmless(table.file),
  sourceSheet: table.sheet === '' ? null : harmless(table.sheet),
  sourceRow: row,
})

/** Every row of a list asks for the same few names. */
const known = new Map<string, string>()
const MOST_KNOWN = 1000

/** A name of a file or sheet without what may be about a person: only its ending stays. */
export function harmless(name: string): string {
  let safe = known.get(name)
  if (safe === undefined) {
    safe = withoutPerson(name)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(name, safe)
  }
  return safe
}

function withoutPerson(name: string): string {
  if (personalInside(name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ')) === null) return name
  return /\.\w+$/.exec(name)?.[0].replace('.', '*.') ?? '*'
}
