import type { ImportIssueCode } from './messages'
import type { ImportIssue, Severity } from './recognise/recognised-table'

/** All issues of one kind in one column: what a person decides once and for all of them. */
export interface IssueTally {
  readonly code: ImportIssueCode
  readonly severity: Severity
  readonly column: string | null
  readonly count: number
  /** How many of them stand in a row of their own, and not over the whole column or table. */
  readonly inRows: number
  /** The first, for its sentence. */
  readonly example: ImportIssue
  /** Different texts found there, the most frequent first; those that may be about a person are not among them. */
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

/** Texts of one tally that are offered for an answer each. */
const MOST_VALUES = 40
/** Different texts that are counted: in a column of free text every one is different. */
const MOST_COUNTED = 5_000

/** The issues by code and column, those that stop most first. */
export function tallyIssues(issues: readonly ImportIssue[]): IssueTally[] {
  const found = new Map<string, { first: ImportIssue; count: number; inRows: number; values: Map<string, number> }>()
  for (const issue of issues) {
    const key = `${issue.message.code} ${issue.column ?? ''}`
    const tally = found.get(key) ?? { first: issue, count: 0, inRows: 0, values: new Map<string, number>() }
    if (tally.count === 0) found.set(key, tally)
    tally.count += 1
    if (issue.row !== null) tally.inRows += 1
    const { value } = issue
    if (value === null) continue
    const known = tally.values.get(value)
    if (known !== undefined || tally.values.size < MOST_COUNTED) tally.values.set(value, (known ?? 0) + 1)
  }
  return [...found.values()]
    .map(({ first, count, inRows, values }) => ({
      code: first.message.code,
      severity: first.severity,
      column: first.column,
      count,
      inRows,
      example: first,
      values: [...values]
        .map(([value, times]) => ({ value, count: times }))
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST_VALUES),
    }))
    .sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count)
}

const rank: Readonly<Record<Severity, number>> = { error: 0, ask: 1, warning: 2, info: 3 }
