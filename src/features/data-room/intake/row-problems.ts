import type { ImportIssueCode } from '~/data/import/messages'
import type { ImportIssue, Severity } from '~/data/import/recognise/recognised-table'
import type { IssueTally } from '~/data/import/tally-issues'
import type { RowDecision, TableDecisions } from './desk-file'
import { isAskedOnce } from './questions'

/** A kind of problem that rows have, and what happens to those rows. */
export interface RowProblem {
  readonly code: ImportIssueCode
  readonly severity: Severity
  readonly columns: readonly string[]
  readonly count: number
  readonly example: ImportIssue
  readonly decision: RowDecision
}

/** A row counts as the ward gave it until somebody puts it aside; one without a code is no dossier. */
const byDefault = (code: ImportIssueCode): RowDecision => (code === 'codeMissing' ? 'aside' : 'keep')

/** What the rows of a table have, each kind once with its decision. What is only told ('info') decides nothing. */
export function rowProblems(tallies: readonly IssueTally[], { rows }: TableDecisions): readonly RowProblem[] {
  const byCode = new Map<ImportIssueCode, RowProblem>()
  for (const { code, severity, column, inRows, example } of tallies) {
    if (inRows === 0 || severity === 'info' || isAskedOnce(code) || onTotals.has(code)) continue
    const known = byCode.get(code)
    const columns = [...(known?.columns ?? []), ...(column === null ? [] : [column])]
    byCode.set(code, {
      code,
      severity,
      columns,
      count: (known?.count ?? 0) + inRows,
      example: known?.example ?? example,
      decision: rows[code] ?? byDefault(code),
    })
  }
  return [...byCode.values()]
}

/** They stand in a total or a sub-total, or speak of a sum: no row to be put aside. */
const onTotals: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'totalDiffers',
  'subTotalDiffers',
  'sumFails',
  'subTotalRow',
  'groupRow',
])

/** Problems whose rows are put aside. */
export const codesAside = (tallies: readonly IssueTally[], decisions: TableDecisions): ImportIssueCode[] =>
  rowProblems(tallies, decisions).flatMap(({ code, decision }) => (decision === 'aside' ? [code] : []))
