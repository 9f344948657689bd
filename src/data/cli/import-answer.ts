import { importMessages } from '~/data/import/messages'
import { cellsOf } from '~/data/import/recognise/check-figures'
import type { ImportIssue, ReadRecord, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { fieldWords } from '~/data/import/recognise/vocabulary'
import { serviceable } from '~/domain/preparedness/gaps'
import type { Locale } from '~/domain/shared/locale'

/** One issue as it is printed. Keys other programs read: added to, never renamed. */
const issueAnswer = ({ file, sheet, row, column, value, message, severity }: ImportIssue, locale: Locale) => ({
  file,
  sheet,
  row,
  column,
  value,
  message: importMessages[locale][message.code](message.params),
  severity,
  code: message.code,
})

/** One table as it is printed. */
export function tableAnswer(table: RecognisedTable, locale: Locale) {
  return {
    file: table.file,
    sheet: table.sheet,
    kind: table.kind,
    headerRows: table.headerRows,
    mapping: mappingOf(table),
    rows: rowsOf(table),
    issues: table.issues.map((issue) => issueAnswer(issue, locale)),
    dropped: table.dropped.map(({ column }) => column),
  }
}

/** Header (or letter) → field; columns that were not used are left out. */
function mappingOf({ columns }: RecognisedTable): Record<string, string> {
  const mapping: Record<string, string> = {}
  for (const { header, letter, field } of columns) {
    if (field === null) continue
    const label = header === '' ? letter : header
    mapping[Object.hasOwn(mapping, label) ? `${label} (${letter})` : label] = field
  }
  return mapping
}

function rowsOf(table: RecognisedTable) {
  const { kind, records, total, prose } = table
  if (kind === 'prose') return prose
  if (kind === 'unknown') return []
  if (kind === 'ii06') {
    const rows = records.map((record) => ({ name: record.values.name ?? null, cells: cellsOf(record) }))
    return { rows, total: total === null ? null : cellsOf(total) }
  }
  if (kind === 'equipment') return records.map(equipmentAnswer)
  const fields = fieldWords[kind].filter(({ type }) => type !== 'skip').map(({ field }) => field)
  return records.map(({ values }) => ({
    ...Object.fromEntries(fields.map((field) => [field, values[field] ?? null])),
    ...(values.causeText === undefined ? {} : { causeText: values.causeText }),
  }))
}

function equipmentAnswer({ values }: ReadRecord) {
  const given = (field: string) => values[field] ?? null
  const number = (field: string) => (typeof values[field] === 'number' ? values[field] : null)
  return {
    item: given('item'),
    neighbourhood: given('neighbourhood'),
    unit: given('unit'),
    need: given('need'),
    available: given('available'),
    broken: given('broken'),
    serviceable: given('serviceable') ?? serviceable({ available: number('available'), broken: number('broken') }),
    gap: given('gap'),
    place: given('place'),
    condition: given('condition'),
    note: given('note'),
  }
}
