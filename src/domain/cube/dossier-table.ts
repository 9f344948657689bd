import type { TextColumn } from './dossier-columns'

/** A column of texts that repeat themselves: a number for each row. */
export interface CodedTexts {
  readonly codes: Uint32Array
  /** By code. `texts[0]` is null, "not known". */
  readonly texts: readonly (string | null)[]
  /** What a person reads, where that is not the text itself. */
  readonly labels: readonly (string | null)[]
}

/** Moments as numbers. */
export interface Moments {
  /** Day numbers since 1970-01-01; NONE where there is none. */
  readonly day: Int32Array
  /** Seconds since midnight; −1 where only the date is known. */
  readonly second: Int32Array
}

/**
 * A dossier list as columns of numbers, in the order of the list and before anything is judged: what a file of a million
 * rows is read into, without an object for each.
 */
export interface DossierTable {
  readonly length: number
  readonly code: TextColumn
  readonly ward: CodedTexts
  readonly field: CodedTexts
  /** The procedure's code, or its name where it has none; the label is its name. */
  readonly procedure: CodedTexts
  readonly neighbourhood: CodedTexts
  /** Place in `channels` plus 1; 0 = not known. */
  readonly channel: Uint8Array
  /** Place in `causes` plus 1; 0 = not known. */
  readonly cause: Uint8Array
  readonly status: Uint8Array
  readonly received: Moments
  readonly due: Moments
  readonly finished: Moments
  /** Day numbers, or NONE. */
  readonly supplementRequested: Int32Array
  readonly supplementReceived: Int32Array
  /** −1 = not known. */
  readonly supplementCount: Int16Array
  /** −1 = not known. */
  readonly limitWorkingDays: Int16Array
  /** 0 = not known, 1 = no, 2 = yes. */
  readonly apology: Uint8Array
}
