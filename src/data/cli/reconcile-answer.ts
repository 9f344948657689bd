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

/** The answer of `reconcile` as it is printed. Keys other programs read: added to, never renamed. */
export function answerOf(input: ReconcileInput, locale: Locale) {
  const { result, rates } = reconcileInput(input)
  const { beyond } = reconcileMessages[locale].status
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
    ...(result.status === 'beyond' ? { note: beyond(MAX_REPAIR_CELLS) } : {}),
    exact: result.exact,
  }
}
