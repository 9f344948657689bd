import { type IsoDate, type IsoDateTime, parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import type { IssueCode } from './issue-messages'

/** What a cell was found to be, instead of what it should be. */
export class BadCell {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
  constructor(code: IssueCode, params: Readonly<Record<string, string | number>> = {}) {
    this.code = code
    this.params = params
  }
}

/** Reads one column. `text` is '' where the file says "not reported". */
export interface CellReader<T> {
  readonly read: (text: string) => T | BadCell
  /** Whether a file without this column cannot be read at all. */
  readonly columnRequired: boolean
  /** A column that only lists of some origins have: that it is missing is no news. */
  readonly rare?: true
}

const required = <T>(read: (text: string) => T | BadCell): CellReader<T> => ({
  columnRequired: true,
  read: (text) => (text === '' ? new BadCell('emptyCell') : read(text)),
})

/** The same reader for a cell that may be empty: missing is null, never 0 and never ''. */
export const optional = <T>({ read }: CellReader<T>): CellReader<T | null> => ({
  columnRequired: false,
  read: (text) => (text === '' ? null : read(text)),
})

/** A cell that may be empty in a column that must be there. */
export const nullable = <T>(reader: CellReader<T>): CellReader<T | null> => ({
  ...optional(reader),
  columnRequired: true,
})

/** The same reader for a cell that may be empty in a column that only lists of some origins have. */
export const rare = <T>(reader: CellReader<T>): CellReader<T | null> => ({ ...optional(reader), rare: true })

const WHOLE = /^\d{1,15}$/
const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/

export const wording: CellReader<string> = required((text) => text)
/** A whole number, 0 or more. "1.338" and "1 338" are not guessed at. */
export const whole: CellReader<number> = required((text) => (WHOLE.test(text) ? Number(text) : new BadCell('notWhole')))
/** A number with a decimal point. */
export const decimal: CellReader<number> = required((text) =>
  DECIMAL.test(text) ? Number(text) : new BadCell('notNumber'),
)
export const calendarDate: CellReader<IsoDate> = required((text) => parseIsoDate(text) ?? new BadCell('notDate'))
export const moment: CellReader<IsoDate | IsoDateTime> = required(
  (text) => parseIsoDate(text) ?? parseIsoDateTime(text) ?? new BadCell('notMoment'),
)
export const yesNo: CellReader<boolean> = required((text) =>
  text === 'true' ? true : text === 'false' ? false : new BadCell('notYesNo'),
)

/** One of a list of codes. */
export function code<const T extends string>(allowed: readonly T[]): CellReader<T> {
  const known: ReadonlySet<string> = new Set(allowed)
  const isKnown = (text: string): text is T => known.has(text)
  return required((text) => (isKnown(text) ? text : new BadCell('unknownCode', { allowed: allowed.join(', ') })))
}
