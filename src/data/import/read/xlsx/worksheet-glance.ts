import type { Glance } from '../xml/glancing-scanner'
import { KnownCell, readKnownCell, startsWith } from './known-cell'
import type { WorksheetHandler } from './worksheet'

const QUOTE = 34
const SLASH = 47
const EQUALS = 61
const GT = 62
const ZERO = 48
const SPACE = 32

const ROW = new TextEncoder().encode('<row')
const ROW_END = new TextEncoder().encode('</row>')
/** Attributes of a row that say something of it, by their first letter: `ht`, `hidden`. */
const LOWER_H = 104
const LOWER_R = 114

/** Rows and cells as nearly all programs write them. */
export class WorksheetGlance implements Glance {
  readonly #handler: WorksheetHandler
  readonly #cell = new KnownCell()
  /** Tags around the row that it took the beginning of; −1: none. */
  #rowDepth = -1
  #rowNumber = -1

  constructor(handler: WorksheetHandler) {
    this.#handler = handler
  }

  readonly mayBegin = (bytes: Uint8Array, at: number): boolean => {
    const name = bytes[at + 1]
    if (name === 99 /* c */) return bytes[at + 2] === SPACE || bytes[at + 2] === GT
    return name === 114 /* r */
      ? startsWith(bytes, at, ROW)
      : name === SLASH && this.#rowDepth !== -1 && startsWith(bytes, at, ROW_END)
  }

  readonly take = (bytes: Uint8Array, start: number, depth: number): number => {
    const cell = this.#cell
    for (let at = start; ; ) {
      const name = bytes[at + 1]
      if (name === 99 /* c */) {
        if (!readKnownCell(bytes, at, cell)) return at
        this.#handler.put(cell, bytes)
        at = cell.end
      } else if (name === SLASH) {
        // a row that the scanner has seen begin, or in which tags are still open, is the scanner's to end
        if (this.#rowDepth !== depth || !startsWith(bytes, at, ROW_END)) return at
        this.#rowDepth = -1
        at += ROW_END.length
      } else if (name === 114 /* r */) {
        const end = this.#rowDepth === -1 && startsWith(bytes, at, ROW) ? this.#rowTag(bytes, at + ROW.length) : -1
        if (end === -1) return at
        this.#handler.openRow(this.#rowNumber)
        if (bytes[end - 2] !== SLASH) this.#rowDepth = depth
        at = end
      } else return at
    }
  }

  readonly isOpen = (): boolean => this.#rowDepth !== -1

  /** Where the tag ends; −1 where it says that the row is hidden, is written otherwise, or is not all here. */
  #rowTag(bytes: Uint8Array, from: number): number {
    this.#rowNumber = -1
    let at = from
    while (bytes[at] === SPACE) {
      const first = bytes[at + 1]
      const isNumber = first === LOWER_R && bytes[at + 2] === EQUALS
      let quote = at + 1
      while (quote < bytes.length && bytes[quote] !== EQUALS) quote += 1
      quote += 1
      if (bytes[quote] !== QUOTE) return -1
      // a height says something where it is 0
      if (first === LOWER_H && (bytes[at + 2] !== 116 /* t */ || bytes[quote + 1] === ZERO)) return -1
      const close = bytes.indexOf(QUOTE, quote + 1)
      if (close === -1) return -1
      if (isNumber) {
        this.#rowNumber = digits(bytes, quote + 1, close)
        if (this.#rowNumber === -1) return -1
      }
      at = close + 1
    }
    if (bytes[at] === SLASH) at += 1
    return bytes[at] === GT ? at + 1 : -1
  }
}

/** A number of digits alone; −1 for every other text. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return from === to ? -1 : value
}
