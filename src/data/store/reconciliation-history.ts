import { emptyRecord } from '~/domain/round/reconciliation-record'
import { startHistory } from '~/domain/shared/history'
import { openDatabase } from './database'
import type { StoredHistory } from './stored-history'

/** What is kept of a round; where nothing can be read, an empty history that says so. */
export async function readHistory(roundId: string): Promise<StoredHistory> {
  try {
    const entry = await (await openDatabase()).get('reconciliation', roundId)
    return { history: entry?.history ?? startHistory(emptyRecord(roundId)), kept: true }
  } catch {
    return { history: startHistory(emptyRecord(roundId)), kept: false }
  }
}
