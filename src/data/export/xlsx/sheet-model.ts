/** A workbook as data: what stands in each cell, and how it is read. `writeWorkbook` turns it into a file. */
export interface Workbook {
  readonly title: string
  readonly sheets: readonly Sheet[]
  /** When the file was made: an argument, so that the same data give the same file. */
  readonly writtenAt: Date
}

export interface Sheet {
  /** Cut to what Excel takes: 31 letters, without \ / ? * [ ] : */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** How many rows from the top stay in sight, and are repeated on each printed page. */
  readonly frozenRows?: number
  readonly landscape?: boolean
  readonly merges?: readonly SheetArea[]
  readonly checks?: readonly SheetCheck[]
}

export interface SheetColumn {
  /** Unit: characters. */
  readonly width: number
  /** How the numbers of the column are written; 'text' where it holds words. */
  readonly format: NumberFormat
}

/**
 * 'whole': 1.338 · 'percent': 95,89 % (the value is 95.89, as everywhere in the program) · 'date': 13/10/2025 ·
 * 'moment': 13/10/2025 08:14 · 'quantity': 12 or 1,5, whatever the number has.
 */
export type NumberFormat = 'text' | 'whole' | 'decimal' | 'percent' | 'date' | 'moment' | 'quantity'

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  /** 'total': bold, under a line. 'note': what is said about the table. */
  readonly kind?: 'plain' | 'title' | 'head' | 'total' | 'note'
  /** In lines of text, where the spreadsheet would show one and the cells need more. */
  readonly lines?: number
}

/** Null: not reported, an empty cell and never 0. Words are never run as a formula, whatever they begin with. */
export type SheetCell = string | number | null | SheetFormula | SheetNumber

/** A formula in Excel's own words, without "=": `SUM(B2:B9)`; `result` is shown until it is computed anew. */
export interface SheetFormula {
  readonly formula: string
  readonly result: number | string | null
  readonly format?: NumberFormat
}

/** A number that is written another way than the rest of its column. */
export interface SheetNumber {
  readonly value: number | null
  readonly format: NumberFormat
}

/** Both ends included, counted from 0. */
export interface SheetArea {
  readonly fromRow: number
  readonly fromColumn: number
  readonly toRow: number
  readonly toColumn: number
}

/** What may be typed into an area: one of a list, a whole number from 0, or a date. */
export interface SheetCheck {
  readonly area: SheetArea
  readonly allow: readonly string[] | 'whole' | 'date'
  /** Said when the cell is chosen. */
  readonly hint?: string
}
