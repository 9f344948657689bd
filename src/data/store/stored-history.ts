import type { ReconciliationRecord } from '~/domain/round/reconciliation-record'
import type { History } from '~/domain/shared/history'

/** Whether what is done here will be there tomorrow. */
export interface StoredHistory {
  readonly history: History<ReconciliationRecord>
  /** False where the browser keeps nothing: a private window, or a full disk. */
  readonly kept: boolean
}
