import type { Outcome } from '../dossiers/dossier'

/** Dossiers by outcome, in the form's sense: what waits for the citizen counts as pending in time. */
export interface OutcomeCounts extends Readonly<Record<Outcome, number>> {
  /** All five: the form's column 3. */
  readonly total: number
  readonly resolved: number
  readonly pending: number
  /** overdue + pendingOverdue */
  readonly late: number
  /** Part of pendingInTime that is paused, and the part of that whose date has passed. */
  readonly paused: number
  readonly pausedPastDue: number
}

/** Under the filter, and without any filter ("13 / 19"). */
export interface Selected<T> {
  readonly selected: T
  readonly all: T
}

export interface OutcomeGroup extends Selected<OutcomeCounts> {
  /** Value of the dimension; null = not known. */
  readonly key: string | null
  /** What a person reads; null = not known. */
  readonly label: string | null
}
