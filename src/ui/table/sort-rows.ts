import type { TableCell, TableRow } from './table-model'

export interface TableSort {
  readonly column: number
  readonly descending: boolean
}

const collator = new Intl.Collator('vi', { numeric: true })

/** −, 0, + for two cells that are both there. */
const compare = (a: TableCell, b: TableCell): number =>
  typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : collator.compare(a.text, b.text)

const isMissing = (cell: TableCell | undefined): boolean => cell === undefined || cell.value === null

/** The rows in order of one column; missing figures stay last in both directions, because they are no size. */
export function sortRows(rows: readonly TableRow[], sort: TableSort | null): readonly TableRow[] {
  if (sort === null) return rows
  const { column, descending } = sort
  return [...rows].sort((left, right) => {
    const [a, b] = [left.cells[column], right.cells[column]]
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b))
    return a && b ? (descending ? compare(b, a) : compare(a, b)) : 0
  })
}
