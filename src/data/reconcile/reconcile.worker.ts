import { expose } from 'comlink'
import type { ReportedTable } from '~/domain/reconcile/cells'
import { type OnSearch, reconcileStepwise } from './reconcile-stepwise'

const reconciler = {
  table: (table: ReportedTable, onSearch: OnSearch) => reconcileStepwise(table, onSearch),
}

export type Reconciler = typeof reconciler

expose(reconciler)
