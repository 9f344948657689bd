export interface CsvRecord {
  /** As Excel numbers it: the header is row 1, and a cell with line breaks stays in one row. */
  readonly row: number
  readonly cells: readonly string[]
  /** The quotes of this record are wrong: its cells cannot be told apart. */
  readonly badQuotes: boolean
}

/** The first line of Excel's own CSV files may name the delimiter; Excel does not count it as a row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/

interface Cell {
  readonly text: string
  /** Index of the delimiter or line break after the cell, or the length of the text. */
  readonly end: number
  readonly bad: boolean
}

/**
 * The records of a CSV file (RFC 4180), every cell as the text that stands there: nothing is guessed to be a number or
 * a date. Empty lines are counted and left out. `delimiter` null: the file's own `sep=` line, else a comma.
 * No more than `limit` records are read.
 *
 * Written here and not taken from a library: it is read before the first figure, and 7 kB of it would be the library.
 * The library stands beside it in the tests.
 */
export function readCsvRecords(text: string, delimiter: string | null, limit = Number.POSITIVE_INFINITY): CsvRecord[] {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? []
  const comma = delimiter ?? separator ?? ','
  const records: CsvRecord[] = []
  let at = separatorLine.length
  for (let row = 1; at < text.length && records.length < limit; row += 1) {
    const cells: string[] = []
    let badQuotes = false
    for (;;) {
      const cell = text[at] === '"' ? readQuoted(text, at, comma) : readPlain(text, at, comma)
      cells.push(cell.text)
      badQuotes ||= cell.bad
      at = cell.end + 1
      if (text[cell.end] !== comma) break
    }
    // "\r\n" is one line break
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1
    if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ row, cells, badQuotes })
  }
  return records
}

const isCellEnd = (character: string | undefined, comma: string): boolean =>
  character === undefined || character === comma || character === '\n' || character === '\r'

function readPlain(text: string, from: number, comma: string): Cell {
  let end = from
  while (!isCellEnd(text[end], comma)) end += 1
  return { text: text.slice(from, end), end, bad: false }
}

/** A cell between quotes, in which a doubled quote stands for one. */
function readQuoted(text: string, from: number, comma: string): Cell {
  let content = ''
  let start = from + 1
  for (;;) {
    const close = text.indexOf('"', start)
    // A quote that nothing closes would swallow the rest of the file: only its own line is given up.
    if (close === -1) return { ...readPlain(text, from, comma), bad: true }
    content += text.slice(start, close)
    start = close + 2
    if (text[close + 1] !== '"') return afterClosing(close + 1)
    content += '"'
  }

  function afterClosing(next: number): Cell {
    const { text: rest, end } = readPlain(text, next, comma)
    return { text: content + rest.trim(), end, bad: rest.trim() !== '' }
  }
}
