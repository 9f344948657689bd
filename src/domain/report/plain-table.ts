import { words } from '../shared/sentence'
import type { ReportCell, ReportColumn, ReportRow, TableBlock } from './report'

/** What is filled in by hand. */
export const BLANK = '…'

/** Width share and alignment of a column; its title comes from the catalogue. */
export type ColumnShape = readonly [widthPercent: number, align: ReportColumn['align'], wrap?: 'noWrap']

/** Words, or a sentence with its figures. */
export type PlainCell = string | ReportCell

export interface PlainRow {
  readonly key: string
  readonly cells: readonly PlainCell[]
  readonly emphasis?: ReportRow['emphasis']
}

export interface PlainTable {
  readonly key: string
  readonly label: string
  readonly caption: string
  readonly titles: readonly string[]
  readonly shapes: readonly ColumnShape[]
  readonly rows: readonly PlainRow[]
  readonly note: string | null
  readonly illustrative: boolean
}

/** A table of an annex: words and formatted numbers, one column per title. */
export function plainTable({ key, label, caption, titles, shapes, rows, note, illustrative }: PlainTable): TableBlock {
  if (titles.length !== shapes.length) throw new RangeError(`${titles.length} titles for ${shapes.length} columns`)
  return {
    kind: 'table',
    key,
    label,
    caption,
    note,
    illustrative,
    columns: shapes.map(([widthPercent, align, wrap], index) => ({
      key: `c${index + 1}`,
      title: titles[index] ?? '',
      align,
      widthPercent,
      noWrap: wrap === 'noWrap',
    })),
    rows: rows.map((row) => ({
      key: row.key,
      emphasis: row.emphasis ?? 'none',
      cells: row.cells.map((cell) => (typeof cell === 'string' ? { runs: words(cell) } : cell)),
    })),
  }
}
