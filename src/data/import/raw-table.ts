/** What a cell is as the file stores it, before anybody asks what it means. */
export type RawKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'

/** One cell as the file holds it. Nothing is interpreted: the text "1.338" stays text. */
export interface RawCell {
  readonly kind: RawKind
  /**
   * The text as the file shows or stores it, untouched (text cells: NFC-normalised, trimmed of nothing). For numbers and
   * dates the canonical JS text of the stored number.
   */
  readonly text: string
  /** Stored number (Excel serial for dates), null where the cell is no number. */
  readonly number: number | null
  /** For kind 'date': ISO date or date-time computed with the workbook's own date system (1900 or 1904), else null. */
  readonly iso: string | null
  /** Number format code of the cell where the file has one ("dd/mm/yyyy", "#,##0"), else null. */
  readonly format: string | null
}

/** A merged area. Rows and columns count from 0, both ends belong to it. */
export interface RawMerge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Cells that are made when asked for. Rows and columns count from 0. */
export interface CellStore {
  readonly rowCount: number
  /** Cells of a row, up to its last one with content. */
  readonly width: (row: number) => number
  /** An empty cell where there is none. */
  readonly cell: (row: number, column: number) => RawCell
  /** Texts with letters beyond ASCII, where the store can tell them faster than cell by cell. */
  readonly lettered?: (() => Iterable<string>) | undefined
}

/** One sheet, or one table of a document. */
export interface RawSheet {
  /** '' in text files. */
  readonly name: string
  readonly hidden: boolean
  /** Index 0 is row 1 of the sheet: empty rows are kept, so that row numbers are Excel's. In text files, the record. */
  readonly rows: readonly (readonly RawCell[])[]
  /** The same cells, where the reader can hand them out without an object for each: long lists are read through it. */
  readonly cells?: CellStore | undefined
  readonly merges: readonly RawMerge[]
  /** Counted from 0. */
  readonly hiddenRows: readonly number[]
  /** Counted from 0. */
  readonly hiddenColumns: readonly number[]
}

export type RawFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'html' | 'docx' | 'text' | 'json' | 'giamsat'

/** A file that was opened: its tables and its running text, nothing understood yet. */
export interface RawFile {
  readonly file: string
  readonly format: RawFormat
  /** What a reader should know about the opening: encoding and separator found, "named .xls but HTML". Null: nothing. */
  readonly note: string | null
  /** In documents, one per table. */
  readonly sheets: readonly RawSheet[]
  /** The running text outside tables; null where there is none. */
  readonly prose: string | null
}

/** Why a file was not opened, as a code with its values; the sentences are in read-messages.ts. */
export interface Refusal {
  readonly file: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Thrown by `readImportFile` for a file that is refused. */
export class ImportError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.file}`)
    this.name = 'ImportError'
    this.refusal = refusal
  }
}
