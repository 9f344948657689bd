import type { OutcomeReading } from '../dossiers/outcome'
import type { IsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'

/** Stands in a day or day-count column where nothing is known. */
export const NONE = -0x80000000

/**
 * Where a dossier stands as of the date, finer than the form: the form folds both kinds of pause into "in time".
 * The first five are the form's outcomes, in stacking order.
 */
export const states = [
  'early',
  'onTime',
  'overdue',
  'pendingOverdue',
  'pendingInTime',
  'paused',
  'pausedPastDue',
] as const
export type State = (typeof states)[number]

/** Columns of small codes that views count by. Code 0 is always "not known" or "does not apply", but for `state`. */
export type Dimension =
  | 'ward'
  | 'field'
  | 'procedure'
  | 'neighbourhood'
  | 'channel'
  | 'cause'
  | 'state'
  | 'late'
  | 'processing'
  | 'age'
  | 'apology'

/** The values behind the codes of one column: `values[0]` is null, the others sorted as Vietnamese sorts. */
export interface Dictionary {
  readonly values: readonly (string | null)[]
  /** What a person reads; null where the value is null. */
  readonly labels: readonly (string | null)[]
}

/** A column of texts that crosses from the worker without being copied: UTF-8 bytes and where each row starts. */
export interface TextColumn {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

export interface DossierColumns {
  /** Rows, sorted by day of receipt: the dossiers on the form of the period. */
  readonly length: number
  /** Left out by status: only registered, or not accepted. */
  readonly excluded: number
  /** Left out by date: received after the period or the as-of date, or resolved before the period began. */
  readonly outsidePeriod: number
  /** Rows without a due date: the form counts them as on time, nothing shows that they were. */
  readonly withoutDue: number
  readonly asOf: IsoDate
  readonly reading: OutcomeReading
  readonly period: Period
  /** Day numbers that the received axis has, ascending: every day of the period and every other day of receipt. */
  readonly receivedDays: Int32Array
  readonly finishedDays: Int32Array
  readonly receivedSlot: Uint16Array
  /** Place on the finished axis; 0 where the dossier is open as of the date: see `resolved`. */
  readonly finishedSlot: Uint16Array
  /** 1 where the dossier is resolved as of the date. */
  readonly resolved: Uint8Array
  readonly codes: Readonly<Record<Dimension, Uint16Array | Uint8Array>>
  readonly dictionaries: {
    readonly ward: Dictionary
    readonly field: Dictionary
    readonly procedure: Dictionary
    readonly neighbourhood: Dictionary
    readonly channel: Dictionary
    readonly cause: Dictionary
  }
  /** Day numbers since 1970-01-01, or NONE. */
  readonly received: Int32Array
  readonly due: Int32Array
  readonly finished: Int32Array
  /** Minutes since midnight; -1 where only the date is known. */
  readonly receivedMinute: Int16Array
  readonly dueMinute: Int16Array
  readonly finishedMinute: Int16Array
  /** Working days late, for the two late outcomes; NONE otherwise, and where the holiday list does not reach. */
  readonly lateWorkingDays: Int32Array
  /** Working days from receipt to the end of processing, pauses taken out; NONE while open or not known. */
  readonly activeWorkingDays: Int32Array
  /** Calendar days since receipt of what is still open; NONE once resolved. */
  readonly ageDays: Int32Array
  /** Limit of the procedure; -1 = not known. Unit: working days. */
  readonly limitWorkingDays: Int16Array
  /** -1 = not known. */
  readonly supplementCount: Int16Array
  readonly status: Uint8Array
  readonly code: TextColumn
  /** Rows that are late, or open, ascending: views over few rows read only these. */
  readonly lateRows: Uint32Array
  readonly openRows: Uint32Array
}
