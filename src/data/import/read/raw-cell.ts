import type { RawCell } from '../raw-table'

/** The one empty cell: lists are full of them. */
export const EMPTY_CELL: RawCell = { kind: 'empty', text: '', number: null, iso: null, format: null }

/** The one empty row. */
export const EMPTY_ROW: readonly RawCell[] = []

/** A cell of text, NFC; '' is an empty cell. */
export function textCell(text: string, format: string | null = null): RawCell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text: text.normalize('NFC'), number: null, iso: null, format }
}

export const errorCell = (text: string, format: string | null = null): RawCell => ({
  kind: 'error',
  text,
  number: null,
  iso: null,
  format,
})

export const booleanCell = (value: boolean, format: string | null = null): RawCell => ({
  kind: 'boolean',
  text: value ? 'TRUE' : 'FALSE',
  number: null,
  iso: null,
  format,
})

export const numberCell = (value: number, format: string | null): RawCell => new NumberCell(value, format)

/** A number that is written out only when asked for. */
class NumberCell implements RawCell {
  readonly kind = 'number'
  readonly number: number
  readonly format: string | null

  constructor(number: number, format: string | null) {
    this.number = number
    this.format = format
  }

  get text(): string {
    return String(this.number)
  }

  get iso(): null {
    return null
  }
}
