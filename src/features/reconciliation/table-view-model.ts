import type { ReportedCell } from '~/domain/reconcile/cells'
import type { Verdict } from '~/domain/shared/verdict'

export interface TableViewColumn {
  readonly cell: ReportedCell
  /** Column of the form; null for a figure printed beside it. */
  readonly column: number | null
  readonly name: string
}

export interface TableViewCell {
  readonly cell: ReportedCell
  /** As shown: already formatted, "—" where not reported. */
  readonly text: string
  /** The figure in whose place a supposed one stands. */
  readonly struck: string | null
  readonly state: 'plain' | 'missing' | 'broken' | 'suspect' | 'supposed'
}

export interface TableViewRow {
  readonly name: string
  readonly cells: readonly TableViewCell[]
  readonly verdict: Verdict
  /** What does not add up in the row, a sentence each. */
  readonly failing: readonly string[]
}

/** The form with a row for every field, ready to be drawn. */
export interface TableView {
  readonly title: string
  readonly columns: readonly TableViewColumn[]
  readonly rows: readonly TableViewRow[]
  readonly total: TableViewRow | null
  /** The fields added up, a cell a column; null without a total row to hold them against. */
  readonly sums: readonly { readonly cell: ReportedCell; readonly text: string; readonly verdict: Verdict }[] | null
}
