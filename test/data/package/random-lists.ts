import fc from 'fast-check'
import { type ListColumn, type ListName, listLayouts } from '~/data/export/tables/list-layouts'
import type { ReadValue } from '~/data/import/recognise/recognised-table'
import { causes, channels } from '~/domain/dossiers/dossier'
import { formCells } from '~/domain/reported/form'
import { fromDayNumber } from '~/domain/shared/iso-date'

/** A row as the round's file has it, and what the import should make of it. */
export interface ListedRow {
  readonly row: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, ReadValue>>
}

const words = fc
  .array(fc.constantFrom('đăng', 'tịch', 'đất', '"đai"', 'a,b', 'x;y', '=1+1', '@ba', '-a', "'=cd", 'Ặ', '+x'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))
/** Plain names: what a list is about is no formula, and no letter alone. */
const names = fc
  .tuple(
    fc.constantFrom('Máy phát điện', 'Áo phao', 'Đội xung kích', 'Sơ cứu'),
    fc.constantFrom('', ' loại nhỏ', ' (5 kVA)'),
  )
  .map(([name, more]) => name + more)
const places = fc.constantFrom('Khối phố 1', 'Khối phố Tây', 'Khối phố 12')
const count = fc.integer({ min: 0, max: 99_999 })
const day = fc.integer({ min: 20_270, max: 20_330 }).map(fromDayNumber)
const two = (value: number) => String(value).padStart(2, '0')
const moment = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 86_399 })))
  .map(([date, second]) =>
    second === null
      ? (date as string)
      : `${date}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`,
  )

function cell({ field, type }: ListColumn): fc.Arbitrary<[string, ReadValue]> {
  const asText = (value: fc.Arbitrary<ReadValue>) => value.map((each): [string, ReadValue] => [String(each), each])
  if (field === 'neighbourhood') return asText(places)
  if (['item', 'force', 'topic'].includes(field)) return asText(names)
  if (field === 'unit') return asText(fc.constantFrom('cái', 'bộ'))
  if (field === 'procedureCode') return asText(fc.constantFrom('1.001190', '2.000815'))
  switch (type) {
    case 'count':
    case 'quantity':
      return asText(count)
    case 'date':
      return asText(day)
    case 'moment':
      return asText(moment)
    case 'status':
      return asText(fc.integer({ min: 1, max: 10 }))
    case 'channel':
      return asText(fc.constantFrom(...channels))
    case 'cause':
      return asText(fc.constantFrom(...causes))
    case 'yesNo':
      return asText(fc.boolean())
    default:
      return asText(words)
  }
}

/** Fields that a row must have to be one of its kind. */
const keys: Readonly<Record<ListName, readonly string[]>> = {
  dossiers: ['code', 'receivedAt', 'status'],
  'overdue-annex': ['code', 'dueAt'],
  equipment: ['item', 'neighbourhood', 'available', 'unit'],
  forces: ['force', 'neighbourhood', 'people'],
  training: ['topic', 'neighbourhood', 'sessions'],
}

/** Rows of a list with any of their cells empty. Codes carry the day of receipt, as real ones do. */
export const textRows = (
  name: ListName,
  columns: readonly ListColumn[] = listLayouts[name].filter(({ rare }) => rare !== true),
) =>
  fc
    .array(
      fc
        .tuple(
          ...columns.map((column) =>
            fc.option(cell(column), { freq: keys[name].includes(column.field) ? 1_000_000 : 3 }),
          ),
        )
        .map((cells): ListedRow => {
          const pairs = cells.flatMap((each, at) => (each === null ? [] : [[columns[at]?.field ?? '', each] as const]))
          return {
            row: Object.fromEntries(pairs.map(([field, [text]]) => [field, text])),
            values: Object.fromEntries(pairs.map(([field, [, value]]) => [field, value])),
          }
        }),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => rows.map(withCode))

function withCode({ row, values }: ListedRow, at: number): ListedRow {
  if (row.code === undefined) return { row, values }
  const date = (row.receivedAt ?? '2025-07-01').slice(2, 10).replaceAll('-', '')
  const code = `H17.98-${date}-${String(at + 1).padStart(4, '0')}`
  return { row: { ...row, code }, values: { ...values, code } }
}

/** Cells of a form: some fields, and the total. */
export const cellRows = fc
  .uniqueArray(fc.constantFrom('Hộ tịch', 'Đất đai', 'Chứng thực', 'Người có công'), { minLength: 1 })
  .chain((fields) =>
    fc.tuple(
      ...[...fields, 'total'].map((scope) =>
        fc.tuple(fc.constant(scope), fc.record(Object.fromEntries(formCells.map((name) => [name, count])))),
      ),
    ),
  )
  .map((lines) =>
    lines.flatMap(([scope, cells]) =>
      Object.entries(cells).map(
        ([name, value]): ListedRow => ({
          row: { scope, cell: name, value: String(value) },
          values: { [name]: value },
        }),
      ),
    ),
  )
