import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ReconciliationRecord } from '~/domain/round/reconciliation-record'
import type { History } from '~/domain/shared/history'

const NAME = 'giam-sat'
const VERSION = 1

interface Schema extends DBSchema {
  /** One entry a round, with its undo history. */
  reconciliation: { key: string; value: { roundId: string; history: History<ReconciliationRecord> } }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/**
 * What is kept on this computer. Rejects where the browser keeps nothing (a private window that forbids it):
 * the caller then works from memory and says so.
 */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) database.createObjectStore('reconciliation', { keyPath: 'roundId' })
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
