import { useEffect, useState } from 'react'
import { runReconcile } from '~/data/reconcile/run-reconcile'
import type { ReportedTable } from '~/domain/reconcile/cells'
import type { Reconciliation } from '~/domain/reconcile/reconcile'

export type TableSearch =
  | { readonly state: 'running'; readonly tried: number }
  | { readonly state: 'done'; readonly result: Reconciliation }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed' }

/** The smallest repairs of a table, looked for in a worker: with progress, to be stopped, to be begun again. */
export function useTableSearch(table: ReportedTable): TableSearch & { stop: () => void; again: () => void } {
  const [search, setSearch] = useState<TableSearch>({ state: 'running', tried: 0 })
  const [run, setRun] = useState(0)
  const [control, setControl] = useState<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` begins the same search once more
  useEffect(() => {
    const stopping = new AbortController()
    setControl(stopping)
    setSearch({ state: 'running', tried: 0 })
    const show = (next: TableSearch) => !stopping.signal.aborted && setSearch(next)
    runReconcile(table, ({ tried }) => show({ state: 'running', tried }), stopping.signal).then(
      (result) => show({ state: 'done', result }),
      () => show({ state: 'failed' }),
    )
    return () => stopping.abort()
  }, [table, run])
  return {
    ...search,
    stop: () => {
      control?.abort()
      setSearch({ state: 'stopped' })
    },
    again: () => setRun((count) => count + 1),
  }
}
