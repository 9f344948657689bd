import type { RawCell, RawSheet } from '../../raw-table'
import { isoTextCell, kindOfFormat } from '../date-serial'
import { booleanCell, EMPTY_CELL, errorCell, numberCell, textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'
import { XmlScanner } from '../xml/xml-scanner'
import { isYes, xmlAttribute } from '../xml/xml-text'

/** Names that "XML Spreadsheet 2003" has for formats; other programs write codes. */
const NAMED_FORMATS: Readonly<Record<string, string | null>> = {
  General: null,
  'General Number': null,
  'Short Date': 'm/d/yyyy',
  'Medium Date': 'd-mmm-yy',
  'Long Date': 'dddd, mmmm dd, yyyy',
  'General Date': 'm/d/yyyy h:mm',
  'Short Time': 'h:mm',
  Percent: '0.00%',
  Fixed: '0.00',
  Standard: '#,##0.00',
}

/** Reads "XML Spreadsheet 2003", which old one-stop software saves under the name .xls. */
export async function readSpreadsheetMl(bytes: Uint8Array, reading: Reading): Promise<RawSheet[]> {
  const handler = new SpreadsheetMlHandler(reading)
  const scanner = new XmlScanner(reading.file, handler, reading)
  await scanner.pushAll(bytes)
  scanner.end()
  return handler.sheets
}

class SpreadsheetMlHandler {
  readonly sheets: RawSheet[] = []
  readonly #reading: Reading
  readonly #formats = new Map<string, string | null>()
  #style: string | null = null
  #sheet: SheetBuilder | null = null
  #row = -1
  #column = -1
  #listedColumns = 0
  #format: string | null = null
  #type = ''
  #data: string | null = null
  #gathers = false
  #formula = false
  #merged = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  open(name: string, attributes: string): void {
    if (name === 'Style') this.#style = xmlAttribute(attributes, 'ID')
    else if (name === 'NumberFormat' && this.#style !== null) {
      const code = xmlAttribute(attributes, 'Format')
      this.#formats.set(
        this.#style,
        code === null ? null : code in NAMED_FORMATS ? (NAMED_FORMATS[code] ?? null) : code,
      )
    } else if (name === 'Worksheet') this.#openSheet(attributes)
    else if (name === 'Column') this.#listColumn(attributes)
    else if (name === 'Row') {
      this.#row = indexOr(attributes, this.#row + 1)
      this.#column = -1
      if (isYes(xmlAttribute(attributes, 'Hidden'))) this.#sheet?.hideRow(this.#row)
    } else if (name === 'Cell') this.#openCell(attributes)
    else if (name === 'Data') {
      this.#type = xmlAttribute(attributes, 'Type') ?? 'String'
      this.#data = ''
      this.#gathers = true
    }
  }

  text(piece: string): void {
    if (this.#gathers) this.#data += piece
  }

  close(name: string): void {
    if (name === 'Data') this.#gathers = false
    else if (name === 'Cell') {
      this.#sheet?.set(this.#row, this.#column, this.#cell())
      this.#column += this.#merged
    } else if (name === 'Worksheet' && this.#sheet !== null) {
      this.sheets.push(this.#sheet.build())
      this.#sheet = null
    } else if (name === 'Visible' || name === 'WorksheetOptions') this.#gathers = false
  }

  #openSheet(attributes: string): void {
    if (this.sheets.length >= this.#reading.limits.maxSheets) {
      this.#reading.refuse('tooManySheets', {
        sheets: this.sheets.length + 1,
        maxSheets: this.#reading.limits.maxSheets,
      })
    }
    this.#sheet = new SheetBuilder(xmlAttribute(attributes, 'Name') ?? '', this.#reading)
    this.#row = -1
    this.#listedColumns = 0
  }

  #listColumn(attributes: string): void {
    const first = indexOr(attributes, this.#listedColumns)
    const last = first + Number(xmlAttribute(attributes, 'Span') ?? 0)
    if (isYes(xmlAttribute(attributes, 'Hidden'))) this.#sheet?.hideColumns(first, last)
    this.#listedColumns = last + 1
  }

  #openCell(attributes: string): void {
    this.#column = indexOr(attributes, this.#column + 1)
    const right = Number(xmlAttribute(attributes, 'MergeAcross') ?? 0)
    const down = Number(xmlAttribute(attributes, 'MergeDown') ?? 0)
    this.#merged = right
    if (right > 0 || down > 0) {
      const [top, left] = [this.#row, this.#column]
      this.#sheet?.merge({ top, left, bottom: top + down, right: left + right })
    }
    this.#format = this.#formats.get(xmlAttribute(attributes, 'StyleID') ?? '') ?? null
    this.#formula = xmlAttribute(attributes, 'Formula') !== null
    this.#data = null
  }

  #cell(): RawCell {
    const value = this.#data
    if (value === null) return this.#formula ? errorCell('=', this.#format) : EMPTY_CELL
    switch (this.#type) {
      case 'Number': {
        const number = Number(value)
        return value.trim() !== '' && Number.isFinite(number)
          ? numberCell(number, this.#format)
          : textCell(value, this.#format)
      }
      case 'DateTime':
        return dateOrTime(value, this.#format)
      case 'Boolean':
        return booleanCell(isYes(value), this.#format)
      case 'Error':
        return errorCell(value, this.#format)
      default:
        return textCell(value, this.#format)
    }
  }
}

/** A time of day comes as a moment of the first day of the calendar. */
function dateOrTime(value: string, format: string | null): RawCell {
  return kindOfFormat(format) === 'time' && /^(?:1899|1900|1904)/.test(value)
    ? textCell(value.slice(11, 19), format)
    : isoTextCell(value, format)
}

/** `ss:Index` counts from 1. */
function indexOr(attributes: string, usual: number): number {
  const index = xmlAttribute(attributes, 'Index')
  return index === null ? usual : Number(index) - 1
}
