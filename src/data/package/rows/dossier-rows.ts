import { causes, channels } from '~/domain/dossiers/dossier'
import type { ReadValue } from '../../import/recognise/recognised-table'
import type { Duplicates, TableCount, TableForRound } from '../built'
import type { Cell } from '../write-csv'
import { BuildLog } from './build-log'
import type { Draft, Row } from './draft'
import { hasColumn, type KeptRow, keptRows, placeOf } from './kept-rows'
import { countOf } from './table-count'
import { codeIn, countIn, momentIn, textIn, yesNoIn } from './values'

/** Statuses that a list without any gets, by the date of finishing (docs/data.md). */
const [PROCESSED, IN_PROCESS] = [9, 4] as const

export interface DossierDrafts {
  readonly drafts: readonly Draft[]
  readonly counts: readonly TableCount[]
  readonly logs: readonly BuildLog[]
}

/** Dossier lists → rows of `dossiers`. What a dossier cannot do without (code, receipt, status) and lacks is set aside. */
export function dossierDrafts(tables: readonly TableForRound[], duplicates: Duplicates): DossierDrafts {
  const logs = tables.map((table) => new BuildLog(table))
  const left = tables.map(() => new Set<number>())
  tables.forEach((table, at) => {
    const log = logs[at] as BuildLog
    for (const kept of keptRows(table)) {
      if (textIn(kept.values.code) === null) log.add('error', 'codeMissing', kept.row, 'code')
      else if (momentIn(kept.values.receivedAt) === null) log.add('error', 'receivedMissing', kept.row, 'receivedAt')
      else if (statusOf(table, kept) !== null) continue
      left[at]?.add(kept.row)
    }
    sayOfStatus(table, log, left[at] ?? new Set())
  })
  // twice in one list is said where the list is read
  if (tables.length > 1) meetAgain(tables, left, logs, duplicates)

  return {
    drafts: tables.map((table, at) => dossierDraft(table, left[at] ?? new Set())),
    counts: tables.map((table, at) => countOf(table, left[at]?.size ?? 0)),
    logs,
  }
}

/** Codes that stand in several lists. */
function meetAgain(
  tables: readonly TableForRound[],
  left: readonly Set<number>[],
  logs: readonly BuildLog[],
  duplicates: Duplicates,
): void {
  const seen = new Map<string, { readonly table: number; readonly rows: number[] }>()
  tables.forEach((table, at) => {
    for (const { row, values } of keptRows(table)) {
      const code = textIn(values.code)
      if (code === null || left[at]?.has(row) === true) continue
      const known = seen.get(code)
      if (known?.table === at) {
        known.rows.push(row)
        continue
      }
      if (known !== undefined && duplicates === 'keep') logs[at]?.add('warning', 'duplicateKept', row, 'code', { code })
      for (const earlier of known !== undefined && duplicates === 'laterWins' ? known.rows : []) {
        logs[known?.table ?? at]?.add('info', 'duplicateReplaced', earlier, 'code', { code })
        left[known?.table ?? at]?.add(earlier)
      }
      seen.set(code, { table: at, rows: [row] })
    }
  })
}

function dossierDraft(table: TableForRound, left: ReadonlySet<number>): Draft {
  const { provenance, sourceId } = table
  const columns = columnsOfTable(table)
  columns.add('sourceFile').add('sourceRow')
  if (table.table.sheet !== '') columns.add('sourceSheet')
  if (isDerived(table)) columns.add('statusDerived')
  return { name: 'dossiers', provenance, sourceId, columns, rowCount: countOf(table, left.size).kept, rows }

  function* rows(): Generator<Row> {
    const read = dossierReader(columns)
    const place = placeOf(table, null)
    for (const kept of keptRows(table)) {
      if (left.has(kept.row)) continue
      const row = read(kept)
      const given = countIn(kept.values.status)
      row.status = given ?? statusOf(table, kept)
      row.statusDerived = given === null ? true : null
      row.sourceFile = place.sourceFile
      row.sourceSheet = place.sourceSheet
      row.sourceRow = kept.row
      yield row
    }
  }
}

/** Cells that lists and annexes of dossiers share. */
const cellReaders: Readonly<Record<string, (value: ReadValue | undefined) => Cell>> = {
  code: textIn,
  procedureCode: textIn,
  procedure: textIn,
  field: textIn,
  neighbourhood: textIn,
  channel: (value) => codeIn(value, channels),
  status: countIn,
  receivedAt: momentIn,
  submittedAt: momentIn,
  dueAt: momentIn,
  finishedAt: momentIn,
  returnedAt: momentIn,
  limitWorkingDays: countIn,
  lateDays: countIn,
  supplementRequestedAt: momentIn,
  supplementReceivedAt: momentIn,
  supplementCount: countIn,
  apologySent: yesNoIn,
  cause: (value) => codeIn(value, causes),
  causeText: textIn,
  note: textIn,
}

/** Reads the cells of the columns that a table has, and no others: a list may have a million rows. */
export function dossierReader(columns: ReadonlySet<string>): (row: KeptRow) => Record<string, Cell> {
  const used = Object.entries(cellReaders).filter(([field]) => columns.has(field))
  return ({ values }) => {
    const row: Record<string, Cell> = {}
    for (const [field, read] of used) row[field] = read(values[field])
    return row
  }
}

/** Columns of which a table may have something. */
export function columnsOfTable({ table, answers }: TableForRound): Set<string> {
  const columns = new Set(table.columns.flatMap(({ field }) => field ?? []))
  for (const answer of answers?.values() ?? []) for (const field of Object.keys(answer)) columns.add(field)
  if (columns.has('cause')) columns.add('causeText')
  return columns
}

/** The status given, or that which the date of finishing shows; null where the list shows nothing. */
function statusOf(table: TableForRound, { values }: KeptRow): number | null {
  const given = countIn(values.status)
  if (given !== null) return given >= 1 && given <= 10 ? given : null
  if (momentIn(values.finishedAt) !== null) return PROCESSED
  return hasColumn(table, 'finishedAt') ? IN_PROCESS : null
}

/** Whether a status of some row was not given. */
function isDerived(table: TableForRound): boolean {
  for (const { values } of keptRows(table)) if (countIn(values.status) === null) return true
  return false
}

function sayOfStatus(table: TableForRound, log: BuildLog, left: ReadonlySet<number>): void {
  const hasStatus = hasColumn(table, 'status')
  let [finished, pending, unknown] = [0, 0, 0]
  for (const kept of keptRows(table)) {
    const status = statusOf(table, kept)
    if (status === null && hasStatus) log.add('error', 'statusMissing', kept.row, 'status')
    else if (status === null) unknown += 1
    if (status === null || countIn(kept.values.status) !== null || left.has(kept.row)) continue
    if (hasStatus) log.add('warning', 'statusDerivedRow', kept.row, 'status', { status })
    else if (status === PROCESSED) finished += 1
    else pending += 1
  }
  if (unknown > 0) log.add('error', 'statusUnknowable', null, 'status')
  if (finished + pending > 0) log.add('warning', 'statusDerived', null, 'status', { finished, pending })
}
