import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet-model'

export interface TableSheet {
  readonly name: string
  /** What the table says, above its head. */
  readonly title: string
  /** Source, and that it is made up where it is. */
  readonly note: string
  readonly titles: readonly string[]
  readonly columns: readonly SheetColumn[]
  /** A row of the table, told its number on the sheet as Excel counts: 4 for the first. */
  readonly rows: readonly ((row: number) => SheetCell[])[]
  /** Told the first and the last row of the table. */
  readonly total?: (first: number, last: number) => SheetCell[]
  readonly landscape?: boolean
}

/** Title, note, head; the table begins below them. */
const HEAD_ROWS = 3

/** One table on one sheet, its head always in sight; sums and rates are formulas of the rows above. */
export function tableSheet({ name, title, note, titles, columns, rows, total, landscape = false }: TableSheet): Sheet {
  const first = HEAD_ROWS + 1
  const last = HEAD_ROWS + rows.length
  const body: SheetRow[] = rows.map((write, index) => ({ cells: write(first + index) }))
  const sums: SheetRow[] =
    total === undefined || rows.length === 0 ? [] : [{ kind: 'total', cells: total(first, last) }]
  return {
    name,
    columns,
    landscape,
    frozenRows: HEAD_ROWS,
    rows: [
      { kind: 'title', cells: [title] },
      { kind: 'note', cells: [note] },
      { kind: 'head', cells: [...titles] },
      ...body,
      ...sums,
    ],
  }
}

/** Widths and formats, in the order of the columns. */
export const columnsOf = (...shapes: readonly (readonly [number, SheetColumn['format']])[]): SheetColumn[] =>
  shapes.map(([width, format]) => ({ width, format }))
