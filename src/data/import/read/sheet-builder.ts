import type { RawCell, RawMerge, RawSheet } from '../raw-table'
import { EMPTY_CELL, EMPTY_ROW } from './raw-cell'
import type { Reading } from './reading'

/** What spreadsheet programs can number at all. */
const MAX_ROW_INDEX = 1_048_575
/** Merged areas and hidden rows past these counts say nothing about a table. */
const MAX_MERGES = 100_000
const MAX_COLUMN_RANGES = 16_384

/** Collects one sheet cell by cell, in any order, under the limits of the reading. */
export class SheetBuilder {
  readonly #reading: Reading
  readonly #name: string
  readonly #maxRows: number
  readonly #rows: RawCell[][] = []
  readonly #merges: RawMerge[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns: { first: number; last: number }[] = []
  #filled = 0
  #width = 0
  hidden = false

  constructor(name: string, reading: Reading, maxRows = reading.limits.maxSheetRows) {
    this.#name = name
    this.#reading = reading
    this.#maxRows = maxRows
  }

  /** Puts a cell; empty ones leave no trace. Rows and columns count from 0. */
  set(row: number, column: number, cell: RawCell): void {
    if (cell.kind === 'empty') return
    if (column >= this.#reading.limits.maxColumns || column < 0) {
      this.#reading.refuse('tooManyColumns', { sheet: this.#name, maxColumns: this.#reading.limits.maxColumns })
    }
    if (row > MAX_ROW_INDEX || row < 0) this.#tooManyRows(row)
    let cells = this.#rows[row]
    if (cells === undefined) {
      this.#filled += 1
      if (this.#filled > this.#maxRows) this.#tooManyRows(row)
      cells = []
      this.#rows[row] = cells
    }
    // a wide gap costs memory as cells do
    if (column > cells.length) this.#reading.countCells((column - cells.length) >> 3)
    while (cells.length < column) cells.push(EMPTY_CELL)
    cells[column] = cell
    if (column >= this.#width) this.#width = column + 1
    this.#reading.countCells(1)
  }

  #tooManyRows(row: number): never {
    return this.#reading.refuse('tooManyRows', { sheet: this.#name, row: row + 1, maxRows: this.#maxRows })
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

  build(): RawSheet {
    // the last row decides how many there are; gaps share one empty row
    const rows: (readonly RawCell[])[] = []
    for (let row = 0; row < this.#rows.length; row += 1) rows.push(this.#rows[row] ?? EMPTY_ROW)
    const hiddenColumns: number[] = []
    for (let column = 0; column < this.#width; column += 1) {
      if (this.#hiddenColumns.some(({ first, last }) => first <= column && column <= last)) hiddenColumns.push(column)
    }
    return {
      name: this.#name,
      hidden: this.hidden,
      rows,
      merges: this.#merges,
      hiddenRows: [...this.#hiddenRows].filter((row) => row < rows.length).sort((a, b) => a - b),
      hiddenColumns,
    }
  }
}
