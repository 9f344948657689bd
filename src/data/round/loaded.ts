import type { RoundInfo } from '~/domain/round/round'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { Provenance, RowIssue } from '~/domain/shared/provenance'
import type { FetchedText } from '../http/fetch-text'
import type { LoadFailure } from '../http/load-error'

/** Names of the resources that this version knows; a package may leave some out and carry others. */
export type ResourceName =
  | 'reported'
  | 'published-rates'
  | 'statements'
  | 'procedures'
  | 'dossiers'
  | 'neighbourhoods'
  | 'equipment'
  | 'forces'
  | 'training'
  | 'communication'
  | 'pillars'
  | 'overdue-annex'

/** One file of the package, as its descriptor announces it. */
export interface RoundResource {
  readonly name: string
  readonly title: string | null
  /** Path inside the package, as people see it: "dossiers.csv". */
  readonly file: string
  readonly url: string
  /** Announced size. Unit: bytes. */
  readonly bytes: number | null
  /** Announced SHA-256 in hexadecimal; null where the package announces none. */
  readonly sha256: string | null
  readonly delimiter: string | null
  /** Texts that stand for "not reported"; the empty cell unless the package says more. */
  readonly missingValues: readonly string[]
  readonly columns: readonly ResourceColumn[]
  readonly provenance: Provenance
  readonly sourceId: string
}

export interface ResourceColumn {
  readonly name: string
  readonly title: string | null
}

export interface RoundPackage {
  readonly descriptorUrl: string
  readonly title: string
  readonly info: RoundInfo
  readonly resources: readonly RoundResource[]
  readonly loadedAt: IsoDateTime
  /**
   * SHA-256 of the descriptor as it lies there, in hexadecimal: it names the hash of every file, so it stands for the
   * whole round. Null where this page cannot compute it, or would compute that of another text.
   */
  readonly sha256: string | null
}

/** A file of the package as it came, not yet read as a table. */
export interface ResourceText extends FetchedText {
  readonly resource: RoundResource
  readonly loadedAt: IsoDateTime
}

/** A resource that could not be read, while others of the same value could. */
export interface FailedResource {
  readonly name: string
  readonly file: string
  readonly failure: LoadFailure
}

/** A value read from the package, with what was set aside on the way. Nothing is corrected in silence. */
export interface Loaded<T> {
  readonly value: T
  /** The file, or the first of several. */
  readonly file: string
  /** Data rows met, those set aside included. */
  readonly rows: number
  readonly setAside: number
  readonly issues: readonly RowIssue[]
  readonly failed: readonly FailedResource[]
  readonly provenance: Provenance
  readonly sourceId: string
}
