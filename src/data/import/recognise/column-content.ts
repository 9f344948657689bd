import { readDateText } from './date-text'
import { tidyText } from './fold'
import { readNumberText } from './number-text'
import type { SheetGrid } from './sheet-grid'

/** What the cells of a column look like. Shares are of the filled cells that were looked at, 0–1. */
export interface ColumnContent {
  readonly filled: number
  readonly numbers: number
  readonly dates: number
  /** Those numbers that may be day numbers of a spreadsheet. */
  readonly serials: number
  /** The texts that were looked at. */
  readonly texts: readonly string[]
}

/** Enough to know a column by. */
const SAMPLE = 400

/** "12 cái" is a number, "12 Trần Phú" is none. */
const isNumber = (text: string): boolean =>
  /^(?:\p{Ll}[\p{L}\d]*(?: \p{Ll}+)?|%)?$/u.test(readNumberText(text)?.unit ?? '-')

/** Looks at cells spread over the whole column. Rows count from 0, both ends included. */
export function columnContent(grid: SheetGrid, column: number, from: number, to: number): ColumnContent {
  const step = Math.max(1, Math.floor((to - from + 1) / SAMPLE))
  const texts: string[] = []
  let [filled, numbers, dates, serials] = [0, 0, 0, 0]
  for (let row = from; row <= to; row += step) {
    const cell = grid.own(row, column)
    if (cell.kind === 'empty') continue
    const text = tidyText(cell.text)
    if (text === '') continue
    filled += 1
    texts.push(text)
    if (/^[345]\d{4}(?:\.\d+)?$/.test(text)) serials += 1
    if (cell.kind === 'date') dates += 1
    else if (cell.kind === 'number' || isNumber(text)) numbers += 1
    else if (readDateText(text) !== null) dates += 1
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled)
  return { filled, numbers: share(numbers), dates: share(dates), serials: share(serials), texts }
}
