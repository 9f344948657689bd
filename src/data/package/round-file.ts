import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import type { JournalEntry } from '~/domain/round/round-action'
import type { RoundWork } from '~/domain/round/round-work'
import type { StoredFile } from '../store/database'
import type { RoundFileProblemCode } from './round-file-messages'

/** What a `.giamsat` file is made of. */
export interface RoundFileContent {
  readonly descriptor: PackageDescriptor
  /** Contents that the descriptor names (`filesOf`). */
  readonly files: readonly StoredFile[]
  readonly work: RoundWork
  readonly journal: readonly JournalEntry[]
}

/** Something wrong with a `.giamsat` file: `describeRoundFileProblem` says it. */
export interface RoundFileProblem {
  readonly code: RoundFileProblemCode
  /** Part of the file; null where it is the whole. */
  readonly entry: string | null
  readonly params: Readonly<Record<string, string | number>>
  /** 'fatal': nothing can be opened. 'damaged': the part is left out. 'info': all is there. */
  readonly severity: 'fatal' | 'damaged' | 'info'
}

/** What could be read, and what is wrong with the rest. A file without problems is exactly what was written. */
export interface ReadRoundFile {
  /** Without the files that are damaged; null where nothing can be opened, and then why. */
  readonly descriptor: PackageDescriptor | null
  readonly files: readonly StoredFile[]
  /** For `keepRound`; {} where it is damaged. */
  readonly work: Partial<RoundWork>
  readonly journal: readonly JournalEntry[]
  readonly problems: readonly RoundFileProblem[]
}

/** Ending of a round in one file. */
export const ROUND_FILE_ENDING = '.giamsat'
