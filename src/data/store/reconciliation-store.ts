import type { QueryClient } from '@tanstack/react-query'
import { emptyRecord, type ReconciliationRecord } from '~/domain/round/reconciliation-record'
import { type History, startHistory } from '~/domain/shared/history'
import { openDatabase } from './database'
import { reconciliationQueries } from './reconciliation-queries'
import type { StoredHistory } from './stored-history'

const channelName = 'giam-sat.reconciliation'

/**
 * Changes the history of a round by `change`, in one transaction, so that two tabs never overwrite each other.
 * The page shows the change even where nothing can be kept; `kept` then says so.
 */
export async function changeHistory(
  client: QueryClient,
  roundId: string,
  change: (history: History<ReconciliationRecord>) => History<ReconciliationRecord>,
): Promise<StoredHistory> {
  const { queryKey } = reconciliationQueries.history(roundId)
  const stored = await writeHistory(roundId, change).catch(() => {
    const shown = client.getQueryData<StoredHistory>(queryKey)?.history ?? startHistory(emptyRecord(roundId))
    return { history: change(shown), kept: false }
  })
  client.setQueryData(queryKey, stored)
  if (stored.kept) announce(roundId)
  return stored
}

async function writeHistory(
  roundId: string,
  change: (history: History<ReconciliationRecord>) => History<ReconciliationRecord>,
): Promise<StoredHistory> {
  const transaction = (await openDatabase()).transaction('reconciliation', 'readwrite')
  const entry = await transaction.store.get(roundId)
  const history = change(entry?.history ?? startHistory(emptyRecord(roundId)))
  await transaction.store.put({ roundId, history })
  await transaction.done
  return { history, kept: true }
}

function announce(roundId: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(roundId)
  channel.close()
}

/** Shows what another tab changed. Returns how to stop listening. */
export function followOtherTabs(client: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return
    void client.invalidateQueries({ queryKey: reconciliationQueries.history(data).queryKey })
  }
  return () => channel.close()
}
