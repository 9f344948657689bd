import type { RawMerge } from '../raw-table'
import type { Reading } from './reading'

/** What spreadsheet programs can number at all. */
const MAX_ROW_INDEX = 1_048_575
/** Merged areas and hidden rows past these counts say nothing about a table. */
const MAX_MERGES = 100_000
const MAX_COLUMN_RANGES = 16_384

/** What a sheet has beside its cells, and the bounds of all sheets. Rows and columns count from 0. */
export class SheetFrame {
  readonly name: string
  hidden = false
  readonly #reading: Reading
  readonly #maxRows: number
  readonly #merges: RawMerge[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns: { first: number; last: number }[] = []

  constructor(name: string, reading: Reading, maxRows = reading.limits.maxSheetRows) {
    this.name = name
    this.#reading = reading
    this.#maxRows = maxRows
  }

  /** Refuses a cell that stands where no sheet reaches. */
  checkPlace(row: number, column: number): void {
    if (column >= this.#reading.limits.maxColumns || column < 0) {
      this.#reading.refuse('tooManyColumns', { sheet: this.name, maxColumns: this.#reading.limits.maxColumns })
    }
    if (row > MAX_ROW_INDEX || row < 0) this.#tooManyRows(row)
  }

  /** Refuses the row that is one too many. @param filled rows with content so far */
  checkRows(filled: number, row: number): void {
    if (filled > this.#maxRows) this.#tooManyRows(row)
  }

  /** Counts a cell, and a wide gap before it, which costs memory as cells do. */
  countCell(gap: number): void {
    this.#reading.countCells(gap > 0 ? 1 + (gap >> 3) : 1)
  }

  merge(merge: RawMerge): void {
    const { top, left, bottom, right } = merge
    if (!(top >= 0 && left >= 0 && bottom >= top && right >= left)) return
    if ((top !== bottom || left !== right) && this.#merges.length < MAX_MERGES) this.#merges.push(merge)
  }

  hideRow(row: number): void {
    if (row >= 0 && row <= MAX_ROW_INDEX) this.#hiddenRows.add(row)
  }

  hideColumns(first: number, last: number): void {
    if (this.#hiddenColumns.length < MAX_COLUMN_RANGES) this.#hiddenColumns.push({ first, last })
  }

  /** All but the cells. */
  frame(rowCount: number, width: number) {
    const hiddenColumns: number[] = []
    for (let column = 0; column < width; column += 1) {
      if (this.#hiddenColumns.some(({ first, last }) => first <= column && column <= last)) hiddenColumns.push(column)
    }
    return {
      name: this.name,
      hidden: this.hidden,
      merges: this.#merges as readonly RawMerge[],
      hiddenRows: [...this.#hiddenRows].filter((row) => row < rowCount).sort((a, b) => a - b) as readonly number[],
      hiddenColumns: hiddenColumns as readonly number[],
    }
  }

  #tooManyRows(row: number): never {
    return this.#reading.refuse('tooManyRows', { sheet: this.name, row: row + 1, maxRows: this.#maxRows })
  }
}
