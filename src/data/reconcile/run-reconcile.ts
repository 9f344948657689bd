import { proxy, wrap } from 'comlink'
import type { ReportedTable } from '~/domain/reconcile/cells'
import type { Reconciliation } from '~/domain/reconcile/reconcile'
import type { Reconciler } from './reconcile.worker'
import { type OnSearch, reconcileStepwise } from './reconcile-stepwise'

/**
 * Reconciles a table in a worker of its own, so that the page stays free; stopping ends the worker at once. Where there
 * are no workers the search runs here, and stops between two steps.
 * @throws DOMException AbortError where `signal` stops it; RangeError as `reconcileTable`.
 */
export async function runReconcile(
  table: ReportedTable,
  onSearch: OnSearch,
  signal: AbortSignal,
): Promise<Reconciliation> {
  signal.throwIfAborted()
  if (typeof Worker === 'undefined') {
    return reconcileStepwise(table, (progress) => {
      onSearch(progress)
      signal.throwIfAborted()
    })
  }
  const worker = new Worker(new URL('./reconcile.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Reconciliation>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker did not start')))
      wrap<Reconciler>(worker).table(table, proxy(onSearch)).then(resolve, reject)
    })
  } finally {
    worker.terminate()
  }
}
