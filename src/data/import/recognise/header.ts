import type { RawCell } from '../raw-table'
import { foldHeading, tidyText } from './fold'
import { choicesOf, type HeadedColumn, mapColumns, SURE } from './map-columns'
import { personalHeading } from './personal'
import { placeIn } from './place-columns'
import type { ColumnKind } from './recognised-table'
import { isNumberRow } from './row-roles'
import type { SheetGrid } from './sheet-grid'

/** A header found: rows from `top` to `bottom`, both included, counted from 0. */
export interface HeaderPlace {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where a table stands: its header, its last row, and the texts over it. */
export interface TablePlace {
  readonly header: HeaderPlace
  /** Last row that may belong to it, counted from 0. */
  readonly end: number
  readonly title: readonly string[]
}

const kinds: readonly ColumnKind[] = ['ii06', 'dossiers', 'equipment', 'forces', 'training']
/** Longer texts are sentences. */
const LONGEST_HEADING = 160
const MOST_HEADER_ROWS = 5

const known = new Map<string, boolean>()

/** Whether a text is a heading of any kind of table. */
function isHeading(text: string): boolean {
  if (text === '' || text.length > LONGEST_HEADING) return false
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const column: HeadedColumn = { index: 0, header: text, leaf: text, content: null }
  const found =
    personalHeading(text) !== null ||
    kinds.some((kind) => (choicesOf(column, kind, undefined)[0]?.score ?? 0) >= SURE + 0.1)
  if (known.size > 5000) known.clear()
  known.set(text, found)
  return found
}

interface RowLook {
  readonly filled: number
  readonly texts: number
  readonly headings: number
  readonly numbers: number
}

/** Words that head a column only under a band. */
const underBand =
  /^(?:tong(?: so| cong)?|trong do|trong ky|ky truoc|(?:qua|trong|dung|truoc|tre|som) (?:thoi )?han|so luong|tot|hong|nam|nu|tu ky truoc|moi|khac)$/

/** Codes and numbers with dashes stand in rows, not in headers. */
const codeLike = /[-.]\d{3,}|\d{5,}/
const numeric = /^[\d.,/:\s-]+$/

function lookAt(grid: SheetGrid, row: number, left?: number, right?: number, below = false): RowLook {
  let [texts, headings, numbers, places] = [0, 0, 0, 0]
  const seen = new Set<string>()
  const filled = grid.filled(row, left, right)
  for (const column of filled) {
    const cell = grid.own(row, column)
    if (cell.kind !== 'text') {
      numbers += 1
      continue
    }
    const text = tidyText(cell.text)
    if (seen.has(text)) continue
    seen.add(text)
    texts += 1
    if (numeric.test(text)) numbers += 1
    else if (codeLike.test(text)) numbers += filled.length
    else if (isHeading(text) || (below && underBand.test(foldHeading(text)))) headings += 1
    else if (placeIn(text) !== null) places += 1
  }
  // two places beside each other head columns; one alone may stand in a row
  if (below || places >= 2) headings += places
  return { filled: filled.length, texts, headings, numbers }
}

/** The cheap half of the question, for lists of a million rows: hardly a number, nothing like a code. */
function mayHead(grid: SheetGrid, row: number, left = 0, right = Number.POSITIVE_INFINITY): boolean {
  const end = Math.min(right, grid.width(row) - 1)
  for (let column = left; column <= end; column += 1) if (grid.isCode(row, column)) return false
  const filled = grid.filled(row, left, right)
  if (filled.length < 2) return false
  let numbers = 0
  for (const column of filled) {
    const { kind, text } = grid.own(row, column)
    if (kind !== 'text' || numeric.test(text)) numbers += 1
    else if (codeLike.test(text)) return false
  }
  return numbers <= filled.length * 0.2
}

/** Whether a row can be the main row of a header: several headings, hardly a number. */
function isHeaderRow(grid: SheetGrid, row: number, left?: number, right?: number): boolean {
  if (grid.width(row) === 0 || !mayHead(grid, row, left, right)) return false
  const { filled, headings, numbers, texts } = lookAt(grid, row, left, right)
  return headings >= 2 && numbers <= filled * 0.2 && headings >= texts * 0.4
}

/** A row that belongs to the header although it alone would be none: a band over or under it. */
function joinsAbove(grid: SheetGrid, row: number, top: number, left: number, right: number): boolean {
  const filled = grid.filled(row, left, right)
  if (filled.length === 0) return false
  const look = lookAt(grid, row, left, right)
  if (look.numbers > 0) return false
  if (filled.some((column) => (grid.mergeAt(row, column)?.bottom ?? row) >= top)) return true
  if (filled.length >= 2 && look.headings >= 1) return true
  // a single band over a part of the table: not a title, which stands over all of it or at its first column
  const [only] = filled
  const merge = only === undefined ? null : grid.mergeAt(row, only)
  return only !== undefined && only > left && merge !== null && merge.right > merge.left && merge.right <= right
}

function joinsBelow(grid: SheetGrid, row: number, place: HeaderPlace): boolean {
  if (row - place.top >= MOST_HEADER_ROWS) return false
  if (isNumberRow(cellsBetween(grid, row, place.left, place.right))) return false
  const covered = Array.from({ length: place.right - place.left + 1 }, (_, i) =>
    grid.mergeAt(row, place.left + i),
  ).some((merge) => merge !== null && merge.top < row && merge.top >= place.top && merge.bottom >= row)
  // a band at the right end reaches as far as the headings under it
  const right = Math.max(place.right, grid.width(row) - 1)
  const { filled, texts, headings, numbers } = lookAt(grid, row, place.left, right, true)
  if (covered) return true
  if (filled === 0 || numbers > 0 || headings === 0) return false
  // without merged areas: headings under a blank or a group, never under a full row of headings
  const under = grid.filled(row, place.left, right)
  const above = new Set(grid.filled(row - 1, place.left, right))
  const left = under.filter((column) => !above.has(column)).length
  // one place alone is a group of rows
  if (under.length === 1 && under.some((column) => placeIn(grid.text(row, column)) !== null)) return false
  return headings >= texts * 0.6 && left > 0 && under.length < right - place.left + 1
}

/** The header at or below `from`; null where there is none above `end` (not included). */
export function findHeader(grid: SheetGrid, from: number, end = grid.rowCount): HeaderPlace | null {
  for (let row = from; row < end; row += 1) {
    if (isHeaderRow(grid, row)) return growHeader(grid, row, from)
  }
  return null
}

function growHeader(grid: SheetGrid, row: number, from: number): HeaderPlace {
  const filled = grid.filled(row)
  let place: HeaderPlace = { top: row, bottom: row, left: filled[0] ?? 0, right: spread(grid, row, filled.at(-1) ?? 0) }
  while (place.top > from && place.top - 1 >= 0) {
    const above = grid.filled(place.top - 1)
    const left = Math.min(place.left, above[0] ?? place.left)
    const right = Math.max(place.right, spread(grid, place.top - 1, above.at(-1) ?? 0))
    if (!joinsAbove(grid, place.top - 1, place.top, left, right)) break
    place = { ...place, top: place.top - 1, left, right }
  }
  while (joinsBelow(grid, place.bottom + 1, place)) {
    const below = grid.filled(place.bottom + 1)
    place = {
      ...place,
      bottom: place.bottom + 1,
      left: Math.min(place.left, below[0] ?? place.left),
      right: Math.max(place.right, spread(grid, place.bottom + 1, below.at(-1) ?? 0)),
    }
  }
  return place
}

/** Cells of a row as stored, both columns included. */
export const cellsBetween = (grid: SheetGrid, row: number, left: number, right: number): RawCell[] =>
  Array.from({ length: Math.max(0, Math.min(right + 1, grid.width(row)) - left) }, (_, i) => grid.own(row, left + i))

const spread = (grid: SheetGrid, row: number, column: number): number => grid.mergeAt(row, column)?.right ?? column

/** Whether a row in the middle of a table starts another header. */
export const startsHeader = (grid: SheetGrid, row: number, { left, right }: HeaderPlace): boolean =>
  isHeaderRow(grid, row, left, right)

/**
 * The headings of every column from top to bottom. Merged areas are spread; where a text file has lost them, a band
 * reaches right over the blanks that have headings below.
 */
export function headingsOf(
  grid: SheetGrid,
  { top, bottom, left, right }: HeaderPlace,
): ReadonlyMap<number, readonly string[]> {
  const headings = new Map<number, string[]>()
  for (let column = left; column <= right; column += 1) headings.set(column, [])
  const hasBelow = (row: number, column: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) {
      const merge = grid.mergeAt(below, column)
      if (merge !== null && merge.top <= row) continue
      if (grid.text(below, column) !== '') return true
    }
    return false
  }
  // where a band above begins, the bands below it begin too
  const begins = new Set<number>()
  for (let row = top; row <= bottom; row += 1) {
    let band = ''
    let open = false
    const starts: number[] = []
    for (let column = left; column <= right; column += 1) {
      const text = grid.text(row, column)
      if (text !== '') {
        band = text
        open = hasBelow(row, column) && grid.mergeAt(row, column) === null
        if (grid.own(row, column).kind !== 'empty') starts.push(column)
      } else if (begins.has(column) || grid.mergeAt(row, column) !== null) open = false
      const said = text !== '' ? text : open && hasBelow(row, column) ? band : ''
      const list = headings.get(column)
      if (said !== '' && list !== undefined && list.at(-1) !== said) list.push(said)
    }
    for (const column of starts) begins.add(column)
  }
  return headings
}

