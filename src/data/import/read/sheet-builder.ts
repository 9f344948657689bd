import type { RawCell, RawSheet } from '../raw-table'
import { EMPTY_CELL, EMPTY_ROW } from './raw-cell'
import { SheetFrame } from './sheet-frame'

/** Collects one sheet cell by cell, in any order, under the limits of the reading. */
export class SheetBuilder extends SheetFrame {
  readonly #rows: RawCell[][] = []
  #filled = 0
  #width = 0

  /** Puts a cell; empty ones leave no trace. Rows and columns count from 0. */
  set(row: number, column: number, cell: RawCell): void {
    if (cell.kind === 'empty') return
    this.checkPlace(row, column)
    let cells = this.#rows[row]
    if (cells === undefined) {
      this.#filled += 1
      this.checkRows(this.#filled, row)
      cells = []
      this.#rows[row] = cells
    }
    this.countCell(column - cells.length)
    while (cells.length < column) cells.push(EMPTY_CELL)
    cells[column] = cell
    if (column >= this.#width) this.#width = column + 1
  }

  build(): RawSheet {
    // the last row decides how many there are; gaps share one empty row
    const rows: (readonly RawCell[])[] = []
    for (let row = 0; row < this.#rows.length; row += 1) rows.push(this.#rows[row] ?? EMPTY_ROW)
    return { ...this.frame(rows.length, this.#width), rows }
  }
}
