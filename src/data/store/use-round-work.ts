import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { JournalEntry, RoundAction } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import type { WorkStep } from './change-work'
import { workQueries } from './work-queries'

export interface RoundWorkbench {
  readonly present: RoundWork
  readonly journal: readonly JournalEntry[]
  /** False where the browser keeps nothing. */
  readonly kept: boolean
  /** What "undo" would take back; null where there is nothing. */
  readonly undoable: RoundAction | null
  readonly redoable: RoundAction | null
  readonly change: (action: RoundAction, change: (work: RoundWork) => RoundWork) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The delegation's work on a round: kept on this computer, shared by its tabs, every step can be undone. */
export function useRoundWork(roundId: string): RoundWorkbench | null {
  const client = useQueryClient()
  const { data } = useQuery(workQueries.one(roundId))
  return useMemo(() => {
    if (data === undefined) return null
    const { queryKey } = workQueries.one(roundId)
    const take = async (step: WorkStep) => {
      const { changeWork } = await import('./change-work')
      // a step that cannot be kept leaves everything as it was, and the page says that nothing is kept
      await changeWork(client, roundId, step).catch(() => client.setQueryData(queryKey, { ...data, kept: false }))
    }
    const { past, present, future } = data.history
    return {
      present,
      journal: data.journal,
      kept: data.kept,
      undoable: past.length === 0 ? null : present.action,
      redoable: future[0]?.action ?? null,
      change: (action, change) => void take({ kind: 'change', action, change }),
      undo: () => void take({ kind: 'undo' }),
      redo: () => void take({ kind: 'redo' }),
    }
  }, [client, data, roundId])
}
