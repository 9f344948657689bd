import Papa from 'papaparse'

export interface CsvRecord {
  /** As Excel numbers it: the header is row 1, and a cell with line breaks stays in one row. */
  readonly row: number
  readonly cells: readonly string[]
  /** The quotes of this record are wrong: a cell may have swallowed its neighbours. */
  readonly badQuotes: boolean
}

/** The first line of Excel's own CSV files may name the delimiter; Excel does not count it as a row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/

/**
 * The records of a CSV file, every cell as the text that stands there: nothing is guessed to be a number or a date.
 * Empty lines are counted and left out. `delimiter` null: the file's own `sep=` line, else a comma.
 */
export function readCsvRecords(text: string, delimiter: string | null): CsvRecord[] {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? []
  const { data, errors } = Papa.parse<string[]>(text.slice(separatorLine.length), {
    delimiter: delimiter ?? separator ?? ',',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  })
  const bad = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
  return data.flatMap((cells, index) =>
    cells.length === 1 && cells[0]?.trim() === '' ? [] : [{ row: index + 1, cells, badQuotes: bad.has(index) }],
  )
}
