import type { Reading } from '../reading'
import { GrowingNumbers } from './growing-numbers'
import { MIXED, MOST_BYTES, QUOTED, TextCells } from './text-cells'

const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13
const RECORDS_PER_BREATH = 8192
/** Guesses to begin with: what is short grows. */
const BYTES_PER_CELL = 12
const CELLS_PER_ROW = 8

/**
 * Cuts separated text into records (RFC 4180, forgiving): quotes may hold line ends, a quote inside an unquoted cell is a
 * letter, an empty line is an empty record. Refuses a quote that never closes, or that swallows lines.
 *
 * Reads bytes: all signs that cut are below 128, and no byte of a longer UTF-8 letter is.
 * @param separator one letter of ASCII
 */
export async function cutRecords(bytes: Uint8Array, separator: string, reading: Reading): Promise<TextCells> {
  if (bytes.length > MOST_BYTES) return reading.refuse('fileTooLarge', { bytes: bytes.length, maxBytes: MOST_BYTES })
  const { length } = bytes
  const code = separator.charCodeAt(0)
  const highest = Math.max(code, RETURN)
  /** Where the cell ends that `from` is in: nearly all letters lie above all signs that end one. */
  const cellEnd = (from: number): number => {
    let end = from
    for (; end < length; end += 1) {
      const byte = bytes[end] as number
      if (byte <= highest && (byte === code || byte === LINE_FEED || byte === RETURN)) break
    }
    return end
  }
  const cells = Math.ceil(bytes.length / BYTES_PER_CELL)
  const places = new GrowingNumbers(cells)
  const rows = new GrowingNumbers(Math.ceil(cells / CELLS_PER_ROW))
  const { maxColumns, maxTextRows } = reading.limits
  let at = 0
  let rowStart = 0
  let width = 0
  rows.push(0)

  const closeRow = () => {
    reading.countCells(width)
    width = 0
    rowStart = places.length
    rows.push(rowStart)
    const read = rows.length - 1
    if (read > maxTextRows) reading.refuse('tooManyRows', { sheet: '', row: read, maxRows: maxTextRows })
  }
  const openCell = (place: number, isEmpty: boolean) => {
    if (places.length - rowStart >= maxColumns) reading.refuse('tooManyColumns', { sheet: '', maxColumns })
    places.push(place)
    if (!isEmpty) width = places.length - rowStart
  }

  while (at < length) {
    const start = at
    if (bytes[at] === QUOTE) {
      const first = bytes.indexOf(QUOTE, at + 1)
      const end = closingQuote(bytes, first)
      if (end === -1) return reading.refuse('badQuotes', { row: rows.length })
      at = cellEnd(end + 1)
      const simple = at === end + 1 && end === first
      // a quote that closes lines later with letters behind it was never meant as one
      if (at > end + 1 && bytes.subarray(start, end).includes(LINE_FEED)) {
        return reading.refuse('badQuotes', { row: rows.length })
      }
      openCell(simple ? start + 1 + QUOTED : start + MIXED, simple && end === start + 1)
    } else {
      at = cellEnd(at)
      openCell(start, at === start)
    }
    const sign = bytes[at]
    if (sign === code) {
      at += 1
      // a separator at the very end opens one more, empty cell
      if (at === length) openCell(at, true)
      continue
    }
    if (at >= length) break
    at += sign === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1
    closeRow()
    if (rows.length % RECORDS_PER_BREATH === 0) {
      reading.progress(at, length, rows.length)
      await reading.breathe()
    }
  }
  const isOpen = places.length > rowStart
  if (isOpen) closeRow()
  // as if one more sign ended the last cell
  places.push(isOpen ? length + 1 : length)
  return new TextCells(bytes, places.finish(), rows.finish())
}

/** Past doubled quotes. @param first the first quote behind the opening one */
function closingQuote(bytes: Uint8Array, first: number): number {
  let at = first
  while (at !== -1 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2)
  return at
}
