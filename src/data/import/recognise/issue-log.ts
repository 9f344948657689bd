import type { ImportIssueCode } from '../messages'
import type { Doubt } from './column-read'
import { tidyText } from './fold'
import { personalInside } from './personal'
import type { ImportIssue } from './recognised-table'

/** Codes about a text that is not what its column holds: it may be anything, a name too. */
const unclear: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'notANumber',
  'notADate',
  'statusUnknown',
  'channelUnknown',
  'yesNoUnknown',
  'codePattern',
  'duplicateCode',
  'quantityWords',
  'noneInWords',
])
const nameLike = /^(?:\p{Lu}[\p{L}']*\s+){1,5}\p{Lu}[\p{L}']*$/u

/** Longer texts are cut in issues. */
const LONGEST_VALUE = 60

/** Collects what is to be said of one table. A value that may be about a person is never kept. */
export class IssueLog {
  readonly #file: string
  readonly #sheet: string
  readonly issues: ImportIssue[] = []

  constructor(file: string, sheet: string) {
    this.#file = file
    this.#sheet = sheet
  }

  /** `row` as Excel numbers it. */
  add(
    { severity, code, params = {} }: Doubt,
    row: number | null,
    column: string | null,
    value: string | null = null,
  ): void {
    this.issues.push({
      file: this.#file,
      sheet: this.#sheet,
      row,
      column,
      value: unclear.has(code) && nameLike.test(tidyText(value ?? '')) ? null : shown(value),
      message: { code, params },
      severity,
    })
  }
}

function shown(value: string | null): string | null {
  if (value === null) return null
  const tidy = tidyText(value)
  if (tidy === '' || personalInside(tidy) !== null || /^\d{9,}$/.test(tidy.replace(/[\s.]/g, ''))) return null
  return tidy.length > LONGEST_VALUE ? `${tidy.slice(0, LONGEST_VALUE)}…` : tidy
}
