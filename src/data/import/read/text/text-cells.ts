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
const WINDOW_BYTES = 1024 * 1024
/** Texts that are kept to be found again, a power of two, and the longest of them. */
const KNOWN_TEXTS = 4096
const KNOWN_BYTES = 48
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

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
  /** Letters of the bytes up to `#windowTo`. */
  #window = ''
  #windowTo = 0
  /** How far in the window the last cell was, in bytes of the file and in letters of the window. */
  #byte = 0
  #unit = 0
  readonly #knownTexts: string[] = []
  /** Where the known texts stand. */
  readonly #samples = new Uint32Array(KNOWN_TEXTS)

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

  /** The texts of a row up to `width`, not yet NFC: fast where rows are asked for in their order. */
  rowTexts(row: number): string[] {
    const first = this.#rows[row] as number
    const width = this.width(row)
    const texts = new Array<string>(width)
    if (width === 0) return texts
    this.#moveTo(this.start(first), this.end(first + width - 1))
    const { bytes } = this
    let at = this.#byte
    let unit = this.#unit
    for (let column = 0; column < width; column += 1) {
      const id = first + column
      const start = this.start(id)
      const end = this.end(id)
      for (; at < start; at += 1) unit += unitsOf(bytes[at] as number)
      const from = unit
      let hash = end - start
      for (; at < end; at += 1) {
        const letter = bytes[at] as number
        hash = (Math.imul(hash, 31) + letter) | 0
        unit += unitsOf(letter)
      }
      if (!this.isPlain(id)) texts[column] = withoutQuotes(this.#window.slice(from, unit))
      else if (end === start) texts[column] = ''
      else
        texts[column] =
          end - start > KNOWN_BYTES ? this.#window.slice(from, unit) : this.#known(start, end, from, unit, hash)
    }
    this.#byte = at
    this.#unit = unit
    return texts
  }

  /** All cells as objects: for short texts, and for tests. */
  rows(): (readonly RawCell[])[] {
    const columns: KnownCells[] = []
    return Array.from({ length: this.rowCount }, (_, row) =>
      this.rowTexts(row).map((text, column) => {
        columns[column] ??= new KnownCells()
        return (columns[column] as KnownCells).cell(text)
      }),
    )
  }

  /** Lists repeat themselves: the same text is the same string, as long as no other takes its slot. */
  #known(start: number, end: number, from: number, to: number, hash: number): string {
    const { bytes } = this
    const slot = (hash ^ (hash >>> 15)) & (KNOWN_TEXTS - 1)
    const known = this.#knownTexts[slot]
    const sample = this.#samples[slot] as number
    if (known !== undefined && known.length === to - from) {
      let at = start
      while (at < end && bytes[at] === bytes[sample + at - start]) at += 1
      if (at === end) return known
    }
    const text = this.#window.slice(from, to)
    this.#knownTexts[slot] = text
    this.#samples[slot] = start
    return text
  }

  /** Has the bytes from `from` to `to`, and some behind them, as a string. */
  #moveTo(from: number, to: number): void {
    if (from >= this.#byte && to <= this.#windowTo) return
    let end = Math.min(Math.max(to, from + WINDOW_BYTES), this.bytes.length)
    // not inside a letter
    while (end > to && ((this.bytes[end] as number) & 0xc0) === 0x80) end -= 1
    this.#window = utf8.decode(this.bytes.subarray(from, end))
    this.#windowTo = end
    this.#byte = from
    this.#unit = 0
  }
}

/** What a byte of UTF-8 adds to a string: nothing where it carries a letter on, two units where it begins one of four bytes. */
const unitsOf = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2)

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
