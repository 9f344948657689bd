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
  /** Rows, sorted by day of receipt. Dossiers that the form excludes (not accepted, only registered) are not here. */
  readonly length: number
  /** Dossiers left out because the form excludes them. */
  readonly excluded: number
  /** Rows whose deadline or duration lies past the holiday list, so that their working days are unknown. */
  readonly beyondCalendar: number
  readonly asOf: IsoDate
  readonly reading: OutcomeReading
  readonly period: Period
  /** Day numbers that the received axis has, ascending: every day of the period and every other day of receipt. */
  readonly receivedDays: Int32Array
  readonly finishedDays: Int32Array
  /** Place on the axes. `finishedSlot` is only meaningful where `finishedKnown` is 1. */
  readonly receivedSlot: Uint16Array
  readonly finishedSlot: Uint16Array
  /** 1 where the row is resolved as of the date and the day is known. */
  readonly finishedKnown: Uint8Array
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
  /** Working days late, for the two late outcomes; NONE otherwise. */
  readonly lateWorkingDays: Int32Array
  /** Working days from receipt to the end of processing less the pause for a supplement; NONE while open. */
  readonly processingWorkingDays: Int32Array
  /** Working days since receipt of what is still open; NONE once resolved. */
  readonly ageWorkingDays: Int32Array
  /** Limit of the procedure; -1 = not known. Unit: working days. */
  readonly limitWorkingDays: Int16Array
  /** -1 = not known. */
  readonly supplementCount: Int16Array
  readonly status: Uint8Array
  readonly code: TextColumn
  /** Rows that are late, open, or resolved on an unknown day, ascending: views over few rows read only these. */
  readonly lateRows: Uint32Array
  readonly openRows: Uint32Array
  readonly undatedRows: Uint32Array
}