/** Side by side on one sheet: ranges of columns parted by columns empty in the header and in all rows to `end`. */
export function partsOf(grid: SheetGrid, place: HeaderPlace, end: number): HeaderPlace[] {
  const used = new Set<number>()
  for (let column = place.left; column <= place.right; column += 1) {
    for (let row = place.top; row <= end && !used.has(column); row += 1) if (grid.holds(row, column)) used.add(column)
    for (let row = place.top; row <= place.bottom; row += 1) if (grid.text(row, column) !== '') used.add(column)
  }
  const parts: HeaderPlace[] = []
  let left: number | null = null
  for (let column = place.left; column <= place.right + 1; column += 1) {
    if (used.has(column) && column <= place.right) {
      left ??= column
      continue
    }
    if (left !== null) parts.push({ ...place, left, right: column - 1 })
    left = null
  }
  const whole = parts.every((part) => canStandAlone(grid, part))
  return parts.length > 1 && whole ? parts : [place]
}

/** Whether the columns of a part make a table of some kind by themselves. */
function canStandAlone(grid: SheetGrid, part: HeaderPlace): boolean {
  const columns = [...headingsOf(grid, part)].map(([index, texts]) => ({
    index,
    header: texts.join(' – '),
    leaf: texts.at(-1) ?? '',
    content: null,
  }))
  return kinds.some(
    (kind) =>
      [...mapColumns(columns, kind).values()].filter(({ field }) => field !== null && field !== 'ordinal').length >= 2,
  )
}
