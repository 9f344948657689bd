/** A table ready to be drawn, printed, or written to a file: all text is already in the reader's language. */
export interface TableModel {
  readonly caption?: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** The total row, where adding up makes sense. */
  readonly total?: TableRow
}

export interface TableColumn {
  readonly key: string
  readonly title: string
  /** 'number' is set right and in tabular figures. */
  readonly kind: 'text' | 'number'
}

export interface TableRow {
  readonly key: string
  /** One per column; the first is the row's header. */
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly text: string
  /** The number behind the text, for sorting and for files; null = missing. Left out where the cell is words. */
  readonly value?: number | null
  readonly tone?: 'missing' | 'zero' | 'fail' | 'strong'
  /** Where a click on the figure leads: the rows behind it. */
  readonly href?: string
}
