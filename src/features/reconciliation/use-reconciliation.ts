import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { reconciliationQueries } from '~/data/store/reconciliation-queries'
import { changeHistory, followOtherTabs } from '~/data/store/reconciliation-store'
import type { ReconciliationRecord } from '~/domain/round/reconciliation-record'
import { type History, record, redo, undo } from '~/domain/shared/history'

type Change = (present: ReconciliationRecord) => ReconciliationRecord

export interface ReconciliationWork {
  readonly present: ReconciliationRecord
  readonly kept: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly change: (change: Change) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The delegation's work on a round: kept on this computer, shared by its tabs, every step can be undone. */
export function useReconciliation(roundId: string): ReconciliationWork | null {
  const client = useQueryClient()
  useEffect(() => followOtherTabs(client), [client])
  const { data } = useQuery(reconciliationQueries.history(roundId))
  if (data === undefined) return null
  const apply = (step: (history: History<ReconciliationRecord>) => History<ReconciliationRecord>) =>
    void changeHistory(client, roundId, step)
  return {
    present: data.history.present,
    kept: data.kept,
    canUndo: data.history.past.length > 0,
    canRedo: data.history.future.length > 0,
    change: (change) => apply((history) => record(history, change(history.present))),
    undo: () => apply(undo),
    redo: () => apply(redo),
  }
}
