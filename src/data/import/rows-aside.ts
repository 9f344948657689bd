import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import type { ImportIssueCode } from './messages'
import { lazyList } from './recognise/lazy-list'
import type { ReadRecord, RecognisedTable } from './recognise/recognised-table'

/** Rows (Excel's numbers) of a table that have one of the given problems. */
export function rowsWith(
  { issues, records }: Pick<RecognisedTable, 'issues' | 'records'>,
  codes: readonly ImportIssueCode[],
): Set<number> {
  const wanted = new Set(codes)
  const found = new Set<number>()
  for (const { row, message } of issues) if (row !== null && wanted.has(message.code)) found.add(row)
  if (found.size === 0) return found
  // a problem may stand in a header or a total: only rows of data are set aside
  const data = new Set(records.map(({ row }) => row))
  for (const row of found) if (!data.has(row)) found.delete(row)
  return found
}

/** A table without some of its fields: what a person did not let in goes no further. */
export const withoutFields = (table: RecognisedTable, fields: readonly string[]): RecognisedTable =>
  fields.length === 0
    ? table
    : { ...table, records: lazyList(table.records.length, (place) => strip(table.records[place], fields)) }

function strip(record: ReadRecord | undefined, fields: readonly string[]): ReadRecord {
  if (record === undefined) throw new RangeError('no such record')
  const { row, values } = record
  return { row, values: Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field))) }
}

/** First and last day of receipt; null where the table has none. */
export function receivedSpan({ records }: Pick<RecognisedTable, 'records'>): Period | null {
  let [from, to] = ['', '']
  for (const { values } of records) {
    const { receivedAt } = values
    if (typeof receivedAt !== 'string') continue
    const day = receivedAt.slice(0, 10)
    if (from === '' || day < from) from = day
    if (day > to) to = day
  }
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)]
  return first === null || last === null ? null : { from: first, to: last }
}

/** Fields that have a value somewhere in the table. */
export function filledFields({ records }: Pick<RecognisedTable, 'records'>, fields: readonly string[]): string[] {
  const empty = new Set(fields)
  for (let place = 0; place < records.length && empty.size > 0; place += 1) {
    const values = records[place]?.values ?? {}
    for (const field of empty) if ((values[field] ?? null) !== null) empty.delete(field)
  }
  return fields.filter((field) => !empty.has(field))
}
