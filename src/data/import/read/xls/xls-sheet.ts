import type { RawCell } from '../../raw-table'
import { numericCell } from '../date-serial'
import { booleanCell, EMPTY_CELL, errorCell, textCell } from '../raw-cell'
import type { Reading } from '../reading'
import { SheetBuilder } from '../sheet-builder'
import { type BiffRecord, decodeRk, errorText, record, recordAt, withContinued } from './biff-records'
import { BlockReader } from './biff-strings'
import type { XlsGlobals } from './xls-globals'

interface Place {
  readonly row: number
  readonly column: number
  readonly format: string | null
}

/** Fills a sheet from the records between its BOF and its EOF; charts in between bring their own pair. */
export class XlsSheetReader {
  readonly sheet: SheetBuilder
  readonly #stream: Uint8Array
  readonly #globals: XlsGlobals
  /** A formula whose text comes in a later record. */
  #awaitsText: Place | null = null

  constructor(name: string, stream: Uint8Array, globals: XlsGlobals, reading: Reading) {
    this.sheet = new SheetBuilder(name, reading)
    this.#stream = stream
    this.#globals = globals
  }

  async read(offset: number, reading: Reading): Promise<void> {
    let depth = 0
    for (let next = recordAt(this.#stream, offset); ; next = recordAt(this.#stream, next.next)) {
      if (next === null) return reading.refuse('fileDamaged', { detail: 'BIFF' })
      if (next.id === record.beginOfFile) depth += 1
      else if (next.id === record.endOfFile) {
        depth -= 1
        if (depth <= 0) return
      } else if (depth === 0) return reading.refuse('fileDamaged', { detail: 'BIFF' })
      else if (depth === 1) this.#take(next)
      if (next.id === record.row) {
        reading.progress(next.next, this.#stream.length)
        await reading.breathe()
      }
    }
  }

  #take(found: BiffRecord): void {
    const { id, data } = found
    switch (id) {
      case record.labelShared:
        this.#put(data, (place) => this.#shared(data.getUint32(6, true), place))
        return
      case record.label:
      case record.richString:
        this.#put(data, ({ format }) => textCell(new BlockReader([data], 6).string(), format))
        return
      case record.number:
        this.#put(data, (place) => this.#number(data.getFloat64(6, true), place))
        return
      case record.rk:
        this.#put(data, (place) => this.#number(decodeRk(data.getInt32(6, true)), place))
        return
      case record.multipleRk:
        this.#multipleRk(data)
        return
      case record.booleanOrError:
        this.#put(data, ({ format }) =>
          data.getUint8(7) === 1
            ? errorCell(errorText(data.getUint8(6)), format)
            : booleanCell(data.getUint8(6) !== 0, format),
        )
        return
      case record.formula:
        this.#put(data, (place) => this.#formula(data, place))
        return
      case record.string: {
        const place = this.#awaitsText
        this.#awaitsText = null
        if (place === null) return
        const text = new BlockReader(withContinued(this.#stream, found)).string()
        this.sheet.set(place.row, place.column, textCell(text, place.format))
        return
      }
      case record.row: {
        const noHeight = (data.getUint32(12, true) & 0x20) !== 0
        if (noHeight) this.sheet.hideRow(data.getUint16(0, true))
        return
      }
      case record.columnInfo: {
        const hidden = (data.getUint16(8, true) & 1) !== 0 || data.getUint16(4, true) === 0
        if (hidden) this.sheet.hideColumns(data.getUint16(0, true), data.getUint16(2, true))
        return
      }
      case record.mergeCells: {
        const count = data.getUint16(0, true)
        for (let at = 2; at < 2 + count * 8; at += 8) {
          this.sheet.merge({
            top: data.getUint16(at, true),
            bottom: data.getUint16(at + 2, true),
            left: data.getUint16(at + 4, true),
            right: data.getUint16(at + 6, true),
          })
        }
      }
    }
  }

  #format(style: number): string | null {
    return this.#globals.formats[style] ?? null
  }

  #put(data: DataView, cellOf: (place: Place) => RawCell): void {
    const row = data.getUint16(0, true)
    const column = data.getUint16(2, true)
    this.sheet.set(row, column, cellOf({ row, column, format: this.#format(data.getUint16(4, true)) }))
  }

  #shared(index: number, { format }: Place): RawCell {
    const cell = this.#globals.sharedStrings[index]
    if (cell === undefined) return errorCell(`#${index}`, format)
    return format === null || cell.kind === 'empty' ? cell : { ...cell, format }
  }

  #number(value: number, { format }: Place): RawCell {
    return numericCell(value, format, this.#globals.dateSystem)
  }

  #multipleRk(data: DataView): void {
    const row = data.getUint16(0, true)
    const first = data.getUint16(2, true)
    const count = Math.floor((data.byteLength - 6) / 6)
    for (let index = 0; index < count; index += 1) {
      const at = 4 + index * 6
      const place = { row, column: first + index, format: this.#format(data.getUint16(at, true)) }
      this.sheet.set(row, place.column, this.#number(decodeRk(data.getInt32(at + 2, true)), place))
    }
  }

  #formula(data: DataView, place: Place): RawCell {
    if (data.getUint16(12, true) !== 0xffff) return this.#number(data.getFloat64(6, true), place)
    switch (data.getUint8(6)) {
      case 1:
        return booleanCell(data.getUint8(8) !== 0, place.format)
      case 2:
        return errorCell(errorText(data.getUint8(8)), place.format)
      case 0:
        this.#awaitsText = place
        return EMPTY_CELL
      default:
        return EMPTY_CELL
    }
  }
}
