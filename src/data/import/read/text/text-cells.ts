import type { CellStore, RawCell } from '../../raw-table'
import { EMPTY_CELL, textCell } from '../raw-cell'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/** Marks in the places of cells; the rest of a place is where the cell's text starts. */
export const QUOTED = 0x8000_0000
/** The quotes have to be taken out piece by piece. */
export const MIXED = 0x4000_0000
const PLACE = 0x3fff_ffff
/** Texts of this many bytes at most can be told apart by places with marks. */
export const MOST_BYTES = PLACE - 1

/** Bytes that are made a string at once where many cells are read one after the other. */
const WINDOW_BYTES = 32 * 1024
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
/** One letter a byte, so that places in the bytes are places in the string. */
const latin = new TextDecoder('windows-1252')

/**
 * The cells of a separated text, as the places where they start in its UTF-8 bytes: four bytes a cell, and no object until
 * somebody asks for one. Rows and columns count from 0.
 */
export class TextCells implements CellStore {
  readonly rowCount: number
  readonly bytes: Uint8Array
  /** Where each cell starts, with marks, and where the cell after the last one would. */
  readonly #places: Uint32Array
  /** First cell of each row, and of the row after the last one. */
  readonly #rows: Uint32Array
  #window = ''
  #windowFrom = 0
  #windowTo = 0

  constructor(bytes: Uint8Array, places: Uint32Array, rows: Uint32Array) {
    this.bytes = bytes
    this.#places = places
    this.#rows = rows
    this.rowCount = rows.length - 1
  }

  /** The cell at a place as a number; −1 where the row is shorter. */
  id(row: number, column: number): number {
    const id = (this.#rows[row] as number) + column
    return id < (this.#rows[row + 1] as number) ? id : -1
  }

  /** Whether the bytes from `start` to `end` are the text; else its quotes have to be taken out first. */
  isPlain(id: number): boolean {
    return ((this.#places[id] as number) & MIXED) === 0
  }

  /** Where the text of a cell starts. */
  start(id: number): number {
    return (this.#places[id] as number) & PLACE
  }

  /** Where the text of a cell ends, its last byte not included. */
  end(id: number): number {
    const place = this.#places[id] as number
    const next = this.#places[id + 1] as number
    // back over the sign that ended the cell, and over the quote that opens the next one
    let end = (next & PLACE) - ((next & QUOTED) === 0 ? 1 : 2)
    if (this.bytes[end] === LINE_FEED && end > (place & PLACE) && this.bytes[end - 1] === RETURN) end -= 1
    return (place & QUOTED) === 0 ? end : end - 1
  }

  readonly width = (row: number): number => {
    const first = this.#rows[row] as number
    let next = this.#rows[row + 1] as number
    while (next > first && this.end(next - 1) === this.start(next - 1)) next -= 1
    return next - first
  }

  readonly cell = (row: number, column: number): RawCell => {
    const id = row >= 0 && row < this.rowCount ? this.id(row, column) : -1
    return id === -1 ? EMPTY_CELL : textCell(this.text(id))
  }

  /** The text of a cell, not yet NFC. */
  text(id: number): string {
    const text = utf8.decode(this.bytes.subarray(this.start(id), this.end(id)))
    return this.isPlain(id) ? text : withoutQuotes(text)
  }

  /** The same, fast where cells are asked for in their order; the string keeps its neighbours in memory. */
  textInOrder(id: number): string {
    const from = this.start(id)
    const to = this.end(id)
    if (!this.isPlain(id) || to - from > WINDOW_BYTES) return this.text(id)
    for (let at = from; at < to; at += 1) if ((this.bytes[at] as number) > 127) return this.text(id)
    if (from < this.#windowFrom || to > this.#windowTo) {
      this.#windowFrom = from
      this.#windowTo = Math.min(from + WINDOW_BYTES, this.bytes.length)
      this.#window = latin.decode(this.bytes.subarray(from, this.#windowTo))
    }
    return this.#window.slice(from - this.#windowFrom, to - this.#windowFrom)
  }

  /** All cells as objects: for short texts, and for tests. */
  rows(): (readonly RawCell[])[] {
    const columns: KnownCells[] = []
    return Array.from({ length: this.rowCount }, (_, row) => {
      const width = this.width(row)
      return Array.from({ length: width }, (_, column) => {
        columns[column] ??= new KnownCells()
        return (columns[column] as KnownCells).cell(this.textInOrder(this.id(row, column)))
      })
    })
  }
}

/** "a ""quoted"" word" with what may stand behind the closing quote. */
function withoutQuotes(raw: string): string {
  let close = raw.indexOf('"', 1)
  while (close !== -1 && raw.charCodeAt(close + 1) === QUOTE) close = raw.indexOf('"', close + 2)
  return raw.slice(1, close).replaceAll('""', '"') + raw.slice(close + 1)
}

/** Texts of a column that are kept to be found again. */
const MAX_KNOWN = 4096

/** Cells of one column: the same text is the same object, as long as the column repeats itself at all. */
class KnownCells {
  #known: Map<string, RawCell> | null = new Map()
  #found = 0

  cell(text: string): RawCell {
    if (text === '') return EMPTY_CELL
    if (this.#known === null) return textCell(text)
    const same = this.#known.get(text)
    if (same !== undefined) {
      this.#found += 1
      return same
    }
    const cell = textCell(text)
    if (this.#known.size < MAX_KNOWN) this.#known.set(text, cell)
    else if (this.#found < MAX_KNOWN) this.#known = null
    return cell
  }
}
