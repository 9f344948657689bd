import fc from 'fast-check'
import type { ColumnKind, ReadRecord, ReadValue, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { fieldWords } from '~/data/import/recognise/vocabulary'
import { causes, channels } from '~/domain/dossiers/dossier'
import { reportedCells } from '~/domain/reconcile/cells'
import { fromDayNumber } from '~/domain/shared/iso-date'

const words = fc
  .array(fc.constantFrom('Hộ', 'tịch', 'đất', '"đai"', 'a,b', ';', "'=x", '-', '12', 'Ặ', '=1+1'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '))
const count = fc.integer({ min: 0, max: 1_000_000 })
const day = fc.integer({ min: 20_000, max: 20_400 }).map(fromDayNumber)
const moment = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 1439 })), fc.boolean())
  .map(([date, minute, seconds]) => {
    if (minute === null) return date as string
    const two = (value: number) => String(value).padStart(2, '0')
    return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}${seconds ? ':07' : ''}`
  })
const quantity = fc.oneof(
  count,
  fc.integer({ min: 0, max: 99_999 }).map((value) => value / 1000),
  words.filter((text) => /\p{L}/u.test(text)),
)

const anyValue = (field: string, type: string): fc.Arbitrary<ReadValue> => {
  if (field === 'heldOn') return day
  if (type === 'count') return count
  if (type === 'quantity') return quantity
  if (type === 'date') return moment
  if (type === 'status') return fc.integer({ min: 1, max: 10 })
  if (type === 'channel') return fc.constantFrom(...channels)
  if (type === 'yesNo') return fc.boolean()
  if (type === 'cause') return fc.constantFrom(...causes)
  return words
}

/** Fields of a kind with what may stand in them; `cause` brings `causeText`, as the recogniser does. */
function fieldsOf(kind: ColumnKind): [string, fc.Arbitrary<ReadValue>][] {
  if (kind === 'ii06')
    return [
      ['name', words],
      ['note', words],
      ...reportedCells.map((cell): [string, fc.Arbitrary<ReadValue>] => [cell, count]),
    ]
  const known = fieldWords[kind].filter(({ type }) => type !== 'skip')
  return [
    ...known.map(({ field, type }): [string, fc.Arbitrary<ReadValue>] => [field, anyValue(field, type)]),
    ...(known.some(({ field }) => field === 'cause')
      ? [['causeText', words] as [string, fc.Arbitrary<ReadValue>]]
      : []),
  ]
}

export const emptyTable = (kind: RecognisedTable['kind'], file = 'a.xlsx'): RecognisedTable => ({
  file,
  sheet: 'Trang 1',
  sheetIndex: 0,
  tableIndex: 0,
  kind,
  kinds: [],
  headerRows: [1],
  title: [],
  columns: [],
  records: [],
  total: null,
  issues: [],
  dropped: [],
  prose: null,
})

export const withColumns = (table: RecognisedTable, fields: readonly string[]): RecognisedTable => ({
  ...table,
  columns: fields.map((field, index) => ({
    index,
    letter: 'A',
    header: field,
    field,
    alternatives: [],
    dropped: null,
    style: null,
    hidden: false,
  })),
})

/** A table of a kind with any of its columns, any of its cells empty, and rows that are not next to each other. */
export const tableOf = (kind: ColumnKind, file = 'a.xlsx'): fc.Arbitrary<RecognisedTable> => {
  const fields = fieldsOf(kind)
  return fc.subarray(fields.map(([field]) => field)).chain((subset) => {
    const chosen = subset.filter((field) => field !== 'causeText' || subset.includes('cause'))
    const used = fields.filter(([field]) => chosen.includes(field))
    const record = fc.record(Object.fromEntries(used.map(([field, value]) => [field, fc.option(value, { freq: 6 })])))
    return fc.tuple(fc.array(record, { maxLength: 8 }), fc.option(record)).map(([values, total]): RecognisedTable => {
      const records = values.map((each, at): ReadRecord => ({ row: 5 + 2 * at, values: each }))
      const last: ReadRecord | null = kind === 'ii06' && total !== null ? { row: 99, values: total } : null
      return withColumns(
        { ...emptyTable(kind, file), records, total: last },
        chosen.filter((field) => field !== 'causeText'),
      )
    })
  })
}

export const leftOut = (table: RecognisedTable): fc.Arbitrary<ReadonlySet<number>> =>
  fc
    .subarray([...table.records.map(({ row }) => row), ...(table.total === null ? [] : [table.total.row])])
    .map((rows) => new Set(rows))
