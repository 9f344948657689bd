import type { ReportedCells } from '../reconcile/cells'
import type { Provenance } from '../shared/provenance'

/**
 * Cells of form II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP) by column number. Unit of all: dossiers.
 * Source of the layout: domain notes §2 (read in the code of a working one-stop system).
 */
export const formColumns = {
  receivedTotal: 3,
  receivedOnline: 4,
  receivedDirectAndPostal: 5,
  carriedOver: 6,
  resolvedTotal: 7,
  resolvedEarly: 8,
  resolvedOnTime: 9,
  resolvedOverdue: 10,
  pendingTotal: 11,
  pendingInTime: 12,
  pendingOverdue: 13,
} as const

export type FormCell = keyof typeof formColumns
export const formCells = Object.keys(formColumns) as readonly FormCell[]

/** One row of the form. A cell that was not reported is null, never 0. */
export type FormRow = Readonly<Record<FormCell, number | null>>

export const emptyFormRow: FormRow = Object.freeze(
  Object.fromEntries(formCells.map((cell) => [cell, null])) as Record<FormCell, null>,
)

/** A percentage as it was printed, with its own words. Unit: per cent; `decimals` = digits printed after the comma. */
export interface PublishedRate {
  readonly id: string
  readonly label: string
  readonly percent: number
  readonly decimals: number
}

/** A row of the form below its total: one field of work. */
export interface ReportedField {
  readonly name: string
  /** Cells beside the form too, where they were given. */
  readonly cells: ReportedCells
  readonly note: string | null
  /** Where it stood in the file that was handed over, as Excel numbers it; null where nobody said. */
  readonly sourceRow: number | null
}

/** What the ward reported: one row of the form, and percentages, with where they were printed. */
export interface ReportedFigures {
  readonly row: FormRow
  /** Figures of the whole ward that the form has no column for; left out where there are none. */
  readonly beside?: ReportedCells
  /** In the order of the form; left out where only the total was given. */
  readonly fields?: readonly ReportedField[]
  readonly rates: readonly PublishedRate[]
  readonly provenance: Provenance
  readonly sourceId: string
}
