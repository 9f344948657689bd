export type Cell = string | number | boolean | null

/** Rows encoded at a time: a list of a million never stands in memory as one text. */
const CHUNK_ROWS = 20_000

/** One CSV file: header, comma, LF, quotes only where needed; null is an empty cell. */
export const writeCsv = (columns: readonly string[], rows: Iterable<Readonly<Record<string, Cell>>>): string =>
  [...csvLines(columns, rows)].join('')

/** The same in UTF-8. `rows` is walked through once. */
export function writeCsvBytes(
  columns: readonly string[],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let lines: string[] = []
  const encode = () => {
    pieces.push(encoder.encode(lines.join('')))
    lines = []
  }
  for (const line of csvLines(columns, rows)) {
    lines.push(line)
    if (lines.length >= CHUNK_ROWS) encode()
  }
  encode()
  return joinBytes(pieces)
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function* csvLines(columns: readonly string[], rows: Iterable<Readonly<Record<string, Cell>>>): Generator<string> {
  yield `${columns.join(',')}\n`
  for (const row of rows) yield `${columns.map((column) => cellText(row[column] ?? null)).join(',')}\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? numberText(cell) : String(cell)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Never with an exponent: "0.0000001", not "1e-7". */
function numberText(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text
}
