import type { RawCell, RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'

/** Spans past this are mistakes or attacks; browsers stop there too. */
const MAX_SPAN = 1000

/** Lays the cells of a table of markup on a grid: spans push what comes after them aside. */
export class GridBuilder {
  readonly #sheet: SheetBuilder
  /** Rows still covered from above, by column. */
  #covered: number[] = []
  #row = -1
  #column = 0
  #cells = 0

  constructor(name: string, reading: Reading) {
    this.#sheet = new SheetBuilder(name, reading)
  }

  get hasCells(): boolean {
    return this.#cells > 0
  }

  get row(): number {
    return this.#row
  }

  startRow(hidden: boolean): void {
    this.#closeRow()
    this.#row += 1
    this.#column = 0
    if (hidden) this.#sheet.hideRow(this.#row)
  }

  /** Leaves columns free at the start of a row. */
  skip(columns: number): void {
    this.#column += Math.min(columns, MAX_SPAN)
  }

  add(cell: RawCell, columnSpan: number, rowSpan: number): void {
    if (this.#row < 0) this.startRow(false)
    while ((this.#covered[this.#column] ?? 0) > 0) this.#column += 1
    const columns = clampSpan(columnSpan)
    const rows = clampSpan(rowSpan)
    const left = this.#column
    this.#sheet.set(this.#row, left, cell)
    this.#sheet.merge({ top: this.#row, left, bottom: this.#row + rows - 1, right: left + columns - 1 })
    // +1: this row counts itself down when it closes
    for (let column = left; column < left + columns; column += 1) this.#covered[column] = rows
    this.#column = left + columns
    if (cell.kind !== 'empty') this.#cells += 1
  }

  /** Every row counts the rows that its cells still cover down by one. */
  #closeRow(): void {
    for (let column = 0; column < this.#covered.length; column += 1) {
      const left = this.#covered[column] ?? 0
      if (left > 0) this.#covered[column] = left - 1
    }
  }

  build(): RawSheet {
    return this.#sheet.build()
  }
}

const clampSpan = (span: number): number => (Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1)
