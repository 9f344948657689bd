import type { RawCell } from '../raw-table'
import { textCell } from '../read/raw-cell'
import type { TextCells } from '../read/text/text-cells'

/** Cells of a column by what they are: equal texts have the same code, in the order in which they come. */
export interface CodedCells {
  /** By place among the rows. */
  readonly codes: Int32Array
  /** By code. */
  readonly cells: readonly RawCell[]
}

/** Gives numbers to texts as they come, told apart by their bytes. */
export class DistinctTexts {
  readonly cells: RawCell[] = []
  readonly #texts: TextCells
  /** By slot: code plus 1; 0 = free. */
  #slots = new Int32Array(1024)
  /** By code: a cell with that text; −1 where the text was not plain. */
  readonly #samples: number[] = []
  readonly #unescaped = new Map<string, number>()

  constructor(texts: TextCells) {
    this.#texts = texts
  }

  /** @param id −1: no cell, which is an empty one */
  add(id: number): number {
    if (id === -1) return this.#addText('')
    if (!this.#texts.isPlain(id)) return this.#addText(this.#texts.text(id))
    const { bytes } = this.#texts
    const start = this.#texts.start(id)
    const end = this.#texts.end(id)
    if (start === end) return this.#addText('')
    const mask = this.#slots.length - 1
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const code = (this.#slots[slot] as number) - 1
      if (code === -1) return this.#addPlain(id, slot)
      if (this.#isSame(this.#samples[code] as number, start, end)) return code
    }
  }

  #addText(text: string): number {
    const known = this.#unescaped.get(text)
    if (known !== undefined) return known
    const code = this.#push(-1, text)
    this.#unescaped.set(text, code)
    return code
  }

  #addPlain(id: number, slot: number): number {
    const code = this.#push(id, this.#texts.text(id))
    this.#slots[slot] = code + 1
    if (this.cells.length * 2 > this.#slots.length) this.#grow()
    return code
  }

  #push(sample: number, text: string): number {
    this.#samples.push(sample)
    return this.cells.push(textCell(text)) - 1
  }

  #isSame(sample: number, start: number, end: number): boolean {
    const { bytes } = this.#texts
    const from = this.#texts.start(sample)
    const size = end - start
    if (this.#texts.end(sample) - from !== size) return false
    for (let at = 0; at < size; at += 1) if (bytes[from + at] !== bytes[start + at]) return false
    return true
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4)
    const mask = this.#slots.length - 1
    this.#samples.forEach((sample, code) => {
      if (sample === -1) return
      let slot = hashOf(this.#texts.bytes, this.#texts.start(sample), this.#texts.end(sample)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = code + 1
    })
  }
}

/** FNV-1a. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** The cells of one column over some rows. */
export function codedCells(texts: TextCells, rows: readonly number[], column: number): CodedCells {
  const distinct = new DistinctTexts(texts)
  const codes = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    codes[place] = distinct.add(texts.id(rows[place] as number, column))
  }
  return { codes, cells: distinct.cells }
}
