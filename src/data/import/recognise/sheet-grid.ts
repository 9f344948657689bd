import type { RawCell, RawMerge, RawSheet } from '../raw-table'
import { storeOf } from '../read/cell-store'
import { hasMarkBetweenDigits, isCode } from '../read/text/byte-shapes'
import { TextCells } from '../read/text/text-cells'
import { tidyText } from './fold'

/** Larger merged areas are decoration. */
const MAX_MERGE_CELLS = 200_000
const WIDEST = 16_384

/** A sheet with its merged areas spread: every cell of an area answers with its first. Rows and columns count from 0. */
export interface SheetGrid {
  readonly sheet: RawSheet
  readonly rowCount: number
  /** The bytes of a text file, where the sheet is one: what is asked of every row is asked of them. */
  readonly text8: TextCells | null
  /** Cells of a row up to its last one with content. */
  readonly width: (row: number) => number
  /** As stored. */
  readonly own: (row: number, column: number) => RawCell
  /** With merged areas spread. */
  readonly at: (row: number, column: number) => RawCell
  readonly text: (row: number, column: number) => string
  /** The merged area over a cell; null where there is none. */
  readonly mergeAt: (row: number, column: number) => RawMerge | null
  /** Whether a cell holds something of its own. */
  readonly holds: (row: number, column: number) => boolean
  /** Columns of a row that hold something of their own. */
  readonly filled: (row: number, left?: number, right?: number) => number[]
  /** Whether a cell is a code of a dossier as the one-stop software writes them. */
  readonly isCode: (row: number, column: number) => boolean
  /** Whether a cell is of digits alone, or empty. */
  readonly isDigits: (row: number, column: number) => boolean
  /**
   * Whether a text may begin with one of these letters, small or capital, once spaces and signs before them are gone: false
   * only where it surely does not. @param letters as `firstLetters` makes them
   */
  readonly mayBegin: (row: number, column: number, letters: FirstLetters) => boolean
  /** Whether some text of a column has a point or comma between digits. Both rows included. */
  readonly isMarked: (column: number, from: number, to: number) => boolean
}

export function sheetGrid(sheet: RawSheet): SheetGrid {
  const cells = storeOf(sheet)
  const merges = mergesOf(sheet, cells.rowCount)
  const text8 = cells instanceof TextCells ? cells : null
  const own = cells.cell
  const mergeAt = (row: number, column: number) =>
    merges.size === 0 ? null : (merges.get(row * WIDEST + column) ?? null)
  const at = (row: number, column: number): RawCell => {
    const merge = mergeAt(row, column)
    return merge === null ? own(row, column) : own(merge.top, merge.left)
  }
  const holds = text8 === null ? (row: number, column: number) => isFilled(own(row, column)) : holdsText(text8)
  const width = (row: number): number => (row < 0 || row >= cells.rowCount ? 0 : cells.width(row))
  return {
    sheet,
    rowCount: cells.rowCount,
    text8,
    width,
    own,
    at,
    text: (row, column) => tidyText(at(row, column).text),
    mergeAt,
    holds,
    filled: (row, left = 0, right = WIDEST) => {
      const found: number[] = []
      const end = Math.min(width(row) - 1, right)
      for (let column = left; column <= end; column += 1) if (holds(row, column)) found.push(column)
      return found
    },
    ...(text8 === null ? cellShapes(own) : textShapes(text8)),
  }
}

function mergesOf(sheet: RawSheet, rowCount: number): ReadonlyMap<number, RawMerge> {
  const merges = new Map<number, RawMerge>()
  for (const merge of sheet.merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MAX_MERGE_CELLS) continue
    const bottom = Math.min(merge.bottom, rowCount - 1)
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) merges.set(row * WIDEST + column, merge)
    }
  }
  return merges
}

const isFilled = (cell: RawCell): boolean =>
  cell.kind !== 'empty' && (cell.kind !== 'text' || /[^\s\u200b\ufeff]/.test(cell.text))

/** Nearly all cells show by their first byte that they hold something. */
const holdsText = (cells: TextCells) => (row: number, column: number) => {
  const id = row < 0 || row >= cells.rowCount ? -1 : cells.id(row, column)
  if (id === -1) return false
  const start = cells.start(id)
  if (start === cells.end(id)) return false
  const first = cells.bytes[start] as number
  return (first > 32 && first < 128 && cells.isPlain(id)) || isFilled(cells.cell(row, column))
}

type Shapes = Pick<SheetGrid, 'isCode' | 'isDigits' | 'mayBegin' | 'isMarked'>

/** By byte: 1 where a text that begins so is to be looked at. */
export type FirstLetters = Uint8Array

/** ASCII letters or digits; spaces, and all letters beyond ASCII, are always among them. */
export function firstLetters(letters: string): FirstLetters {
  const flags = new Uint8Array(256)
  for (const letter of letters.toLowerCase() + letters.toUpperCase()) flags[letter.charCodeAt(0)] = 1
  return flags.fill(1, 0, 33).fill(1, 127)
}

const CODE = /^[\dA-Z.]*[A-Z][\dA-Z.]*-\d{6}-\d{3,}$/

const cellShapes = (own: SheetGrid['own']): Shapes => ({
  isCode: (row, column) => {
    const cell = own(row, column)
    return cell.kind === 'text' && CODE.test(cell.text)
  },
  isDigits: (row, column) => /^\d*$/.test(own(row, column).text),
  mayBegin: (row, column, letters) => letters[Math.min(255, own(row, column).text.charCodeAt(0) || 0)] === 1,
  isMarked: (column, from, to) => {
    for (let row = from; row <= to; row += 1) {
      const cell = own(row, column)
      if (cell.kind === 'text' && /\d[.,]\d/.test(cell.text)) return true
    }
    return false
  },
})

const textShapes = (cells: TextCells): Shapes => ({
  isCode: (row, column) => {
    const id = cells.id(row, column)
    return id !== -1 && cells.isPlain(id) && isCode(cells.bytes, cells.start(id), cells.end(id))
  },
  isDigits: (row, column) => {
    const id = cells.id(row, column)
    if (id === -1) return true
    const end = cells.end(id)
    for (let at = cells.start(id); at < end; at += 1) {
      const byte = cells.bytes[at] as number
      if (byte < 48 || byte > 57) return false
    }
    return cells.isPlain(id)
  },
  mayBegin: (row, column, letters) => {
    const id = cells.id(row, column)
    if (id === -1) return true
    return !cells.isPlain(id) || letters[cells.bytes[cells.start(id)] as number] === 1
  },
  isMarked: (column, from, to) => {
    for (let row = from; row <= to; row += 1) {
      const id = cells.id(row, column)
      if (id === -1) continue
      const found = cells.isPlain(id)
        ? hasMarkBetweenDigits(cells.bytes, cells.start(id), cells.end(id))
        : /\d[.,]\d/.test(cells.text(id))
      if (found) return true
    }
    return false
  },
})
