import { readCsvRecords } from '../round/csv-records'
import type { BuildIssueCode } from './build-messages'
import { columnsOf } from './build-resources'
import type { BuildIssue, BuiltResource, Duplicates } from './built'
import { writeCsvBytes } from './write-csv'

/** A file of the round, with its content. */
export interface ExistingFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly dialect: { readonly delimiter: string }
}

export interface AppendedRows extends Pick<BuiltResource, 'bytes' | 'rows'> {
  readonly issues: readonly BuildIssue[]
}

type TextRow = Readonly<Record<string, string>>

/** Puts the rows of a built file behind those of one that is there. */
export function appendRows(existing: ExistingFile, added: BuiltResource, duplicates: Duplicates): AppendedRows {
  const [old, fresh] = [rowsOf(existing.bytes, existing.dialect.delimiter), rowsOf(added.bytes, ',')]
  const issues: BuildIssue[] = []
  const say = (
    severity: BuildIssue['severity'],
    code: BuildIssueCode,
    row: TextRow,
    params: Record<string, string | number>,
  ) => {
    const { sourceSheet = '', sourceRow = '' } = row
    const sourceFile = row.sourceFile || existing.path
    const place = sourceRow === '' ? null : Number(sourceRow)
    issues.push({ file: sourceFile, sheet: sourceSheet, row: place, column: null, message: { code, params }, severity })
  }
  const rows = joined(added, old, fresh, duplicates, say)
  const given = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column] !== '')))
  const columns = columnsOf(added.name, (column) => given.has(column))
  return { bytes: writeCsvBytes(columns, rows.map(emptyAsNull)), rows: rows.length, issues }
}

type Say = (
  severity: BuildIssue['severity'],
  code: BuildIssueCode,
  row: TextRow,
  params: Record<string, string | number>,
) => void

function joined(
  { name }: BuiltResource,
  old: readonly TextRow[],
  fresh: readonly TextRow[],
  duplicates: Duplicates,
  say: Say,
): TextRow[] {
  switch (name) {
    case 'dossiers':
    case 'overdue-annex':
      return withDuplicates(old, fresh, duplicates, say)
    case 'procedures':
      return onlyNew(old, fresh, ({ code }) => code ?? '')
    case 'neighbourhoods':
      return onlyNewPlaces(old, fresh)
    case 'reported':
      return furtherCells(old, fresh, say)
    case 'published-rates':
      return furtherRates(old, fresh, say)
    default:
      return [...old, ...fresh]
  }
}

function withDuplicates(
  old: readonly TextRow[],
  fresh: readonly TextRow[],
  duplicates: Duplicates,
  say: Say,
): TextRow[] {
  const codesOf = (rows: readonly TextRow[]) => new Set(rows.flatMap(({ code = '' }) => (code === '' ? [] : [code])))
  if (duplicates === 'keep') {
    const known = codesOf(old)
    for (const row of fresh) {
      const { code = '' } = row
      if (known.has(code)) say('warning', 'duplicateKept', row, { code })
    }
    return [...old, ...fresh]
  }
  const renewed = codesOf(fresh)
  const kept = old.filter((row) => {
    const { code = '' } = row
    if (!renewed.has(code)) return true
    say('info', 'duplicateReplaced', row, { code })
    return false
  })
  return [...kept, ...fresh]
}

function onlyNew(old: readonly TextRow[], fresh: readonly TextRow[], keyOf: (row: TextRow) => string): TextRow[] {
  const known = new Set(old.map(keyOf))
  return [...old, ...fresh.filter((row) => !known.has(keyOf(row)))]
}

/** A list may know a place by its name, or by an id that the new lists use. */
function onlyNewPlaces(old: readonly TextRow[], fresh: readonly TextRow[]): TextRow[] {
  const key = (text = '') => text.toLocaleLowerCase('vi')
  const known = new Set(old.flatMap(({ id, name }) => [key(id), key(name)]))
  return [...old, ...fresh.filter(({ name }) => !known.has(key(name)))]
}

/** Cells that the round does not have yet. One that it has stays, and a different value is said. */
function furtherCells(old: readonly TextRow[], fresh: readonly TextRow[], say: Say): TextRow[] {
  const keyOf = ({ scope, cell }: TextRow) => `${scope} ${cell}`
  const known = new Map(old.map((row) => [keyOf(row), row.value ?? '']))
  const further = fresh.filter((row) => {
    const taken = known.get(keyOf(row)) ?? ''
    if (taken === '' || row.value === '') return row.value !== '' || !known.has(keyOf(row))
    if (taken !== row.value) {
      say('warning', 'figureDiffers', row, { cell: keyOf(row), taken: Number(taken), other: Number(row.value) })
    }
    return false
  })
  const filled = new Set(further.map(keyOf))
  return [...old.filter((row) => row.value !== '' || !filled.has(keyOf(row))), ...further]
}

function furtherRates(old: readonly TextRow[], fresh: readonly TextRow[], say: Say): TextRow[] {
  const keyOf = ({ label, percent }: TextRow) => `${label} ${percent}`
  const known = new Set(old.map(keyOf))
  const ids = new Set(old.map(({ id }) => id))
  const further = fresh.flatMap((row): TextRow[] => {
    if (known.has(keyOf(row))) {
      say('info', 'rateRepeated', row, { label: row.label ?? '' })
      return []
    }
    let number = ids.size + 1
    while (ids.has(`ty-le-${number}`)) number += 1
    ids.add(`ty-le-${number}`)
    return [{ ...row, id: `ty-le-${number}` }]
  })
  return [...old, ...further]
}

function rowsOf(bytes: Uint8Array, delimiter: string): TextRow[] {
  const [header, ...records] = readCsvRecords(new TextDecoder().decode(bytes).normalize('NFC'), delimiter)
  const names = header?.cells.map((name) => name.trim()) ?? []
  return records.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

const emptyAsNull = (row: TextRow) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === '' ? null : cell]))
