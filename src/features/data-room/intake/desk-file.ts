import type { ImportSession, ImportStage, OpenedFile, RowsDone, TablePreview } from '~/data/import/import-session'
import type { ImportIssueCode } from '~/data/import/messages'
import type { Refusal } from '~/data/import/raw-table'
import type { ReadValue, TableChoice } from '~/data/import/recognise/recognised-table'

/** What happens to a row that has a problem: it counts, or it is put aside and counted apart. */
export type RowDecision = 'keep' | 'aside'

/** What a person said of one doubtful cell. */
export interface AnsweredCell {
  /** As Excel numbers it. */
  readonly row: number
  /** Place of the column, from 0. */
  readonly column: number
  /** What the column stood for when it was answered. */
  readonly field: string
  /** What was doubtful, and the text that stood there. */
  readonly code: ImportIssueCode
  readonly text: string | null
  readonly value: ReadValue
}

/** All that a person decided of one table. */
export interface TableDecisions {
  /** Whether the table is imported at all. */
  readonly take: boolean
  readonly choice: TableChoice
  /** Columns of free text (by place) that are imported; the others are left out. */
  readonly keptText: readonly number[]
  /** Columns of free text that somebody decided about. */
  readonly answeredText: readonly number[]
  readonly rows: Readonly<Partial<Record<ImportIssueCode, RowDecision>>>
  /** Questions about the whole table that were read and accepted. */
  readonly seen: readonly ImportIssueCode[]
  /** Doubtful cells that were answered one by one. */
  readonly answers: readonly AnsweredCell[]
  /** Running text: keys of the figures that are imported; null = those that the text says without doubt. */
  readonly figures: readonly string[] | null
}

export const noDecisions: TableDecisions = {
  take: true,
  choice: {},
  keptText: [],
  answeredText: [],
  rows: {},
  seen: [],
  answers: [],
  figures: null,
}

export type DeskFileState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'reading'
      readonly stage: ImportStage
      readonly fraction: number | null
      readonly rows: RowsDone | null
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Something nobody foresaw: the file is left out, the others go on. */
  | { readonly kind: 'failed'; readonly detail: string }
  | {
      readonly kind: 'open'
      readonly opened: OpenedFile
      readonly session: ImportSession
      readonly tables: readonly TablePreview[]
      /** Understood anew under another choice at this moment. */
      readonly isBusy: boolean
    }
  /** A whole round (`.giamsat`), not a table. */
  | { readonly kind: 'round'; readonly bytes: Uint8Array<ArrayBuffer> }

/** One file that somebody handed over. */
export interface DeskFile {
  readonly id: number
  readonly name: string
  /** Unit: bytes. */
  readonly bytes: number
  readonly state: DeskFileState
  /** By place of the table in the file. */
  readonly decisions: Readonly<Record<number, TableDecisions>>
}

export interface DeskTable {
  readonly fileId: number
  readonly table: TablePreview
  readonly decisions: TableDecisions
}

export const decisionsOf = ({ decisions }: DeskFile, tableIndex: number): TableDecisions =>
  decisions[tableIndex] ?? noDecisions

/** The filled sheet of a template is there to be looked at, not to be imported. */
export const isShown = ({ tallies }: TablePreview): boolean => !tallies.some(({ code }) => code === 'exampleSheet')

/** Every table on the desk, in the order of files. */
export const tablesOf = (files: readonly DeskFile[]): readonly DeskTable[] =>
  files.flatMap((file) =>
    file.state.kind === 'open'
      ? file.state.tables.filter(isShown).map((table) => ({
          fileId: file.id,
          table,
          decisions: decisionsOf(file, table.tableIndex),
        }))
      : [],
  )

/** Tables that will be imported: those taken and of a known kind. */
export const takenTables = (files: readonly DeskFile[]): readonly DeskTable[] =>
  tablesOf(files).filter(({ table, decisions }) => decisions.take && table.kind !== 'unknown')
