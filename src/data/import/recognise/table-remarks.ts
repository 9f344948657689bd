import type { RawSheet } from '../raw-table'
import type { BodyRows, UsedColumn } from './body-rows'
import type { ColumnContent } from './column-content'
import { columnLetter } from './fold'
import type { HeaderPlace, TablePlace } from './header'
import type { IssueLog } from './issue-log'
import { fieldType, type HeadedColumn, type MappedColumn } from './map-columns'
import type { ColumnKind, PersonalReason, RecogniseContext, RecognisedTable, TableChoice } from './recognised-table'
import { neighbourhoodIn } from './row-roles'
import type { SheetGrid } from './sheet-grid'

/** Two kinds nearer than this are asked about. */
const NEAR_KINDS = 0.06

/** The header of a column, or its letter where it has none. */
export const labelled = (header: string, index: number): string => (header === '' ? columnLetter(index) : header)

export function sayOfTable(
  log: IssueLog,
  sheet: RawSheet,
  kind: ColumnKind | null,
  kinds: RecognisedTable['kinds'],
  choice: TableChoice,
  { header }: TablePlace,
  { sameAs }: RecogniseContext,
): void {
  if (sameAs !== undefined) log.add({ severity: 'warning', code: 'sameFile', params: { other: sameAs } }, null, null)
  if (sheet.hidden) log.add({ severity: 'ask', code: 'hiddenSheet' }, null, null)
  if (kind === null) log.add({ severity: 'ask', code: 'kindUnknown' }, header.top + 1, null)
  const [first, second] = kinds
  if (choice.kind !== undefined || kind === null || first === undefined || second === undefined) return
  const sisters = [first.kind, second.kind].every((each) => each === 'dossiers' || each === 'overdue-annex')
  if (!sisters && first.score - second.score < NEAR_KINDS) {
    log.add({ severity: 'ask', code: 'kindDoubtful', params: { other: second.kind } }, header.top + 1, null)
  }
}

export function sayOfColumns(
  log: IssueLog,
  all: readonly HeadedColumn[],
  mapped: ReadonlyMap<number, MappedColumn>,
  dropped: ReadonlyMap<number, PersonalReason>,
  contents: ReadonlyMap<number, ColumnContent>,
  sheet: RawSheet,
  kind: ColumnKind,
  { bottom }: HeaderPlace,
  { mapping = {} }: TableChoice,
): void {
  const row = bottom + 1
  for (const { index, header } of all) {
    // what a person decided is not asked again
    if (dropped.has(index) || contents.get(index)?.filled === 0 || mapping[index] === null) continue
    const label = labelled(header, index)
    const column = mapped.get(index)
    const field = column?.field ?? null
    if (field === null) {
      const places = neighbourhoodIn(header) !== null && kind !== 'ii06'
      log.add({ severity: 'ask', code: places ? 'pivoted' : 'columnUnknown' }, row, label)
      continue
    }
    if (column?.assumed) log.add({ severity: 'ask', code: 'columnAssumed', params: { field } }, row, label)
    if (column !== undefined && column.rival !== null)
      log.add({ severity: 'ask', code: 'columnRival', params: { other: column.rival } }, row, label)
    if (sheet.hiddenColumns.includes(index) && fieldType(kind, field) !== 'skip')
      log.add({ severity: 'ask', code: 'hiddenColumn' }, row, label)
  }
  const fields = new Set([...mapped.values()].map(({ field }) => field))
  if (kind === 'ii06' && fields.has('resolvedOnTime') && !fields.has('resolvedEarly')) {
    const onTime = all.find(({ index }) => mapped.get(index)?.field === 'resolvedOnTime')
    log.add({ severity: 'ask', code: 'onTimeOnly' }, row, onTime?.header ?? null)
  }
}

export function sayOfRows(
  log: IssueLog,
  grid: SheetGrid,
  { header }: TablePlace,
  { data, subTotals }: BodyRows,
  used: readonly UsedColumn[],
): void {
  const hidden = new Set(grid.sheet.hiddenRows)
  let outside = false
  for (const row of data) {
    if (hidden.has(row)) log.add({ severity: 'ask', code: 'hiddenRow' }, row + 1, null)
    if (!outside && used.length > 0 && grid.holds(row, header.right + 1)) {
      outside = true
      log.add({ severity: 'ask', code: 'outsideTable' }, row + 1, columnLetter(header.right + 1))
    }
  }
  for (const { row } of subTotals) log.add({ severity: 'info', code: 'subTotalRow' }, row + 1, null)
}
