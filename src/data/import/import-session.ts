import type { Period } from '~/domain/shared/period'
import type { Provenance } from '~/domain/shared/provenance'
import type { BuildOptions, BuiltResources } from '../package/built'
import type { CellAnswer } from './cell-answers'
import type { ImportIssueCode } from './messages'
import type { RawFormat } from './raw-table'
import type { ImportIssue, ReadValue, RecogniseContext, RecognisedTable, Severity } from './recognise/recognised-table'
import type { IssueTally } from './tally-issues'

/** 'load': bytes into memory; 'read': bytes into cells; 'recognise': cells into tables; 'build': tables into resources. */
export type ImportStage = 'load' | 'read' | 'recognise' | 'build'

export interface RowsDone {
  readonly done: number
  readonly total: number | null
}

export interface ImportProgress {
  readonly stage: ImportStage
  /** 0–1; null where nobody can say. */
  readonly fraction: number | null
  /** Where rows are counted while they pass; `total` null where their number is not known before the end. */
  readonly rows: RowsDone | null
}

export type OnImportProgress = (progress: ImportProgress) => void

/** What is known of a file once it is open, before anything in it is understood. */
export interface OpenedFile {
  readonly name: string
  readonly format: RawFormat
  /** For `describeReadNote`. */
  readonly note: string | null
  readonly bytes: number
  /** SHA-256 in hexadecimal, to know the same file again (`sameAs`). */
  readonly sha256: string
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[]
  /** Whether there is running text beside the tables. */
  readonly hasProse: boolean
}

/** What is known of the round, and what a person decided so far. */
export interface RecogniseRequest extends RecogniseContext {
  /** Records in each preview. Default 50. */
  readonly previewRows?: number | undefined
  /** Issues that come with each preview; the others by `issues`. Default 200. */
  readonly mostIssues?: number | undefined
}

/** One record, as it stands in the file and as it was understood. */
export interface PreviewRow {
  /** As Excel numbers it; in text files the record. */
  readonly row: number
  /**
   * One for each of the table's columns, in their order. Dates as ISO text. Null in a column about people and in a cell
   * that looks like one: such texts do not leave the reader.
   */
  readonly asRead: readonly (string | null)[]
  /** By field; {} where the table is of no known kind. */
  readonly values: Readonly<Record<string, ReadValue>>
}

/** A row of a sheet as it stands there, for pointing at a header. */
export interface SheetRow {
  readonly row: number
  /** From column A. Null in a cell that looks like one about a person. */
  readonly asRead: readonly (string | null)[]
}

export interface IssueFilter {
  readonly severities?: readonly Severity[] | undefined
  readonly codes?: readonly ImportIssueCode[] | undefined
  /** The column as the issues name it. */
  readonly column?: string | undefined
  /** As Excel numbers it. */
  readonly row?: number | undefined
}

export interface IssuePage {
  /** All that the filter lets through. */
  readonly total: number
  readonly counts: Readonly<Record<Severity, number>>
  /** The part that was asked for. */
  readonly issues: readonly ImportIssue[]
}

/** A table without its records: small, whatever the file holds. */
export interface TablePreview extends Omit<RecognisedTable, 'records' | 'issues'> {
  /** How many records the table has. */
  readonly recordCount: number
  /** The first of them. */
  readonly preview: readonly PreviewRow[]
  /** The first of them, and how many there are. */
  readonly issues: IssuePage
  /** All of them by code and column. */
  readonly tallies: readonly IssueTally[]
  /** First and last day of receipt; null where the table has none. */
  readonly received: Period | null
  /** Fields of free text that have a value somewhere: what a person is asked about. */
  readonly filledTexts: readonly string[]
}

/** A table on its way into a round, as a person decided. */
export interface TableToBuild {
  readonly tableIndex: number
  /** Rows with one of these problems are left out. */
  readonly aside: readonly ImportIssueCode[]
  /** Fields that are not imported. */
  readonly leaveOut: readonly string[]
  readonly provenance: Provenance
  readonly sourceId: string
  /** What a person said of doubtful cells. */
  readonly answers: readonly CellAnswer[]
  /** Running text only: keys of the figures that a person confirmed. */
  readonly confirmed: readonly string[]
}

/**
 * One open file. The cells stay in a worker of its own; what comes to the page is small. Every call rejects with the reason
 * of the signal once that stops the import, and with an AbortError after `close`.
 */
export interface ImportSession {
  readonly file: OpenedFile
  /** Understands the file anew under other choices. Cells are not read again. Later calls speak of this answer. */
  recognise(request: RecogniseRequest): Promise<readonly TablePreview[]>
  /** Records of a table. @param from place among the records, from 0 */
  preview(tableIndex: number, from: number, count: number): Promise<readonly PreviewRow[]>
  /** Rows of a sheet, whatever they were taken for. @param from place in the sheet, from 0 */
  sheetRows(sheetIndex: number, from: number, count: number): Promise<readonly SheetRow[]>
  /** Issues of a table that `filter` lets through. @param from place among those, from 0 */
  issues(tableIndex: number, from: number, count: number, filter?: IssueFilter): Promise<IssuePage>
  /**
   * Whole tables with all their records, for lists that are small. A million dossiers would be copied: build their
   * resources inside the worker.
   */
  takeTables(tableIndexes: readonly number[]): Promise<readonly RecognisedTable[]>
  /** How many rows of data have one of these problems. */
  countAside(tableIndex: number, codes: readonly ImportIssueCode[]): Promise<number>
  /** Files of a round out of tables, built where the rows are. */
  build(tables: readonly TableToBuild[], options: BuildOptions): Promise<BuiltResources>
  /** Ends the worker and frees all that it holds. */
  close(): void
}
