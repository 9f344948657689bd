import { formatNumber } from '~/domain/shared/format'
import { roundHalfUp } from '~/domain/shared/rounding'
import { IssueLog } from './issue-log'
import type { HeadedColumn, MappedColumn } from './map-columns'
import type { PlacesAsColumns } from './place-columns'
import type { ColumnStyle, PersonalReason, ReadRecord } from './recognised-table'

/** What was read from some columns of a table. */
export interface TableRead {
  readonly mapped: ReadonlyMap<number, MappedColumn>
  readonly dropped: ReadonlyMap<number, PersonalReason>
  readonly styles: ReadonlyMap<number, ColumnStyle>
  readonly records: readonly ReadRecord[]
  readonly total: ReadRecord | null
}

export const nothingRead: TableRead = {
  mapped: new Map(),
  dropped: new Map(),
  styles: new Map(),
  records: [],
  total: null,
}

/**
 * Reads a table with places as columns once for every place, with the columns that all share, and lays the records one
 * beside the other: one for every row and place. Columns of totals are only held against the sums.
 *
 * @param headerRow as Excel numbers it
 */
export function readPlaces(
  { shared, places, totals, assumed, bare }: PlacesAsColumns,
  read: (columns: readonly HeadedColumn[], name: string | null, log: IssueLog) => TableRead,
  labelOf: (index: number) => string,
  headerRow: number,
  log: IssueLog,
): TableRead {
  const said = new Set<string>()
  const reads = places.map(({ name, columns }) => {
    const own = new IssueLog('', '')
    const one = read([...shared, ...columns], name, own)
    for (const { severity, message, row, column, value } of own.issues) {
      // what is said of a row or of a shared column is said once
      const key = JSON.stringify([message, row, column])
      if (!said.has(key)) log.add({ severity, code: message.code, params: message.params }, row, column, value)
      said.add(key)
    }
    return one
  })
  const mapped = new Map(reads.flatMap((one) => [...one.mapped]))
  const first = places[0]?.columns[0]?.index ?? 0
  const field = assumed === null ? '' : (mapped.get(first)?.field ?? '')
  log.add(
    {
      severity: assumed === null && !bare ? 'info' : 'ask',
      code: 'placesAsColumns',
      params: { places: places.map(({ name }) => name).join(', '), field },
    },
    headerRow,
    labelOf(first),
  )
  if (totals.length > 0)
    holdAgainst(reads, read([...shared, ...totals], null, new IssueLog('', '')), totals, labelOf, log)
  return {
    mapped,
    dropped: new Map(reads.flatMap((one) => [...one.dropped])),
    styles: new Map(reads.flatMap((one) => [...one.styles])),
    records: reads.flatMap(({ records }) => [...records]).sort((a, b) => a.row - b.row),
    total: null,
  }
}

/** Every total against the sum of its row, where all places gave a number. */
function holdAgainst(
  reads: readonly TableRead[],
  whole: TableRead,
  totals: readonly HeadedColumn[],
  labelOf: (index: number) => string,
  log: IssueLog,
): void {
  const byRow = reads.map(({ records }) => new Map(records.map(({ row, values }) => [row, values])))
  for (const { index } of totals) {
    const field = whole.mapped.get(index)?.field ?? null
    if (field === null) continue
    for (const { row, values } of whole.records) {
      const total = values[field]
      const parts = byRow.map((rows) => rows.get(row)?.[field]).filter((part) => typeof part === 'number')
      if (typeof total !== 'number' || parts.length < reads.length) continue
      const sum = roundHalfUp(
        parts.reduce((a, b) => a + b, 0),
        3,
      )
      if (sum === total) continue
      const difference = formatNumber(roundHalfUp(sum - total, 3), 'vi')
      const params = { sum: formatNumber(sum, 'vi'), difference }
      log.add({ severity: 'warning', code: 'placesDiffer', params }, row, labelOf(index), String(total))
    }
  }
}
