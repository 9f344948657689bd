import type { RawCell, RawMerge, RawSheet } from '../raw-table'
import { EMPTY_CELL } from '../read/raw-cell'
import { tidyText } from './fold'

/** Larger merged areas are decoration. */
const MAX_MERGE_CELLS = 200_000
const WIDEST = 16_384

/** A sheet with its merged areas spread: every cell of an area answers with its first. Rows and columns count from 0. */
export interface SheetGrid {
  readonly sheet: RawSheet
  readonly rowCount: number
  /** As stored. */
  readonly own: (row: number, column: number) => RawCell
  /** With merged areas spread. */
  readonly at: (row: number, column: number) => RawCell
  readonly text: (row: number, column: number) => string
  /** The merged area over a cell; null where there is none. */
  readonly mergeAt: (row: number, column: number) => RawMerge | null
  readonly isEmptyRow: (row: number, left?: number, right?: number) => boolean
  /** Columns of a row that hold something of their own. */
  readonly filled: (row: number, left?: number, right?: number) => number[]
}

export function sheetGrid(sheet: RawSheet): SheetGrid {
  const merges = new Map<number, RawMerge>()
  for (const merge of sheet.merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MAX_MERGE_CELLS) continue
    const bottom = Math.min(merge.bottom, sheet.rows.length - 1)
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) merges.set(row * WIDEST + column, merge)
    }
  }
  const own = (row: number, column: number): RawCell => sheet.rows[row]?.[column] ?? EMPTY_CELL
  const mergeAt = (row: number, column: number) =>
    merges.size === 0 ? null : (merges.get(row * WIDEST + column) ?? null)
  const at = (row: number, column: number): RawCell => {
    const merge = mergeAt(row, column)
    return merge === null ? own(row, column) : own(merge.top, merge.left)
  }
  const holds = (cell: RawCell): boolean =>
    cell.kind !== 'empty' && (cell.kind !== 'text' || /[^\s\u200b\ufeff]/.test(cell.text))
  const filled = (row: number, left = 0, right = WIDEST): number[] => {
    const cells = sheet.rows[row] ?? []
    const found: number[] = []
    for (let column = left; column < cells.length && column <= right; column += 1) {
      if (holds(cells[column] ?? EMPTY_CELL)) found.push(column)
    }
    return found
  }
  return {
    sheet,
    rowCount: sheet.rows.length,
    own,
    at,
    text: (row, column) => tidyText(at(row, column).text),
    mergeAt,
    isEmptyRow: (row, left, right) => filled(row, left, right).length === 0,
    filled,
  }
}
