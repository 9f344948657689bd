import type { Locale } from '../shared/locale'
import type { Run } from '../shared/run'

export type { Run } from '../shared/run'

/**
 * The report as data: one source for the screen, the paper, Word and slides. Every sentence is already in
 * the reader's language; every figure in it still says which value it stands for and where that came from.
 */
export interface Report {
  readonly language: Locale
  /** "Báo cáo kết quả giám sát, phường An Thắng": the name of a file of it. */
  readonly title: string
  /** At the foot of each sheet: which figures this paper was printed from. */
  readonly footer: string
  /** Sections in printing order; those that were not asked for are left out. */
  readonly sections: readonly ReportSection[]
  /** In the order of their first mark, numbered from 1. */
  readonly footnotes: readonly Footnote[]
}

export interface ReportSection {
  readonly id: string
  /** Begins on a sheet of its own. */
  readonly startsSheet: boolean
  readonly blocks: readonly ReportBlock[]
}

interface BlockBase {
  readonly key: string
  /** Carries figures that are not the ward's own: the sheet it falls on is marked. */
  readonly illustrative: boolean
}

export interface LetterheadBlock extends BlockBase {
  readonly kind: 'letterhead'
  /** Name of the Front's committee, in one line or two, and the ward. */
  readonly left: readonly string[]
  /** "Số: …………": the clerk fills it in. */
  readonly number: string
  readonly right: readonly [string, string]
  readonly place: string
  /** "DỰ THẢO" */
  readonly draft: string
}

export interface TitleBlock extends BlockBase {
  readonly kind: 'title'
  readonly title: string
  readonly lines: readonly string[]
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading'
  /** 1 = "I.", 2 = "1." */
  readonly level: 1 | 2
  readonly text: string
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
}

/** A drawing, named by what it draws; the paper draws it from the round's data with `charts/`. */
export type ReportChart = 'flow' | 'weekly' | 'lateByField'

export interface ChartBlock extends BlockBase {
  readonly kind: 'chart'
  readonly chart: ReportChart
  /** "Hình 1." */
  readonly label: string
  readonly caption: string
  readonly source: string
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table'
  /** "Bảng 1." */
  readonly label: string
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
  readonly note: string | null
}

export interface ReportColumn {
  readonly key: string
  readonly title: string
  readonly align: 'left' | 'right' | 'center'
  /** Share of the text width. The shares of a table add up to 100. */
  readonly widthPercent: number
  /** Codes and dates stay on one line. */
  readonly noWrap: boolean
}

export interface ReportRow {
  readonly key: string
  readonly cells: readonly ReportCell[]
  /** 'sum': set bold. 'doubt': between thicker lines. */
  readonly emphasis: 'none' | 'sum' | 'doubt'
}

export interface ReportCell {
  readonly runs: readonly Run[]
}

export interface SignOffBlock extends BlockBase {
  readonly kind: 'signOff'
  readonly recipientsTitle: string
  readonly recipients: readonly string[]
  readonly signer: readonly string[]
}

export type ReportBlock =
  | LetterheadBlock
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ChartBlock
  | TableBlock
  | SignOffBlock

export interface Footnote {
  readonly id: string
  readonly number: number
  readonly runs: readonly Run[]
}
