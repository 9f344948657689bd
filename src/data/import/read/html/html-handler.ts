import type { RawCell, RawSheet } from '../../raw-table'
import { EMPTY_CELL, numberCell, textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { GridBuilder } from './html-grid'

type Attributes = Readonly<Record<string, string>>

interface OpenTable {
  readonly grid: GridBuilder
  readonly number: number
  cell: OpenCell | null
}

interface OpenCell {
  readonly attributes: Attributes
  text: string
}

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'table',
  'tr',
  'blockquote',
  'dt',
  'dd',
  'pre',
])
const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript', 'select', 'title'])

/** Gathers the tables of a web page as sheets, inner tables on their own, and the text around them. */
export class HtmlHandler {
  readonly #reading: Reading
  readonly #tables: OpenTable[] = []
  readonly #sheets: { number: number; sheet: RawSheet }[] = []
  readonly #prose: string[] = []
  #opened = 0
  #silent = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** In the order in which they start on the page. */
  get sheets(): RawSheet[] {
    return this.#sheets.sort((a, b) => a.number - b.number).map(({ sheet }) => sheet)
  }

  get prose(): string {
    return tidy(this.#prose.join(''))
  }

  open(name: string, attributes: Attributes): void {
    if (SILENT.has(name)) this.#silent += 1
    if (this.#silent > 0) return
    if (name === 'br' || BLOCKS.has(name)) this.#write('\n')
    if (name === 'table') this.#openTable()
    const table = this.#tables.at(-1)
    if (table === undefined) return
    if (name === 'tr') {
      this.#closeCell(table)
      table.grid.startRow(isHidden(attributes))
    } else if (name === 'td' || name === 'th') {
      this.#closeCell(table)
      table.cell = { attributes, text: '' }
    }
  }

  text(piece: string): void {
    if (this.#silent === 0) this.#write(piece.replace(/[ \t\r\n\f]+/g, ' '))
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    if (this.#silent > 0) return
    const table = this.#tables.at(-1)
    if (table !== undefined && (name === 'td' || name === 'th' || name === 'tr')) this.#closeCell(table)
    else if (table !== undefined && name === 'table') this.#closeTable(table)
    else if (BLOCKS.has(name)) this.#write('\n')
  }

  end(): void {
    for (let table = this.#tables.at(-1); table !== undefined; table = this.#tables.at(-1)) this.#closeTable(table)
  }

  #write(text: string): void {
    const table = this.#tables.at(-1)
    if (table === undefined) this.#prose.push(text)
    else if (table.cell !== null) table.cell.text += text
  }

  #openTable(): void {
    if (this.#opened >= this.#reading.limits.maxSheets || this.#tables.length > this.#reading.limits.maxXmlDepth) {
      this.#reading.refuse('tooManySheets', { sheets: this.#opened + 1, maxSheets: this.#reading.limits.maxSheets })
    }
    this.#opened += 1
    this.#tables.push({ grid: new GridBuilder('', this.#reading), number: this.#opened, cell: null })
  }

  #closeTable(table: OpenTable): void {
    this.#closeCell(table)
    this.#tables.pop()
    if (table.grid.hasCells) this.#sheets.push({ number: table.number, sheet: table.grid.build() })
  }

  #closeCell(table: OpenTable): void {
    if (table.cell === null) return
    const { attributes, text } = table.cell
    table.cell = null
    table.grid.add(cellOf(tidy(text), attributes), Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1))
  }
}

/** Spaces around line ends and at both ends are layout, not text. */
const tidy = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '')

const isHidden = ({ style = '', hidden }: Attributes): boolean =>
  hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(style)

/**
 * Excel and LibreOffice keep the stored number beside the shown text (x:num, sdval). It is taken where both write the same digits, so that a
 * date's serial never stands for the date that the page shows.
 */
function cellOf(text: string, attributes: Attributes): RawCell {
  if (text === '') return EMPTY_CELL
  const stored = attributes['x:num'] ?? attributes.sdval
  if (stored === undefined) return textCell(text)
  const value = Number(stored === '' ? text : stored)
  const digits = (written: string) => written.replace(/\D/g, '')
  return stored.trim() !== '' && Number.isFinite(value) && digits(stored) === digits(text)
    ? numberCell(value, null)
    : textCell(text)
}
