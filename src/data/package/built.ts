import type { IsoDate } from '~/domain/shared/iso-date'
import type { Provenance, Source } from '~/domain/shared/provenance'
import type { ReadValue, RecognisedTable } from '../import/recognise/recognised-table'
import type { ResourceName } from '../round/loaded'
import type { BuildIssueCode } from './build-messages'

/** A table as understood, with what a person decided of it. */
export interface TableForRound {
  readonly table: RecognisedTable
  /** Rows left out, as Excel numbers them. */
  readonly setAsideRows: ReadonlySet<number>
  readonly provenance: Provenance
  /** A source of `BuildOptions.sources`, or one that the round has already. */
  readonly sourceId: string
  /** What a person answered: values in place of those read, by row (Excel's number) and field. */
  readonly answers?: ReadonlyMap<number, Readonly<Record<string, ReadValue>>> | undefined
  /** Running text only: keys (`proseFigures`) of the figures that a person confirmed. No other figure is taken. */
  readonly confirmed?: ReadonlySet<string> | undefined
}

/** The same dossier code twice: both rows stay and are reported, or the one read later stands alone. */
export type Duplicates = 'keep' | 'laterWins'

export interface BuildOptions {
  /** "phường An Thắng": what a list without a column of neighbourhoods speaks of. */
  readonly unit: string
  /** Documents that the tables were taken from. */
  readonly sources: readonly Source[]
  /** Default: keep. */
  readonly duplicates?: Duplicates | undefined
  /** Days on which neighbourhoods handed their lists in, by name; the others stay not given. */
  readonly reportedOn?: Readonly<Record<string, IsoDate>> | undefined
}

/** Something to say of what was made of a table. `row` as Excel numbers it; null for the table as a whole. */
export interface BuildIssue {
  readonly file: string
  readonly sheet: string
  readonly row: number | null
  /** A field; null for the row as a whole. */
  readonly column: string | null
  readonly message: { readonly code: BuildIssueCode; readonly params: Readonly<Record<string, string | number>> }
  readonly severity: 'error' | 'warning' | 'info'
}

/** One file of a round before it has its place there. */
export interface BuiltResource {
  readonly name: ResourceName
  readonly provenance: Provenance
  readonly sourceId: string
  /** CSV as docs/data.md describes it. Can be transferred out of a worker. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Below the header. */
  readonly rows: number
}

/** What became of the rows of one table: `rows` = `kept` + `setAside`. In running text, figures. */
export interface TableCount {
  readonly file: string
  readonly sheet: string
  readonly tableIndex: number
  readonly rows: number
  readonly kept: number
  /** By a person, or because the row lacks what it cannot do without; `issues` says which. */
  readonly setAside: number
}

export interface BuiltResources {
  readonly resources: readonly BuiltResource[]
  /** Those of the options that the tables name. */
  readonly sources: readonly Source[]
  /** In the order of the tables given. */
  readonly tables: readonly TableCount[]
  readonly issues: readonly BuildIssue[]
}

/** How new files take their place in a round. */
export interface MergeMode {
  /** What a file of the round that has the name already does: makes room, or takes the new rows behind its own. */
  readonly existing: 'replace' | 'append'
  /** For single files, before `existing`. */
  readonly perResource?: Readonly<Partial<Record<ResourceName, 'replace' | 'append'>>> | undefined
  /** Default: keep. */
  readonly duplicates?: Duplicates | undefined
  /** Contents of the round's own files, by SHA-256; asked for only where rows are put behind others. */
  readonly contentOf?: ((sha256: string) => Promise<Uint8Array | undefined>) | undefined
}
