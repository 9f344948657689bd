import type { CellStore, RawCell } from '../../raw-table'
import { type DateSystem, numericCell } from '../date-serial'
import { EMPTY_CELL, EMPTY_ROW, errorCell, textCell } from '../raw-cell'
import { GrowingNumbers } from '../text/growing-numbers'
import type { TextTable } from './text-table'

/** What the number of a cell is. */
const SHARED = 0
const NUMBER = 1
const OWN_TEXT = 2
const OTHER = 3

const PAGE_BITS = 15
const PAGE = 1 << PAGE_BITS
const COLUMN_BITS = 14
const COLUMN_MASK = (1 << COLUMN_BITS) - 1
/** More styles than any program writes; a cell of a later one is kept as an object. */
const MAX_STYLE = (1 << 16) - 1

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly dateSystem: DateSystem
  readonly sharedStrings: TextTable
  /** By style. */
  readonly formats: readonly (string | null)[]
}

/**
 * The cells of a worksheet, twelve bytes each: a number, and what it means. Objects and strings are made when somebody asks
 * for a cell; a shared string is the same object every time.
 */
export class CompactCells implements CellStore {
  readonly #sources: CellSources
  readonly #own: TextTable
  readonly #values: Float64Array[] = []
  /** Style, kind and column of each cell. */
  readonly #marks: Uint32Array[] = []
  #count = 0
  /** First cell of each row, up to the last one. */
  readonly #starts = new GrowingNumbers(1024)
  #lastColumn = -1
  readonly #others: RawCell[] = []
  /** Cells that came after one that stands behind them. */
  readonly #late = new Map<number, RawCell>()
  readonly #lateWidths = new Map<number, number>()
  /** By format, then by place. */
  readonly #known = new Map<string | null, RawCell[]>()

  constructor(sources: CellSources, own: TextTable) {
    this.#sources = sources
    this.#own = own
  }

  get rowCount(): number {
    return this.#starts.length
  }

  /** Whether a row has a cell. */
  hasRow(row: number): boolean {
    return row < this.#starts.length && (this.#end(row) > this.#starts.at(row) || this.#lateWidths.has(row))
  }

