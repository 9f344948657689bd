import type { PrintedRate } from '~/domain/reconcile/cells'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { placeName } from '~/domain/reconcile/form-system'
import { MAX_REPAIR_CELLS, runToEnd } from '~/domain/reconcile/locate-errors'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type Reconciliation, reconcileRow, reconcileTable } from '~/domain/reconcile/reconcile'
import type { Locale } from '~/domain/shared/locale'
import type { ReconcileInput } from './reconcile-input'

export interface Reconciled {
  readonly result: Reconciliation
  readonly rates: readonly PrintedRate[]
}

export function reconcileInput(input: ReconcileInput): Reconciled {
  if (input.kind === 'row') {
    return { result: reconcileRow(input.row, input.period), rates: input.row.rates ?? [] }
  }
  return { result: runToEnd(reconcileTable(input.table)), rates: input.table.rates ?? [] }
}

/** What has to be said of a search that did not end in repairs one can rely on. */
export function notesOn({ status, exact }: Reconciliation, locale: Locale): string[] {
  const { beyond, stopped, notJoined } = reconcileMessages[locale].status
  return [
    ...(status === 'beyond' ? [beyond(MAX_REPAIR_CELLS)] : []),
    ...(status === 'stopped' ? [stopped] : []),
    ...(exact ? [] : [notJoined]),
  ]
}

/** The answer of `reconcile` as it is printed. Keys other programs read: added to, never renamed. */
export function answerOf(input: ReconcileInput, locale: Locale) {
  const { result, rates } = reconcileInput(input)
  const notes = notesOn(result, locale)
  return {
    id: input.id,
    consistent: result.consistent,
    rules: result.rules.map(({ id, verdict, difference, severity }) => ({ id, verdict, difference, severity })),
    repairs: result.repairs.map((repair) => ({
      changes: repair.changes.map(({ place, from, to }) => ({ cell: placeName(place), from, to })),
      ratesExplained: repair.explained.length,
      unique: repair.unique,
      why: explainRepair(repair, rates, locale),
    })),
    rates: result.rates.map(({ label, percent, matches }) => ({
      ...(label === null ? {} : { label }),
      percent,
      matches,
    })),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    exact: result.exact,
  }
}
