import { completeWork, emptyWork } from '~/domain/round/round-work'
import { mapHistory, startHistory } from '~/domain/shared/history'
import { openDatabase, type WorkEntry } from './database'
import type { StoredWork } from './stored-work'

/** The work on a round nobody touched yet. */
export const newEntry = (roundId: string): WorkEntry => ({
  roundId,
  history: startHistory(emptyWork(roundId)),
  journal: [],
})

/** An entry as any version since 2 wrote it, with every slot of this one. */
export const completeEntry = ({ roundId, history, journal }: WorkEntry): WorkEntry => ({
  roundId,
  history: mapHistory(history, (work) => completeWork(roundId, work)),
  journal,
})

/** What is kept of a round; where nothing can be read, an empty history that says so. */
export async function readWork(roundId: string): Promise<StoredWork> {
  try {
    const entry = await (await openDatabase()).get('work', roundId)
    return { ...(entry === undefined ? newEntry(roundId) : completeEntry(entry)), kept: true }
  } catch {
    return { ...newEntry(roundId), kept: false }
  }
}