  putShared(row: number, column: number, place: number, style: number): void {
    const known = place < this.#sources.sharedStrings.length
    if (!known) this.put(row, column, errorCell(`#${place}`, this.#format(style)))
    else this.#put(row, column, SHARED, place, style)
  }

  putNumber(row: number, column: number, value: number, style: number): void {
    this.#put(row, column, NUMBER, value, style)
  }

  /** @param place among the sheet's own texts */
  putText(row: number, column: number, place: number, style: number): void {
    this.#put(row, column, OWN_TEXT, place, style)
  }

  /** Any cell with content. */
  put(row: number, column: number, cell: RawCell): void {
    this.#put(row, column, OTHER, this.#others.push(cell) - 1, 0)
  }

  readonly width = (row: number): number => {
    const late = this.#lateWidths.get(row) ?? 0
    if (row < 0 || row >= this.#starts.length) return late
    const end = this.#end(row)
    return Math.max(late, end === this.#starts.at(row) ? 0 : this.#column(end - 1) + 1)
  }

  readonly cell = (row: number, column: number): RawCell => {
    if (this.#late.size > 0) {
      const late = this.#late.get(lateKey(row, column))
      if (late !== undefined) return late
    }
    const at = row < 0 || row >= this.#starts.length ? -1 : this.#find(row, column)
    return at === -1 ? EMPTY_CELL : this.#make(this.#mark(at), this.#value(at))
  }

  /** All cells as objects: for short sheets, and for tests. */
  rows(): (readonly RawCell[])[] {
    return Array.from({ length: this.rowCount }, (_, row) => {
      const width = this.width(row)
      return width === 0 ? EMPTY_ROW : Array.from({ length: width }, (__, column) => this.cell(row, column))
    })
  }

  /** Texts with letters beyond ASCII, in their order; those that cells share once. */
  *lettered(): Generator<string> {
    const { sharedStrings } = this.#sources
    const seen = new Uint8Array(sharedStrings.length)
    for (let at = 0; at < this.#count; at += 1) {
      const kind = (this.#mark(at) >>> COLUMN_BITS) & 3
      const place = this.#value(at)
      if (kind === SHARED) {
        if (seen[place] === 0 && !sharedStrings.isAscii(place)) yield sharedStrings.text(place)
        seen[place] = 1
      } else if (kind === OWN_TEXT && !this.#own.isAscii(place)) yield this.#own.text(place)
      else if (kind === OTHER && this.#others[place]?.kind === 'text') yield (this.#others[place] as RawCell).text
    }
    for (const { kind, text } of this.#late.values()) if (kind === 'text') yield text
  }

  #put(row: number, column: number, kind: number, value: number, style: number): void {
    const last = this.#starts.length - 1
    if (style > MAX_STYLE) {
      this.put(row, column, this.#make(kind << COLUMN_BITS, value, this.#format(style)))
      return
    }
    const mark = (style << (COLUMN_BITS + 2)) | (kind << COLUMN_BITS) | column
    if (row < last || (row === last && column <= this.#lastColumn)) {
      this.#late.set(lateKey(row, column), this.#make(mark >>> 0, value))
      this.#lateWidths.set(row, Math.max(this.#lateWidths.get(row) ?? 0, column + 1))
      return
    }
    while (this.#starts.length <= row) this.#starts.push(this.#count)
    this.#lastColumn = column
    const page = this.#count >>> PAGE_BITS
    if (page === this.#values.length) {
      this.#values.push(new Float64Array(PAGE))
      this.#marks.push(new Uint32Array(PAGE))
    }
    const at = this.#count & (PAGE - 1)
    ;(this.#values[page] as Float64Array)[at] = value
    ;(this.#marks[page] as Uint32Array)[at] = mark
    this.#count += 1
  }

  #make(mark: number, value: number, format = this.#format(mark >>> (COLUMN_BITS + 2))): RawCell {
    switch ((mark >>> COLUMN_BITS) & 3) {
      case SHARED:
        return this.#shared(value, format)
      case NUMBER:
        return numericCell(value, format, this.#sources.dateSystem)
      case OWN_TEXT:
        return textCell(this.#own.text(value), format)
      default:
        return this.#others[value] ?? EMPTY_CELL
    }
  }

  #shared(place: number, format: string | null): RawCell {
    let cells = this.#known.get(format)
    if (cells === undefined) {
      cells = new Array<RawCell>(this.#sources.sharedStrings.length)
      this.#known.set(format, cells)
    }
    const known = cells[place]
    if (known !== undefined) return known
    const cell = textCell(this.#sources.sharedStrings.text(place), format)
    cells[place] = cell
    return cell
  }

  #format(style: number): string | null {
    return this.#sources.formats[style] ?? null
  }

  /** The place of a cell; −1 where there is none. */
  #find(row: number, column: number): number {
    let from = this.#starts.at(row)
    let to = this.#end(row)
    // rows without a gap, nearly all
    const guess = from + column
    if (guess < to && this.#column(guess) === column) return guess
    while (from < to) {
      const middle = (from + to) >>> 1
      const found = this.#column(middle)
      if (found === column) return middle
      if (found < column) from = middle + 1
      else to = middle
    }
    return -1
  }

  #end(row: number): number {
    return row + 1 < this.#starts.length ? this.#starts.at(row + 1) : this.#count
  }

  #value(at: number): number {
    return (this.#values[at >>> PAGE_BITS] as Float64Array)[at & (PAGE - 1)] as number
  }

  #mark(at: number): number {
    return (this.#marks[at >>> PAGE_BITS] as Uint32Array)[at & (PAGE - 1)] as number
  }

  #column(at: number): number {
    return this.#mark(at) & COLUMN_MASK
  }
}

const lateKey = (row: number, column: number): number => row * (COLUMN_MASK + 1) + column
