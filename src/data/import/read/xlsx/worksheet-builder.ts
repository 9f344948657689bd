import type { RawCell, RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import { SheetFrame } from '../sheet-frame'
import { type CellSources, CompactCells } from './compact-cells'
import { TextTable } from './text-table'

/** Collects one worksheet, without an object for each cell, under the limits of the reading. Empty cells leave no trace. */
export class WorksheetBuilder extends SheetFrame {
  /** Texts that stand in the cells themselves. */
  readonly texts = new TextTable()
  readonly #reading: Reading
  readonly #sources: CellSources
  readonly #cells: CompactCells
  #filled = 0
  #width = 0

  constructor(name: string, reading: Reading, sources: CellSources) {
    super(name, reading)
    this.#reading = reading
    this.#sources = sources
    this.#cells = new CompactCells(sources, this.texts)
  }

  /** @param place among the shared strings */
  setShared(row: number, column: number, place: number, style: number): void {
    const { sharedStrings } = this.#sources
    if (place >= 0 && place < sharedStrings.length && sharedStrings.isEmpty(place)) return
    this.#take(row, column)
    this.#cells.putShared(row, column, place, style)
  }

  setNumber(row: number, column: number, value: number, style: number): void {
    this.#take(row, column)
    this.#cells.putNumber(row, column, value, style)
  }

  /** @param place among `texts`, of one that is not empty */
  setText(row: number, column: number, place: number, style: number): void {
    this.#take(row, column)
    this.#cells.putText(row, column, place, style)
  }

  set(row: number, column: number, cell: RawCell): void {
    if (cell.kind === 'empty') return
    this.#take(row, column)
    this.#cells.put(row, column, cell)
  }

  /** @param part for the refusal of one that is not UTF-8 */
  build(part: string): RawSheet {
    if (!this.texts.isValid()) this.#reading.refuse('partDamaged', { part, detail: 'encoding' })
    return new Worksheet(this.frame(this.#cells.rowCount, this.#width), this.#cells)
  }

  #take(row: number, column: number): void {
    this.checkPlace(row, column)
    if (!this.#cells.hasRow(row)) {
      this.#filled += 1
      this.checkRows(this.#filled, row)
    }
    this.countCell(column - this.#cells.width(row))
    if (column >= this.#width) this.#width = column + 1
  }
}

class Worksheet implements RawSheet {
  readonly name: string
  readonly hidden: boolean
  readonly merges: RawSheet['merges']
  readonly hiddenRows: RawSheet['hiddenRows']
  readonly hiddenColumns: RawSheet['hiddenColumns']
  readonly cells: CompactCells
  #rows: RawSheet['rows'] | null = null

  constructor(frame: Omit<RawSheet, 'rows' | 'cells'>, cells: CompactCells) {
    this.name = frame.name
    this.hidden = frame.hidden
    this.merges = frame.merges
    this.hiddenRows = frame.hiddenRows
    this.hiddenColumns = frame.hiddenColumns
    this.cells = cells
  }

  get rows(): RawSheet['rows'] {
    this.#rows ??= this.cells.rows()
    return this.#rows
  }
}
