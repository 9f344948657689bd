export interface CsvRecord {
  /** As Excel numbers it: the header is row 1, and a cell with line breaks stays in one row. */
  readonly row: number
  readonly cells: readonly string[]
  /** The quotes of this record are wrong: its cells cannot be told apart. */
  readonly badQuotes: boolean
}

/** The first line of Excel's own CSV files may name the delimiter; Excel does not count it as a row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/
const QUOTE = 34
const LINE_FEED = 10
const RETURN = 13

/**
 * Goes through the records of a CSV file (RFC 4180) one by one, every cell as the text that stands there: nothing is
 * guessed to be a number or a date. Empty lines are counted and left out. A list of a million rows leaves nothing behind
 * but what its reader keeps.
 *
 * Written here and not taken from a library: it is read before the first figure, and 7 kB of it would be the library.
 * The library stands beside it in the tests.
 */
export class CsvCursor {
  /** As Excel numbers it; 0 before the first record. */
  row = 0
  /** Cells of the record. */
  count = 0
  badQuotes = false
  readonly #text: string
  readonly #comma: number
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** By cell: its text where quotes had to be taken out. */
  readonly #unquoted = new Map<number, string>()
  #at: number

  /** @param delimiter null: the file's own `sep=` line, else a comma */
  constructor(text: string, delimiter: string | null) {
    const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? []
    const comma = delimiter ?? separator ?? ','
    this.#text = text
    this.#comma = comma.length === 1 ? comma.charCodeAt(0) : -1
    this.#at = separatorLine.length
  }

  /** Goes to the next record; false where there is none. */
  next(): boolean {
    while (this.#at < this.#text.length) {
      this.#read()
      if (this.count > 1 || this.cell(0).trim() !== '') return true
    }
    return false
  }

  cell(index: number): string {
    return this.#unquoted.get(index) ?? this.#text.slice(this.#starts[index], this.#ends[index])
  }

  cells(): string[] {
    return Array.from({ length: this.count }, (_, index) => this.cell(index))
  }

  #read(): void {
    this.row += 1
    this.count = 0
    this.badQuotes = false
    if (this.#unquoted.size > 0) this.#unquoted.clear()
    let at = this.#at
    for (;;) {
      const end = this.#text.charCodeAt(at) === QUOTE ? this.#quoted(at) : this.#cellEnd(at)
      this.#starts[this.count] = at
      this.#ends[this.count] = end
      this.count += 1
      at = end + 1
      if (this.#text.charCodeAt(end) !== this.#comma) break
    }
    // "\r\n" is one line break
    const isPair = this.#text.charCodeAt(at - 1) === RETURN && this.#text.charCodeAt(at) === LINE_FEED
    this.#at = isPair ? at + 1 : at
  }

  /** Index of the delimiter or line break at or after `from`, or the length of the text. */
  #cellEnd(from: number): number {
    let at = from
    for (; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code === this.#comma || code === LINE_FEED || code === RETURN) break
    }
    return at
  }

  /** A cell between quotes, in which a doubled quote stands for one. Answers where it ends. */
  #quoted(from: number): number {
    const text = this.#text
    let content = ''
    let start = from + 1
    for (;;) {
      const close = text.indexOf('"', start)
      // A quote that nothing closes would swallow the rest of the file: only its own line is given up.
      if (close === -1) {
        this.badQuotes = true
        return this.#cellEnd(from)
      }
      content += text.slice(start, close)
      start = close + 2
      if (text.charCodeAt(close + 1) !== QUOTE) {
        const end = this.#cellEnd(close + 1)
        const rest = text.slice(close + 1, end).trim()
        this.badQuotes ||= rest !== ''
        this.#unquoted.set(this.count, content + rest)
        return end
      }
      content += '"'
    }
  }
}

/** How many records a CSV file has, its header among them. */
export function countCsvRecords(text: string, delimiter: string | null): number {
  const cursor = new CsvCursor(text, delimiter)
  let count = 0
  while (cursor.next()) count += 1
  return count
}

/** The records of a CSV file, see `CsvCursor`. No more than `limit` are read. */
export function readCsvRecords(text: string, delimiter: string | null, limit = Number.POSITIVE_INFINITY): CsvRecord[] {
  const cursor = new CsvCursor(text, delimiter)
  const records: CsvRecord[] = []
  while (records.length < limit && cursor.next()) {
    records.push({ row: cursor.row, cells: cursor.cells(), badQuotes: cursor.badQuotes })
  }
  return records
}
