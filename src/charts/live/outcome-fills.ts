import type { PatternName } from '~/charts/figure/pattern-context'
import type { Outcome } from '~/domain/dossiers/dossier'

/** The fill of each outcome. */
export const outcomePattern: Readonly<Record<Outcome, PatternName>> = {
  early: 'early',
  onTime: 'ontime',
  overdue: 'overdue',
  pendingOverdue: 'pover',
  pendingInTime: 'intime',
}

/** Outline of a filled mark: set where the fill alone would not be seen (high contrast, paper). */
export const edgeOf = (pattern: PatternName): string =>
  pattern === 'over' || pattern === 'broken' ? 'var(--c-edge)' : `var(--o-${pattern}-edge)`

/** Outline of what is not selected, in the colour of its kind. */
export const ghostOf = (pattern: PatternName): string =>
  pattern === 'overdue' ? 'var(--o-overdue-text)' : 'var(--c-edge)'
