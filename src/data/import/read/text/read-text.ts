import type { RawFile, RawSheet } from '../../raw-table'
import { joinNote } from '../read-note'
import type { Reading } from '../reading'
import { cutRecords } from './cut-records'
import { detectSeparator } from './separator'
import type { TextCells } from './text-cells'
import { utf8Text } from './utf8-text'

/** A first line that names the separator, as Excel writes and reads it. */
const SEPARATOR_LINE = /^sep=([ -~\t])(?:\r\n?|\n|$)/i

/** Separated text as one sheet; running text as prose. */
export async function readText(bytes: Uint8Array, reading: Reading): Promise<RawFile> {
  const found = utf8Text(bytes)
  if (found === null) return reading.refuse('unknownEncoding')
  await reading.breathe()
  const { head } = found
  const said = SEPARATOR_LINE.exec(head)
  const separator = said?.[1] ?? detectSeparator(head) ?? (isNamedTable(reading.file) ? ',' : null)
  const note = joinNote({
    encoding: found.encoding,
    separator: separator === null ? null : separatorName(separator),
    damaged: found.damaged === 0 ? null : String(found.damaged),
  })
  const whole = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes)
  if (head.trim() === '' && whole().trim() === '') return reading.refuse('nothingInside')
  if (separator === null) {
    return { file: reading.file, format: 'text', note, sheets: [], prose: whole().normalize('NFC') }
  }
  // a line that only names the separator is no record: spreadsheet programs swallow it too
  const cells = await cutRecords(found.bytes.subarray(said?.[0].length ?? 0), separator, reading)
  return {
    file: reading.file,
    format: 'csv',
    note,
    sheets: [new TextSheet(cells)],
    prose: separator === '\t' || separator === '|' ? proseAround(cells) : null,
  }
}

const PROSE_ROWS = 5000
const SENTENCE_CHARS = 60

/** Sentences with figures above and below a table that was pasted with them; null where there are none. */
function proseAround(cells: TextCells): string | null {
  const sentences: string[] = []
  for (let row = 0; row < Math.min(cells.rowCount, PROSE_ROWS); row += 1) {
    if (cells.width(row) !== 1) continue
    const { text } = cells.cell(row, 0)
    if (text.length >= SENTENCE_CHARS && /\d/.test(text)) sentences.push(text)
  }
  return sentences.length === 0 ? null : sentences.join('\n')
}

/** The one sheet of a text file. */
class TextSheet implements RawSheet {
  readonly name = ''
  readonly hidden = false
  readonly merges = []
  readonly hiddenRows = []
  readonly hiddenColumns = []
  readonly cells: TextCells
  #rows: RawSheet['rows'] | null = null

  constructor(cells: TextCells) {
    this.cells = cells
  }

  get rows(): RawSheet['rows'] {
    this.#rows ??= this.cells.rows()
    return this.#rows
  }
}

/** The name decides only where the content does not: a list of one column. */
const isNamedTable = (file: string): boolean => /\.(?:csv|tsv|tab)$/i.test(file)

function separatorName(separator: string): string {
  if (separator === '\t') return 'tab'
  if (separator === ' ') return 'space'
  return separator
}
