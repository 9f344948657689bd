import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import type { JournalEntry, RoundAction } from '~/domain/round/round-action'
import { completeWork, type RoundWork } from '~/domain/round/round-work'
import { startHistory } from '~/domain/shared/history'
import { now } from '../clock'
import { openDatabase, type StoredFile, type StoredRound } from './database'
import { announceChange } from './round-channel'
import { storeErrorOf } from './store-error'
import { summaryOf } from './stored-round-summary'
import { workQueries } from './work-queries'

export const storedRounds = {
  all: () => ['stored-rounds'] as const,
  /** The rounds kept on this computer, the one changed last first. Rejects with StoreError. */
  list: () =>
    queryOptions({
      queryKey: storedRounds.all(),
      queryFn: async (): Promise<readonly StoredRound[]> => {
        try {
          const rounds = await (await openDatabase()).getAll('rounds')
          return rounds.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
        } catch (error) {
          throw storeErrorOf(error)
        }
      },
      networkMode: 'always',
      retry: false,
    }),
}

/** A name that no other round has, on this computer or another. */
export const newRoundId = (): string => `dot-${crypto.getRandomValues(new Uint32Array(3)).join('').slice(0, 20)}`

/** Whether something is kept here under the id: a round, or work on a round of a server. Rejects with StoreError. */
export async function isRoundIdTaken(id: string): Promise<boolean> {
  try {
    const database = await openDatabase()
    return (await database.getKey('rounds', id)) !== undefined || (await database.getKey('work', id)) !== undefined
  } catch (error) {
    throw storeErrorOf(error)
  }
}

/**
 * Keeps a new round: its description, its files, and work and journal that came with it (from a copy or a file). One
 * transaction: the round is there whole or not at all. Rejects with StoreError.
 */
export async function keepRound(
  client: QueryClient,
  descriptor: PackageDescriptor,
  files: readonly StoredFile[],
  action: RoundAction,
  work: Partial<RoundWork> = {},
  journal: readonly JournalEntry[] = [],
): Promise<void> {
  const roundId = descriptor.giamsat.id
  const at = now()
  try {
    const transaction = (await openDatabase()).transaction(['work', 'rounds', 'files'], 'readwrite')
    const present = { ...completeWork(roundId, work), package: descriptor, action }
    const writes = [
      transaction.objectStore('work').put({
        roundId,
        history: startHistory(present),
        journal: [...journal, { at, step: 'done', action }],
      }),
      transaction.objectStore('rounds').put(summaryOf(roundId, descriptor, undefined, at)),
      ...files.map((file) => transaction.objectStore('files').put(file)),
    ]
    await Promise.all([...writes, transaction.done])
  } catch (error) {
    throw storeErrorOf(error)
  }
  announceChange(roundId)
  await client.invalidateQueries({ queryKey: storedRounds.all() })
}

/** The contents that a round names, for saving it as a file. Rejects with StoreError gone. */
export async function filesOf({ resources }: PackageDescriptor): Promise<readonly StoredFile[]> {
  try {
    const database = await openDatabase()
    const files = await Promise.all(resources.map((resource) => database.get('files', contentHash(resource))))
    return files.filter((file) => file !== undefined)
  } catch (error) {
    throw storeErrorOf(error)
  }
}

/** Takes a round and the work on it off this computer. There is no undo: the caller asks first and offers to save. */
export async function deleteRound(client: QueryClient, roundId: string): Promise<void> {
  try {
    const transaction = (await openDatabase()).transaction(['work', 'rounds'], 'readwrite')
    await Promise.all([
      transaction.objectStore('work').delete(roundId),
      transaction.objectStore('rounds').delete(roundId),
      transaction.done,
    ])
    await sweepFiles()
  } catch (error) {
    throw storeErrorOf(error)
  }
  announceChange(roundId)
  client.removeQueries({ queryKey: workQueries.one(roundId).queryKey })
  await client.invalidateQueries({ queryKey: storedRounds.all() })
}

/** Deletes contents that no round names any more, in no step of its history. One transaction: a parallel import is safe. */
async function sweepFiles(): Promise<void> {
  const transaction = (await openDatabase()).transaction(['work', 'files'], 'readwrite')
  const named = new Set<string>()
  for (const { history } of await transaction.objectStore('work').getAll()) {
    for (const work of [...history.past, history.present, ...history.future]) {
      for (const resource of work.package?.resources ?? []) named.add(contentHash(resource))
    }
  }
  for (const hash of await transaction.objectStore('files').getAllKeys()) {
    if (!named.has(hash)) await transaction.objectStore('files').delete(hash)
  }
  await transaction.done
}

/** "Xóa dữ liệu trên máy này": every round, all work, everything learned. */
export async function deleteEverything(client: QueryClient): Promise<void> {
  try {
    const stores = ['work', 'rounds', 'files', 'learned'] as const
    const transaction = (await openDatabase()).transaction(stores, 'readwrite')
    await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done])
  } catch (error) {
    throw storeErrorOf(error)
  }
  client.removeQueries({ queryKey: workQueries.all() })
  await client.invalidateQueries({ queryKey: storedRounds.all() })
}
