import type { ImportIssueCode } from '../messages'
import type { ColumnStyle, ReadValue, Severity } from './recognised-table'

/** What is to be said of one cell. */
export interface Doubt {
  readonly severity: Severity
  readonly code: ImportIssueCode
  readonly params?: Readonly<Record<string, string | number>> | undefined
}

/** One cell as understood. A doubtful value is null or its own text, and `doubt` asks. */
export interface CellRead {
  readonly value: ReadValue
  readonly doubt: Doubt | null
}

/** A column as understood from all its values, in the order of its cells. */
export interface ColumnRead {
  readonly style: ColumnStyle | null
  readonly cells: readonly CellRead[]
}

export const MISSING: CellRead = { value: null, doubt: null }

export const read = (value: ReadValue): CellRead => ({ value, doubt: null })

export const ask = (code: ImportIssueCode, params?: Doubt['params'], value: ReadValue = null): CellRead => ({
  value,
  doubt: { severity: 'ask', code, params },
})
