import type { RawCell, RawSheet } from '../../raw-table'
import { type DateSystem, isoTextCell, numericCell } from '../date-serial'
import { booleanCell, EMPTY_CELL, errorCell, textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'
import { XmlScanner } from '../xml/xml-scanner'
import { isYes, xmlAttribute } from '../xml/xml-text'
import type { OpenZip } from '../zip/open-zip'
import { parseAddress, parseArea } from './cell-address'
import { KnownCell, readKnownCell } from './known-cell'
import { decodeEscapes, RichText } from './shared-strings'
import type { SheetPart } from './workbook-parts'

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  readonly dateSystem: DateSystem
  /** Whether a formula's 0 may only mean that nobody computed it. */
  readonly recalculates: boolean
  readonly sharedStrings: readonly RawCell[]
  readonly formats: readonly (string | null)[]
}

/** Reads one worksheet as it streams out of the zip. */
export async function readWorksheet(
  zip: OpenZip,
  { name, hidden, part }: SheetPart,
  context: WorkbookContext,
  reading: Reading,
): Promise<RawSheet> {
  const handler = new WorksheetHandler(new SheetBuilder(name, reading), context)
  const scanner = new XmlScanner(part, handler, reading)
  await zip.stream(part, (piece) => scanner.push(piece), true)
  scanner.end()
  handler.sheet.hidden = hidden
  return handler.sheet.build()
}

class WorksheetHandler {
  readonly sheet: SheetBuilder
  readonly #context: WorkbookContext
  readonly #sharedAs = new Map<string, Map<number, RawCell>>()
  #row = -1
  #column = -1
  #type = ''
  #format: string | null = null
  #value = ''
  #formula: string | null = null
  #inCell = false
  #gathers: 'value' | 'formula' | null = null
  #inline: RichText | null = null
  readonly #known = new KnownCell()

  constructor(sheet: SheetBuilder, context: WorkbookContext) {
    this.sheet = sheet
    this.#context = context
  }

  element(text: string, at: number): number {
    if (text.charCodeAt(at + 1) !== 99 /* c */) return -1
    const cell = this.#known
    if (!readKnownCell(text, at, cell)) return -1
    this.#row = cell.row === -1 ? this.#row : cell.row
    this.#column = cell.column === -1 ? this.#column + 1 : cell.column
    if (cell.kind === 'empty') return cell.end
    const format = this.#context.formats[cell.style] ?? null
    this.sheet.set(
      this.#row,
      this.#column,
      cell.kind === 'shared'
        ? this.#shared(cell.number, format)
        : cell.kind === 'number'
          ? numericCell(cell.number, format, this.#context.dateSystem)
          : textCell(decodeEscapes(cell.text), format),
    )
    return cell.end
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
      this.sheet.set(this.#row, this.#column, this.#cell())
      this.#inCell = false
      this.#inline = null
    } else this.#inline?.close(name)
  }

  #openRow(attributes: string): void {
    const number = xmlAttribute(attributes, 'r')
    this.#row = number === null ? this.#row + 1 : Number(number) - 1
    this.#column = -1
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
    this.#format = style === null ? (this.#context.formats[0] ?? null) : (this.#context.formats[Number(style)] ?? null)
    this.#value = ''
    this.#formula = null
    this.#inCell = true
  }

  #cell(): RawCell {
    const value = this.#value
    if (this.#type === 'inlineStr') return textCell(this.#inline?.take() ?? decodeEscapes(value), this.#format)
    if (value === '') {
      // a formula that nobody has computed: its value is unknown, not empty
      return this.#formula === null || this.#type === 'str' ? EMPTY_CELL : errorCell(`=${this.#formula}`, this.#format)
    }
    switch (this.#type) {
      case 's':
        return this.#shared(Number(value), this.#format)
      case 'str':
        return textCell(decodeEscapes(value), this.#format)
      case 'b':
        return booleanCell(isYes(value.trim()), this.#format)
      case 'e':
        return errorCell(value, this.#format)
      case 'd':
        return isoTextCell(value.trim(), this.#format)
      default: {
        const number = Number(value)
        if (number === 0 && this.#formula !== null && this.#context.recalculates) {
          return errorCell(`=${this.#formula}`, this.#format)
        }
        return Number.isFinite(number) && value.trim() !== ''
          ? numericCell(number, this.#format, this.#context.dateSystem)
          : errorCell(value, this.#format)
      }
    }
  }

  /** The shared cell, or its twin with a format: one object for each pair. */
  #shared(index: number, format: string | null): RawCell {
    const cell = this.#context.sharedStrings[index]
    if (cell === undefined) return errorCell(`#${index}`, format)
    if (format === null || cell.kind === 'empty') return cell
    let twins = this.#sharedAs.get(format)
    if (twins === undefined) {
      twins = new Map()
      this.#sharedAs.set(format, twins)
    }
    let twin = twins.get(index)
    if (twin === undefined) {
      twin = { ...cell, format: format }
      twins.set(index, twin)
    }
    return twin
  }
}
