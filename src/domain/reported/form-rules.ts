import { sumKnown, type Verdict } from '../shared/verdict'
import type { FormCell, FormRow } from './form'

/** An identity of form II.06a as data: `total` = the sum of `parts`. Ids are cited in reports and never reused. */
export interface FormRule {
  readonly id: 'II06-RECEIVED' | 'II06-FLOW' | 'II06-RESOLVED' | 'II06-PENDING'
  /** In column numbers, as officials quote it: "3 = 4 + 5 + 6". */
  readonly expression: string
  readonly total: FormCell
  readonly parts: readonly FormCell[]
  readonly source: string
  readonly severity: 'error' | 'warning'
}

/** Where the identities come from: the column headings say "Tổng số" over "trước hạn", "đúng hạn", "quá hạn". */
const formSource = 'II.06a/VPCP/KSTT (01/2020/TT-VPCP)'

export const formRules: readonly FormRule[] = [
  {
    id: 'II06-RECEIVED',
    expression: '3 = 4 + 5 + 6',
    total: 'receivedTotal',
    parts: ['receivedOnline', 'receivedDirectAndPostal', 'carriedOver'],
    source: formSource,
    severity: 'error',
  },
  {
    id: 'II06-RESOLVED',
    expression: '7 = 8 + 9 + 10',
    total: 'resolvedTotal',
    parts: ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue'],
    source: formSource,
    severity: 'error',
  },
  {
    id: 'II06-PENDING',
    expression: '11 = 12 + 13',
    total: 'pendingTotal',
    parts: ['pendingInTime', 'pendingOverdue'],
    source: formSource,
    severity: 'error',
  },
  {
    id: 'II06-FLOW',
    expression: '3 = 7 + 11',
    total: 'receivedTotal',
    parts: ['resolvedTotal', 'pendingTotal'],
    source: formSource,
    severity: 'error',
  },
]

export interface RuleResult {
  readonly rule: FormRule
  readonly verdict: Verdict
  /** The value in the total cell; null = not reported. */
  readonly total: number | null
  /** The parts added up; null where one was not reported, unless the others exceed the total. Unit: dossiers. */
  readonly sum: number | null
  /** sum − total: above 0 the parts are too many. Null where undecided. Unit: dossiers. */
  readonly difference: number | null
  /** Cells the rule needs and the row does not give. */
  readonly missing: readonly FormCell[]
}

/**
 * What one identity says of one row. A missing cell leaves it undecided even where the known parts already give the
 * total: 1.262 + 76 = 1.338 proves nothing while column 6 is not reported. Only where the known parts exceed the total
 * does it fail all the same: no count makes them less.
 */
function checkRule(rule: FormRule, row: FormRow): RuleResult {
  const total = row[rule.total]
  const missing = [rule.total, ...rule.parts].filter((cell) => row[cell] === null)
  const known = sumKnown(rule.parts.map((cell) => row[cell]).filter((value) => value !== null))
  const exceeds = total !== null && known !== null && known > total
  const sum = missing.some((cell) => cell !== rule.total) && !exceeds ? null : known
  const difference = total === null || sum === null ? null : sum - total
  const verdict: Verdict = difference === null ? 'undecided' : difference === 0 ? 'pass' : 'fail'
  return { rule, verdict, total, sum, difference, missing }
}

/**
 * Every identity of the form over one row, in the form's own order. Unit: dossiers. Missing: 'undecided'.
 * @example checkForm(row)[1] // 7 = 8 + 9 + 10 of An Thắng: fail, sum 1284, difference 3
 */
export const checkForm = (row: FormRow): RuleResult[] => formRules.map((rule) => checkRule(rule, row))
