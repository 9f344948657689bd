import type { RawCell, RawSheet } from '../../raw-table'
import { isoTextCell } from '../date-serial'
import { booleanCell, errorCell } from '../raw-cell'
import type { Reading } from '../reading'
import { GlancingScanner } from '../xml/glancing-scanner'
import { isYes, xmlAttribute } from '../xml/xml-text'
import type { OpenZip } from '../zip/open-zip'
import { parseAddress, parseArea } from './cell-address'
import type { CellSources } from './compact-cells'
import type { KnownCell } from './known-cell'
import { decodeEscapes, RichText } from './shared-strings'
import type { SheetPart } from './workbook-parts'
import { WorksheetBuilder } from './worksheet-builder'
import { WorksheetGlance } from './worksheet-glance'

/** What all sheets of a workbook share. */
export interface WorkbookContext extends CellSources {
  /** Whether a formula's 0 may only mean that nobody computed it. */
  readonly recalculates: boolean
}

/** Reads one worksheet as it streams out of the zip. */
export async function readWorksheet(
  zip: OpenZip,
  { name, hidden, part }: SheetPart,
  context: WorkbookContext,
  reading: Reading,
): Promise<RawSheet> {
  const handler = new WorksheetHandler(new WorksheetBuilder(name, reading, context), context)
  const scanner = new GlancingScanner(part, handler, new WorksheetGlance(handler), reading)
  await zip.stream(part, (piece) => scanner.push(piece), true)
  scanner.end()
  handler.sheet.hidden = hidden
  return handler.sheet.build(part)
}

export class WorksheetHandler {
  readonly sheet: WorksheetBuilder
  readonly #context: WorkbookContext
  #row = -1
  #column = -1
  #type = ''
  #style = 0
  #value = ''
  #formula: string | null = null
  #inCell = false
  #gathers: 'value' | 'formula' | null = null
  #inline: RichText | null = null

  constructor(sheet: WorksheetBuilder, context: WorkbookContext) {
    this.sheet = sheet
    this.#context = context
  }

  /** A row that was read at a glance. @param number as the file counts, from 1; −1: not said */
  openRow(number: number): void {
    this.#row = number === -1 ? this.#row + 1 : number - 1
    this.#column = -1
  }

  /** A cell that was read at a glance. @param bytes where an inline text stands */
  put(cell: KnownCell, bytes: Uint8Array): void {
    this.#row = cell.row === -1 ? this.#row : cell.row
    this.#column = cell.column === -1 ? this.#column + 1 : cell.column
    if (cell.kind === 'shared') this.sheet.setShared(this.#row, this.#column, cell.number, cell.style)
    else if (cell.kind === 'number') this.sheet.setNumber(this.#row, this.#column, cell.number, cell.style)
    else if (cell.kind === 'text' && cell.textTo > cell.textFrom) {
      const place = this.sheet.texts.addBytes(bytes, cell.textFrom, cell.textTo)
      this.sheet.setText(this.#row, this.#column, place, cell.style)
    }
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') this.#gathers = 'value'
    else if (name === 'row') this.#openRow(attributes)
    else if (this.#inCell) {
      if (name === 'f') {
        this.#gathers = 'formula'
        this.#formula ??= ''
      } else if (name === 'is') this.#inline = new RichText()
      else this.#inline?.open(name)
    } else if (name === 'mergeCell') {
      const area = parseArea(xmlAttribute(attributes, 'ref') ?? '')
      if (area !== null) this.sheet.merge(area)
    } else if (name === 'col') this.#openColumns(attributes)
  }

  text(piece: string): void {
    if (this.#gathers === 'value') this.#value += piece
    else if (this.#gathers === 'formula') this.#formula += piece
    else this.#inline?.text(piece)
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.#gathers = null
    else if (name === 'c') {
      this.#closeCell()
      this.#inCell = false
      this.#inline = null
    } else this.#inline?.close(name)
  }

  #openRow(attributes: string): void {
    this.openRow(Number(xmlAttribute(attributes, 'r') ?? -1))
    // a row of no height is hidden too
    if (isYes(xmlAttribute(attributes, 'hidden')) || Number(xmlAttribute(attributes, 'ht') ?? 1) === 0) {
      this.sheet.hideRow(this.#row)
    }
  }

  #openColumns(attributes: string): void {
    const noWidth = Number(xmlAttribute(attributes, 'width') ?? 1) === 0
    if (!isYes(xmlAttribute(attributes, 'hidden')) && !noWidth) return
    this.sheet.hideColumns(Number(xmlAttribute(attributes, 'min')) - 1, Number(xmlAttribute(attributes, 'max')) - 1)
  }

  #openCell(attributes: string): void {
    const address = parseAddress(xmlAttribute(attributes, 'r') ?? '')
    this.#column = address?.column ?? this.#column + 1
    if (address !== null) this.#row = address.row
    this.#type = xmlAttribute(attributes, 't') ?? 'n'
    const style = xmlAttribute(attributes, 's')
    this.#style = style === null || !(Number(style) >= 0) ? 0 : Number(style)
    this.#value = ''
    this.#formula = null
    this.#inCell = true
  }

  #closeCell(): void {
    const value = this.#value
    const style = this.#style
    if (this.#type === 'inlineStr') this.#putText(this.#inline?.take() ?? decodeEscapes(value))
    else if (value === '') {
      // a formula that nobody has computed: its value is unknown, not empty
      if (this.#formula !== null && this.#type !== 'str') this.#putError(`=${this.#formula}`)
    } else if (this.#type === 's') this.sheet.setShared(this.#row, this.#column, Number(value), style)
    else if (this.#type === 'str') this.#putText(decodeEscapes(value))
    else if (this.#type === 'b') this.#put(booleanCell(isYes(value.trim()), this.#format))
    else if (this.#type === 'e') this.#putError(value)
    else if (this.#type === 'd') this.#put(isoTextCell(value.trim(), this.#format))
    else {
      const number = Number(value)
      if (number === 0 && this.#formula !== null && this.#context.recalculates) this.#putError(`=${this.#formula}`)
      else if (!Number.isFinite(number) || value.trim() === '') this.#putError(value)
      else this.sheet.setNumber(this.#row, this.#column, number, style)
    }
  }

  get #format(): string | null {
    return this.#context.formats[this.#style] ?? null
  }

  #put(cell: RawCell): void {
    this.sheet.set(this.#row, this.#column, cell)
  }

  #putError(text: string): void {
    this.#put(errorCell(text, this.#format))
  }

  #putText(text: string): void {
    if (text !== '') this.sheet.setText(this.#row, this.#column, this.sheet.texts.add(text), this.#style)
  }
}
