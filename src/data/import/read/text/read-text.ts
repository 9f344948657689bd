import type { RawCell, RawFile } from '../../raw-table'
import { joinNote } from '../read-note'
import type { Reading } from '../reading'
import { decodeText } from './decode-text'
import { readRecords } from './read-records'
import { detectSeparator } from './separator'

/** Separated text as one sheet; running text as prose. */
export async function readText(bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  const decoded = decodeText(bytes)
  if (decoded === null) return reading.refuse('unknownEncoding')
  await reading.breathe()
  const said = /^sep=(.)(?:\r\n?|\n|$)/i.exec(decoded.text)
  const separator = said?.[1] ?? detectSeparator(decoded.text) ?? (isNamedTable(reading.file) ? ',' : null)
  const note = joinNote({
    encoding: decoded.encoding,
    separator: separator === null ? null : separatorName(separator),
    damaged: decoded.damaged === 0 ? null : String(decoded.damaged),
  })
  if (decoded.text.trim() === '') return reading.refuse('nothingInside')
  if (separator === null) {
    return { file: reading.file, format: 'text', note, sheets: [], prose: decoded.text.normalize('NFC') }
  }
  // a line that only names the separator is no record: spreadsheet programs swallow it too
  const rows = await readRecords(decoded.text.slice(said?.[0].length ?? 0), separator, reading)
  return {
    file: reading.file,
    format: 'csv',
    note,
    sheets: [{ name: '', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
    prose: separator === '\t' || separator === '|' ? proseAround(rows) : null,
  }
}

const PROSE_ROWS = 5000
const SENTENCE_CHARS = 60

/** Sentences with figures above and below a table that was pasted with them; null where there are none. */
function proseAround(rows: readonly (readonly RawCell[])[]): string | null {
  const sentences = rows
    .slice(0, PROSE_ROWS)
    .flatMap((row) => (row.length === 1 ? row.map(({ text }) => text) : []))
    .filter((text) => text.length >= SENTENCE_CHARS && /\d/.test(text))
  return sentences.length === 0 ? null : sentences.join('\n')
}

/** The name decides only where the content does not: a list of one column. */
const isNamedTable = (file: string): boolean => /\.(?:csv|tsv|tab)$/i.test(file)

function separatorName(separator: string): string {
  if (separator === '\t') return 'tab'
  if (separator === ' ') return 'space'
  return separator
}
