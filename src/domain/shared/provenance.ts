/**
 * Where a figure comes from: printed by the ward, computed here from given data, confirmed in writing by the centre,
 * or made up to show what the product does. Illustrative figures say so wherever they are shown.
 */
export const provenances = ['published', 'computed', 'confirmed', 'illustrative'] as const
export type Provenance = (typeof provenances)[number]

/** A document that figures were taken from. */
export interface Source {
  readonly id: string
  readonly title: string
  /** ISO date of the document, where known. */
  readonly date: string | null
  readonly url: string | null
}

/** Something wrong with one place in a file. `row` as Excel numbers it (header = 1); null for the whole file. */
export interface RowIssue {
  readonly file: string
  readonly row: number | null
  readonly column: string | null
  /** The text found there, cut to a readable length; null where nothing stood there. */
  readonly value: string | null
  readonly message: IssueMessage
  readonly severity: 'error' | 'warning' | 'info'
}

/** The code of a sentence in the catalogue, and what it names. Kept apart so that both languages can be shown. */
export interface IssueMessage {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
