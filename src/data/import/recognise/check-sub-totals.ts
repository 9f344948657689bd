import type { BodyRows, UsedColumn } from './body-rows'
import { checkTotal } from './check-figures'
import { IssueLog } from './issue-log'
import { separatorUses } from './number-text'
import { readValues } from './read-values'
import type { ReadRecord } from './recognised-table'
import type { SheetGrid } from './sheet-grid'

/** Sub-totals as numbers; what is doubtful in them is no news. */
function readQuietly(grid: SheetGrid, { subTotals }: BodyRows, used: readonly UsedColumn[]): readonly ReadRecord[] {
  const rows = subTotals.map(({ row }) => row)
  const values = { grid, uses: separatorUses([]), system: null, learned: undefined, styles: {} }
  const counts = used.filter(({ type }) => type === 'count' || type === 'quantity')
  return readValues(rows, counts, values, new IssueLog('', '')).records
}

/** A sub-total stands below its rows, or above them where it heads a numbered group. */
export function checkSubTotals(
  records: readonly ReadRecord[],
  grid: SheetGrid,
  body: BodyRows,
  used: readonly UsedColumn[],
  log: IssueLog,
): void {
  const { subTotals } = body
  const sums = readQuietly(grid, body, used)
  const fields = used.filter(({ type }) => type === 'count' || type === 'quantity').map(({ field }) => field)
  const labelOf = (field: string) => used.find((column) => column.field === field)?.label ?? null
  subTotals.forEach(({ row, after }, place) => {
    const sum = sums[place]
    const others = subTotals.flatMap((other) => (other.after === after && other.row !== row ? [other.row + 1] : []))
    const from = after ? Math.max(0, ...others.filter((other) => other < row + 1)) : row + 1
    const to = after ? row + 1 : Math.min(Number.POSITIVE_INFINITY, ...others.filter((other) => other > row + 1))
    const own = records.filter((record) => record.row > from && record.row < to)
    if (sum !== undefined) checkTotal(own, sum, fields, labelOf, log, 'subTotalDiffers')
  })
}
