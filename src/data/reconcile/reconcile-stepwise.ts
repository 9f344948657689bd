import type { ReportedTable } from '~/domain/reconcile/cells'
import type { LocateProgress } from '~/domain/reconcile/locate-errors'
import { type Reconciliation, reconcileTable } from '~/domain/reconcile/reconcile'

export type OnSearch = (progress: LocateProgress) => void

/** Runs a table's reconciliation to its end and tells how far it is. @throws RangeError as `reconcileTable`. */
export function reconcileStepwise(table: ReportedTable, onSearch: OnSearch): Reconciliation {
  const steps = reconcileTable(table)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    onSearch(step.value)
  }
}
