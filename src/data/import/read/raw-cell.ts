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

export const numberCell = (value: number, format: string | null): RawCell => ({
  kind: 'number',
  text: String(value),
  number: value,
  iso: null,
  format,
})
