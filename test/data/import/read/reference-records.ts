import type { RawCell } from '~/data/import/raw-table'
import { EMPTY_ROW, textCell } from '~/data/import/read/raw-cell'
import type { Reading } from '~/data/import/read/reading'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/**
 * The plain way to what `cutRecords` does: letter by letter over a string, an object for each cell.
 *
 * Cuts separated text into records (RFC 4180, forgiving): quotes may hold line ends, a quote inside an unquoted cell is a
 * letter, an empty line is an empty record. Refuses a quote that never closes, or that swallows lines.
 */
export function referenceRecords(text: string, separator: string, reading: Reading): (readonly RawCell[])[] {
  const code = separator.charCodeAt(0)
  const rows: (readonly RawCell[])[] = []
  const cellOf = (value: string): RawCell => {
    const column = row.length
    if (column >= reading.limits.maxColumns) {
      reading.refuse('tooManyColumns', { sheet: '', maxColumns: reading.limits.maxColumns })
    }
    return textCell(value)
  }
  let row: RawCell[] = []
  let at = 0
  while (at < text.length) {
    let value: string
    if (text.charCodeAt(at) === QUOTE) {
      const end = closingQuote(text, at + 1)
      if (end === -1) return reading.refuse('badQuotes', { row: rows.length + 1 })
      const quoted = text.slice(at + 1, end)
      let next = end + 1
      while (next < text.length && !isEnd(text.charCodeAt(next), code)) next += 1
      // a quote that closes lines later with letters behind it was never meant as one
      if (next > end + 1 && quoted.includes('\n')) return reading.refuse('badQuotes', { row: rows.length + 1 })
      // letters after the closing quote belong to the cell
      value = (quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted) + text.slice(end + 1, next)
      at = next
    } else {
      let next = at
      while (next < text.length && !isEnd(text.charCodeAt(next), code)) next += 1
      value = text.slice(at, next)
      at = next
    }
    row.push(cellOf(value))
    const sign = text.charCodeAt(at)
    if (sign === code) {
      at += 1
      // a separator at the very end opens one more, empty cell
      if (at === text.length) row.push(cellOf(''))
      continue
    }
    at += sign === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
    rows.push(closeRow(row, reading))
    row = []
    if (rows.length > reading.limits.maxTextRows) {
      reading.refuse('tooManyRows', { sheet: '', row: rows.length, maxRows: reading.limits.maxTextRows })
    }
  }
  if (row.length > 0) rows.push(closeRow(row, reading))
  return rows
}

const isEnd = (code: number, separator: number): boolean => code === separator || code === LINE_FEED || code === RETURN

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at
}

function closeRow(row: RawCell[], reading: Reading): readonly RawCell[] {
  while (row.at(-1)?.kind === 'empty') row.pop()
  reading.countCells(row.length)
  return row.length === 0 ? EMPTY_ROW : row
}
