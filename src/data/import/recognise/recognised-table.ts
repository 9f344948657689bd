import type { WorkCalendar } from '~/domain/deadlines/work-calendar'
import type { Extraction } from '~/domain/prose/extraction'
import type { Period } from '~/domain/shared/period'
import type { ImportIssueCode } from '../messages'

/** What a table can be. 'unknown': read, shown, and asked about as a whole. */
export type TableKind =
  | 'ii06'
  | 'dossiers'
  | 'overdue-annex'
  | 'equipment'
  | 'forces'
  | 'training'
  | 'prose'
  | 'unknown'

/** Kinds that have columns. */
export type ColumnKind = Exclude<TableKind, 'prose' | 'unknown'>

/** 'ask': a person has to decide before the value is used. */
export type Severity = 'error' | 'ask' | 'warning' | 'info'

/** Something to say of one place in a file. `row` as Excel numbers it; in text files the record, the header being 1. */
export interface ImportIssue {
  readonly file: string
  readonly sheet: string
  readonly row: number | null
  /** The header of the column, or its letter where it has none. */
  readonly column: string | null
  /** The text found there; null where nothing stood there or it may be about a person. */
  readonly value: string | null
  readonly message: { readonly code: ImportIssueCode; readonly params: Readonly<Record<string, string | number>> }
  readonly severity: Severity
}

/** A value as understood. Null: not given, or doubtful and named by an 'ask' issue. */
export type ReadValue = string | number | boolean | null

/** One row of the table. Unit of counts: as the field says; dates are IsoDate or IsoDateTime text. */
export interface ReadRecord {
  /** As Excel numbers it. */
  readonly row: number
  readonly values: Readonly<Record<string, ReadValue>>
}

/** How the values of a column are written, once decided; what a preview explains and a person may change. */
export type ColumnStyle =
  | 'dayFirst'
  | 'monthFirst'
  | 'yearShort'
  | 'serial1900'
  | 'serial1904'
  | 'groupDot'
  | 'groupComma'
  | 'decimalDot'
  | 'decimalComma'

export interface ColumnChoice {
  readonly field: string
  /** 0–1. */
  readonly score: number
}

export type PersonalReason = 'name' | 'address' | 'phone' | 'idNumber' | 'email' | 'birth'

export interface TableColumn {
  /** Counted from 0. */
  readonly index: number
  readonly letter: string
  /** All its header cells from top to bottom, joined by " – "; '' where there is none. */
  readonly header: string
  /** Null: not used. */
  readonly field: string | null
  /** Fields that the header may mean, best first. */
  readonly alternatives: readonly ColumnChoice[]
  /** Why the column was dropped; null where it was not. */
  readonly dropped: PersonalReason | null
  readonly style: ColumnStyle | null
  readonly hidden: boolean
  /** The place whose values a column holds, in a table that gives every place its columns. */
  readonly neighbourhood?: string | undefined
}

export interface RecognisedTable {
  readonly file: string
  readonly sheet: string
  /** Place of the sheet in the file, from 0; −1 for the running text. */
  readonly sheetIndex: number
  /** Place of the table in its file, from 0: the key of a person's choices. */
  readonly tableIndex: number
  readonly kind: TableKind
  /** Every kind with its score (0–1), best first. */
  readonly kinds: readonly { readonly kind: ColumnKind; readonly score: number }[]
  /** As Excel numbers them. */
  readonly headerRows: readonly number[]
  readonly title: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly records: readonly ReadRecord[]
  /** The row of totals, where there is one. */
  readonly total: ReadRecord | null
  readonly issues: readonly ImportIssue[]
  readonly dropped: readonly { readonly column: string; readonly reason: PersonalReason }[]
  /** What the running text says; null for tables. */
  readonly prose: Extraction | null
}

/** What a person decided of one table. Columns count from 0. */
export interface TableChoice {
  readonly kind?: ColumnKind | undefined
  /** Excel's numbers. */
  readonly headerRows?: readonly number[] | undefined
  readonly mapping?: Readonly<Record<number, string | null>> | undefined
  readonly styles?: Readonly<Record<number, ColumnStyle>> | undefined
}

/** Mappings confirmed before; keys are folded headers and words (`foldText`). */
export interface Learned {
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly words?: Readonly<Record<string, string | number>> | undefined
}

export interface RecogniseContext {
  /** Null: unknown, then nothing is checked against it. */
  readonly period: Period | null
  readonly calendar: WorkCalendar
  readonly learned?: Learned | undefined
  /** By `tableIndex`. */
  readonly choices?: Readonly<Record<number, TableChoice>> | undefined
  /** Name of a file with the very same bytes that was imported before. */
  readonly sameAs?: string | undefined
}
