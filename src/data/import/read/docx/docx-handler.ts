import type { RawMerge, RawSheet } from '../../raw-table'
import { textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'
import { isYes, xmlAttribute } from '../xml/xml-text'

interface OpenTable {
  readonly sheet: SheetBuilder
  readonly number: number
  /** Cells that go on below, by their first column. */
  readonly growing: Map<number, RawMerge>
  row: number
  column: number
  cell: OpenCell | null
}

interface OpenCell {
  span: number
  merge: 'none' | 'start' | 'continue'
  paragraphs: string[]
}

/** Text that the page does not show: moved away, or a second version for older programs. */
const HIDDEN = new Set(['moveFrom', 'Fallback', 'del'])

/** Gathers the tables of a Word document as sheets, inner tables on their own, and the paragraphs around them as prose. */
export class DocxHandler {
  readonly #reading: Reading
  readonly #tables: OpenTable[] = []
  readonly #sheets: { number: number; sheet: RawSheet }[] = []
  readonly #prose: string[] = []
  /** Text of the paragraphs being read; text boxes stand inside paragraphs. */
  readonly #paragraphs: string[] = []
  #opened = 0
  #hidden = 0
  #vanished = false
  #inText = false
  /** Tabs and breaks are letters in a run, settings elsewhere. */
  #inRun = false

  constructor(reading: Reading) {
    this.#reading = reading
  }

  get sheets(): RawSheet[] {
    return this.#sheets.sort((a, b) => a.number - b.number).map(({ sheet }) => sheet)
  }

  get prose(): string {
    return this.#prose.join('\n').trim()
  }

  open(name: string, attributes: string): void {
    if (HIDDEN.has(name)) this.#hidden += 1
    if (this.#hidden > 0) return
    switch (name) {
      case 'tbl':
        this.#openTable()
        return
      case 'p':
        this.#paragraphs.push('')
        return
      case 'r':
        this.#vanished = false
        this.#inRun = true
        return
      case 'vanish':
        this.#vanished = isOn(attributes)
        return
      case 't':
        this.#inText = true
        return
      case 'tab':
      case 'ptab':
        if (this.#inRun) this.#write('\t')
        return
      case 'br':
      case 'cr':
        if (this.#inRun) this.#write('\n')
        return
      case 'noBreakHyphen':
        this.#write('-')
        return
    }
    const table = this.#tables.at(-1)
    if (table !== undefined) this.#openInTable(table, name, attributes)
  }

  text(piece: string): void {
    if (this.#inText && this.#hidden === 0) this.#write(piece)
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.#hidden -= 1
    if (this.#hidden > 0) return
    const table = this.#tables.at(-1)
    if (name === 't') this.#inText = false
    else if (name === 'r') this.#inRun = false
    else if (name === 'p') this.#closeParagraph()
    else if (name === 'tbl' && table !== undefined) this.#closeTable(table)
    else if (name === 'tc' && table !== undefined) this.#closeCell(table)
  }

  #write(text: string): void {
    const last = this.#paragraphs.length - 1
    if (last >= 0 && !this.#vanished) this.#paragraphs[last] += text
  }

  #closeParagraph(): void {
    const text = this.#paragraphs.pop()
    if (text === undefined) return
    const cell = this.#tables.at(-1)?.cell
    if (cell !== undefined && cell !== null) cell.paragraphs.push(text)
    else this.#prose.push(text)
  }

  #openTable(): void {
    this.#opened += 1
    if (this.#opened > this.#reading.limits.maxSheets) {
      this.#reading.refuse('tooManySheets', { sheets: this.#opened, maxSheets: this.#reading.limits.maxSheets })
    }
    const sheet = new SheetBuilder(String(this.#opened), this.#reading)
    this.#tables.push({ sheet, number: this.#opened, growing: new Map(), row: -1, column: 0, cell: null })
  }

  #openInTable(table: OpenTable, name: string, attributes: string): void {
    const value = () => xmlAttribute(attributes, 'val')
    if (name === 'tr') {
      table.row += 1
      table.column = 0
    } else if (name === 'tc') table.cell = { span: 1, merge: 'none', paragraphs: [] }
    else if (name === 'gridBefore') table.column += Math.min(1000, Number(value() ?? 0))
    else if (name === 'hidden' && table.cell === null) table.sheet.hideRow(table.row)
    else if (table.cell === null) return
    else if (name === 'gridSpan') table.cell.span = Math.min(1000, Math.max(1, Number(value() ?? 1)))
    else if (name === 'vMerge') table.cell.merge = value() === 'restart' ? 'start' : 'continue'
  }

  #closeCell(table: OpenTable): void {
    const { cell, row, column: left } = table
    if (cell === null) return
    table.cell = null
    table.column += cell.span
    const grown = table.growing.get(left)
    if (cell.merge === 'continue' && grown !== undefined) {
      table.growing.set(left, { ...grown, bottom: row })
    } else {
      if (grown !== undefined) table.sheet.merge(grown)
      table.growing.delete(left)
      const area = { top: row, left, bottom: row, right: left + cell.span - 1 }
      if (cell.merge === 'start') table.growing.set(left, area)
      else table.sheet.merge(area)
    }
    const text = cell.paragraphs.join('\n').replace(/\n+$/, '')
    table.sheet.set(row, left, textCell(text))
  }

  #closeTable(table: OpenTable): void {
    this.#tables.pop()
    for (const area of table.growing.values()) table.sheet.merge(area)
    this.#sheets.push({ number: table.number, sheet: table.sheet.build() })
  }
}

/** A switch of Word: on unless it says otherwise. */
const isOn = (attributes: string): boolean => {
  const value = xmlAttribute(attributes, 'val')
  return value === null || isYes(value)
}
