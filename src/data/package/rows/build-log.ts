import type { BuildIssueCode } from '../build-messages'
import type { BuildIssue, TableForRound } from '../built'
import { harmless } from './kept-rows'

/** As many issues of one code are written out for one table; the others are counted. */
const MOST_ALIKE = 500

/** Collects what is to be said of one table. */
export class BuildLog {
  readonly #table: TableForRound['table']
  readonly #counts = new Map<string, number>()
  readonly #issues: BuildIssue[] = []

  constructor({ table }: TableForRound) {
    this.#table = table
  }

  /** `row` as Excel numbers it; null for the table as a whole. */
  add(
    severity: BuildIssue['severity'],
    code: BuildIssueCode,
    row: number | null = null,
    column: string | null = null,
    params: BuildIssue['message']['params'] = {},
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count > MOST_ALIKE) return
    this.#issues.push(this.#issue(severity, code, row, column, params))
  }

  get issues(): readonly BuildIssue[] {
    const more = [...this.#counts].flatMap(([code, count]) =>
      count <= MOST_ALIKE ? [] : [this.#issue('warning', 'moreAlike', null, null, { code, count: count - MOST_ALIKE })],
    )
    return [...this.#issues, ...more]
  }

  #issue(
    severity: BuildIssue['severity'],
    code: BuildIssueCode,
    row: number | null,
    column: string | null,
    params: BuildIssue['message']['params'],
  ): BuildIssue {
    const { file, sheet } = this.#table
    return { file: harmless(file), sheet, row, column, message: { code, params }, severity }
  }
}
