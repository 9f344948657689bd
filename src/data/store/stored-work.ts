import type { JournalEntry } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import type { History } from '~/domain/shared/history'

export interface StoredWork {
  readonly history: History<RoundWork>
  readonly journal: readonly JournalEntry[]
  /** Whether what is done here will be there tomorrow: false in a private window, or on a full disk. */
  readonly kept: boolean
}
