import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { JournalEntry } from '~/domain/round/round-action'
import { completeWork, type RoundWork } from '~/domain/round/round-work'
import { type History, mapHistory } from '~/domain/shared/history'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'

const NAME = 'giam-sat'
const VERSION = 2

/** The work on one round, whether the round itself is here or on a server. */
export interface WorkEntry {
  readonly roundId: string
  readonly history: History<RoundWork>
  /** Oldest first. */
  readonly journal: readonly JournalEntry[]
}

/** What the list of rounds on this computer shows, without opening each. */
export interface StoredRound {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly period: Period
  /** Number of files. */
  readonly files: number
  readonly createdAt: IsoDateTime
  readonly changedAt: IsoDateTime
}

/** One file by its content. Several rounds, and several steps of one history, share it. */
export interface StoredFile {
  /** In hexadecimal. */
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Column headers and words that a person confirmed, for the next file of the kind (`Learned`). */
export interface LearnedEntry {
  readonly kind: 'headers' | 'words'
  readonly entries: Readonly<Record<string, string | number>>
}

export interface Schema extends DBSchema {
  work: { key: string; value: WorkEntry }
  rounds: { key: string; value: StoredRound }
  files: { key: string; value: StoredFile }
  learned: { key: string; value: LearnedEntry }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/**
 * What is kept on this computer. Rejects where the browser keeps nothing (a private window that forbids it):
 * the caller then works from memory and says so.
 */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 2) {
        database.createObjectStore('work', { keyPath: 'roundId' })
        database.createObjectStore('rounds', { keyPath: 'id' })
        database.createObjectStore('files', { keyPath: 'sha256' })
        database.createObjectStore('learned', { keyPath: 'kind' })
      }
      if (oldVersion === 1) await moveReconciliation(database, transaction)
    },
    // another tab wants a newer version: let go, and open again at the next use
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated() {
      opened = null
    },
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** Version 1 kept only the work of one room. */
async function moveReconciliation(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ('work' | 'rounds' | 'files' | 'learned')[], 'versionchange'>,
): Promise<void> {
  const old = database as unknown as IDBPDatabase
  const entries: { roundId: string; history: History<Partial<RoundWork>> }[] = await (
    transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>
  )
    .objectStore('reconciliation')
    .getAll()
  for (const { roundId, history } of entries) {
    const complete = mapHistory(history, (work) => completeWork(roundId, work))
    await transaction.objectStore('work').put({ roundId, history: complete, journal: [] })
  }
  old.deleteObjectStore('reconciliation')
}
