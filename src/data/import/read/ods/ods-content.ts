import type { RawCell, RawSheet } from '../../raw-table'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'
import { xmlAttribute } from '../xml/xml-text'
import { odsCell } from './ods-cell'

/** Parts of a cell that are not its text: notes, drawings, reading aids. */
const ASIDE = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'g', 'control', 'ruby-text'])
const LAST_ROW = 1_048_576

/** Reads content.xml of a spreadsheet: repeated rows and cells, spans, hidden rows, columns and sheets. */
export class OdsContentHandler {
  readonly sheets: RawSheet[] = []
  readonly #reading: Reading
  readonly #hiddenTableStyles = new Set<string>()
  #style: string | null = null
  #sheet: SheetBuilder | null = null
  #tableDepth = 0
  #row = 0
  #rowRepeats = 1
  #rowHidden = false
  #column = 0
  #cells: { column: number; cell: RawCell }[] = []
  #spans: { column: number; columns: number; rows: number }[] = []
  #listedColumns = 0
  #cellAttributes: string | null = null
  #shown: string[] = []
  #paragraph: string | null = null
  #aside = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  open(name: string, attributes: string): void {
    if (ASIDE.has(name)) this.#aside += 1
    if (this.#aside > 0) return
    switch (name) {
      case 'style':
        this.#style = xmlAttribute(attributes, 'family') === 'table' ? xmlAttribute(attributes, 'name') : null
        return
      case 'table-properties':
        if (this.#style !== null && xmlAttribute(attributes, 'display') === 'false') {
          this.#hiddenTableStyles.add(this.#style)
        }
        return
      case 'table':
        this.#openTable(attributes)
        return
      case 'table-column':
        this.#listColumns(attributes)
        return
      case 'table-row':
        this.#openRow(attributes)
        return
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#tableDepth === 1) {
          this.#cellAttributes = attributes
          this.#shown = []
        }
        return
      case 'p':
        this.#paragraph = ''
        return
      case 's':
        this.#add(' '.repeat(Math.min(1000, Number(xmlAttribute(attributes, 'c') ?? 1))))
        return
      case 'tab':
        this.#add('\t')
        return
      case 'line-break':
        this.#add('\n')
    }
  }

  text(piece: string): void {
    if (this.#aside === 0 && this.#paragraph !== null) this.#add(piece.replace(/[ \t\r\n]+/g, ' '))
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside -= 1
    if (this.#aside > 0) return
    if (name === 'p' && this.#paragraph !== null) {
      this.#shown.push(this.#paragraph)
      this.#paragraph = null
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(name)
    else if (name === 'table-row' && this.#tableDepth === 1) this.#closeRow()
    else if (name === 'table') this.#closeTable()
  }

  #add(text: string): void {
    if (this.#paragraph !== null) this.#paragraph += text
  }

  #openTable(attributes: string): void {
    this.#tableDepth += 1
    if (this.#tableDepth > 1) return
    if (this.sheets.length >= this.#reading.limits.maxSheets) {
      this.#reading.refuse('tooManySheets', {
        sheets: this.sheets.length + 1,
        maxSheets: this.#reading.limits.maxSheets,
      })
    }
    this.#sheet = new SheetBuilder(xmlAttribute(attributes, 'name') ?? '', this.#reading)
    this.#sheet.hidden = this.#hiddenTableStyles.has(xmlAttribute(attributes, 'style-name') ?? '')
    this.#row = 0
    this.#listedColumns = 0
  }

  #listColumns(attributes: string): void {
    const repeats = repeatsOf(attributes, 'number-columns-repeated')
    if (isHidden(attributes)) this.#sheet?.hideColumns(this.#listedColumns, this.#listedColumns + repeats - 1)
    this.#listedColumns += repeats
  }

  #openRow(attributes: string): void {
    if (this.#tableDepth !== 1) return
    this.#rowRepeats = repeatsOf(attributes, 'number-rows-repeated')
    this.#rowHidden = isHidden(attributes)
    this.#column = 0
    this.#cells = []
    this.#spans = []
  }

  #closeCell(name: string): void {
    const attributes = this.#cellAttributes
    if (attributes === null || this.#tableDepth !== 1) return
    this.#cellAttributes = null
    const cell = odsCell(attributes, this.#shown.join('\n'))
    const repeats = repeatsOf(attributes, 'number-columns-repeated')
    if (cell.kind !== 'empty') {
      const { maxColumns } = this.#reading.limits
      for (let index = 0; index < Math.min(repeats, maxColumns + 1); index += 1) {
        this.#cells.push({ column: this.#column + index, cell })
      }
    }
    if (name === 'table-cell') {
      const columns = repeatsOf(attributes, 'number-columns-spanned')
      const rows = repeatsOf(attributes, 'number-rows-spanned')
      if (columns > 1 || rows > 1) this.#spans.push({ column: this.#column, columns, rows })
    }
    this.#column += repeats
  }

  #closeRow(): void {
    const sheet = this.#sheet
    if (sheet === null) return
    const last = Math.min(this.#row + this.#rowRepeats, LAST_ROW + 1)
    if (this.#cells.length > 0 || this.#rowHidden) {
      for (let row = this.#row; row < last; row += 1) {
        if (this.#rowHidden) sheet.hideRow(row)
        for (const { column, cell } of this.#cells) sheet.set(row, column, cell)
      }
    }
    for (const { column, columns, rows } of this.#spans) {
      sheet.merge({ top: this.#row, left: column, bottom: this.#row + rows - 1, right: column + columns - 1 })
    }
    this.#row = Math.min(this.#row + this.#rowRepeats, 2 * LAST_ROW)
  }

  #closeTable(): void {
    this.#tableDepth -= 1
    if (this.#tableDepth > 0 || this.#sheet === null) return
    this.sheets.push(this.#sheet.build())
    this.#sheet = null
  }
}

function repeatsOf(attributes: string, name: string): number {
  const count = Number(xmlAttribute(attributes, name) ?? 1)
  return Number.isInteger(count) && count > 0 ? count : 1
}

const isHidden = (attributes: string): boolean => {
  const visibility = xmlAttribute(attributes, 'visibility')
  return visibility === 'collapse' || visibility === 'filter'
}
