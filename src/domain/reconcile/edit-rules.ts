import { formRules } from '../reported/form-rules'
import { isFormCell, type ReportedCell } from './cells'

/** Every rule that can have a verdict. */
export type RuleId =
  | 'II06-RECEIVED'
  | 'II06-RESOLVED'
  | 'II06-PENDING'
  | 'II06-FLOW'
  | 'II06-FLOW-RETURNED'
  | 'II06-CARRIED'
  | 'II06-IN-PERIOD'
  | 'II06-DIRECT'
  | 'II06-RESOLVED-2'
  | 'II06-EARLY-ON-TIME'
  | 'II06-OVERDUE'
  | 'II06-LATE-RESOLVED'
  | 'II06-LATE-PENDING'
  | 'II06-LATE-TOTAL'
  | 'II06-DUE'
  | 'II06-RETURNED'
  | 'II06-ON-TIME-ALONE'
  | 'II06-FLOW-ALONE'
  | 'II06-CHANNELS-ALONE'
  | 'II06-IN-TIME-ALONE'
  | 'II06-PENDING-ALONE'
  | 'II06-DUE-PARTS'
  | 'II06-COLUMN'
  | 'II06-JOINT'
  | 'RATE-RANGE'
  | 'RATE-FOLLOWS'
  | 'RATE-SUM'
  | 'PERIOD-USUAL'
  | 'PERIOD-CUT-SHORT'
  | 'PERIOD-OVERLAP'

/** Where a rule comes from: the headings of the form, what its columns mean, arithmetic, the reporting periods. */
export type RuleSource = 'headings' | 'usualReading' | 'meaning' | 'totalRow' | 'arithmetic' | 'reportingPeriods'

/**
 * An edit rule over the cells of one row, as data. `equal`: whole = sum of parts. `atMost`: part ≤ whole.
 * Ids are cited in reports and never reused; names stand in the catalogue under the same id.
 */
export interface EditRule {
  readonly id: RuleId
  readonly kind: 'equal' | 'atMost'
  readonly whole: ReportedCell
  readonly parts: readonly ReportedCell[]
  readonly expression: string
  readonly source: RuleSource
  readonly severity: 'error' | 'warning'
  /** Follows from the others: shown, because it is what a reader sees first, but no condition of its own. */
  readonly implied: boolean
  /** A usual reading: applies only where none of these was reported, and everything it adds up was. */
  readonly unless?: readonly ReportedCell[]
  /**
   * What a usual reading proves where it is not met. 'nothing': more may have been left out, and it is not even listed.
   * 'near': an error where the sum is all but met, since what was left out would be far more than that; else a warning.
   */
  readonly unmet?: 'nothing' | 'near'
}

const equal = (
  id: RuleId,
  whole: ReportedCell,
  parts: readonly ReportedCell[],
  source: RuleSource = 'headings',
): EditRule => ({
  id,
  kind: 'equal',
  whole,
  parts,
  expression: `${whole} = ${parts.join(' + ')}`,
  source,
  severity: 'error',
  implied: false,
})

const atMost = (id: RuleId, part: ReportedCell, whole: ReportedCell, implied: boolean): EditRule => ({
  id,
  kind: 'atMost',
  whole,
  parts: [part],
  expression: `${part} ≤ ${whole}`,
  source: 'meaning',
  severity: 'error',
  implied,
})

/** The identities of the form itself, under the ids that the rest of the product cites. */
const formIdentities: readonly EditRule[] = formRules.map(({ id, total, parts, severity }) => ({
  ...equal(id, total, parts),
  severity,
}))

/** What the figures printed beside the form must obey. */
const optionalIdentities: readonly EditRule[] = [
  equal('II06-CARRIED', 'receivedTotal', ['receivedInPeriod', 'carriedOver']),
  equal('II06-IN-PERIOD', 'receivedInPeriod', ['receivedOnline', 'receivedDirectAndPostal']),
  equal('II06-DIRECT', 'receivedDirectAndPostal', ['receivedDirect', 'receivedPostal']),
  equal('II06-RESOLVED-2', 'resolvedTotal', ['resolvedEarlyOrOnTime', 'resolvedOverdue']),
  equal('II06-EARLY-ON-TIME', 'resolvedEarlyOrOnTime', ['resolvedEarly', 'resolvedOnTime']),
  equal('II06-OVERDUE', 'overdueTotal', ['resolvedOverdue', 'pendingOverdue']),
]

const otherReceived: readonly ReportedCell[] = ['receivedInPeriod', 'carriedOver']
const flowCells: readonly ReportedCell[] = [
  'resolvedEarly',
  'resolvedOnTime',
  'resolvedEarlyOrOnTime',
  'resolvedOverdue',
  'pendingTotal',
  'pendingInTime',
  'pendingOverdue',
]
const others = (cells: readonly ReportedCell[], all: readonly ReportedCell[]): ReportedCell[] =>
  all.filter((cell) => !cells.includes(cell))

/** A sum that a text prints whole, though the form has more columns in it; where it is not met it proves nothing. */
const closes = (
  id: RuleId,
  whole: ReportedCell,
  parts: readonly ReportedCell[],
  unless: readonly ReportedCell[],
): EditRule[] => [{ ...equal(id, whole, parts, 'usualReading'), severity: 'warning', unless, unmet: 'nothing' }]

/**
 * What figures usually mean, and the form does not say: warnings, and no condition on the figures. Where "đúng hạn" is
 * printed without "trước hạn" it mostly counts the early ones in; what fell due is mostly what was resolved or is late.
 * A missing cell is never taken for 0 by them: they speak of sums that a text prints whole, "tiếp nhận 5.091, giải quyết
 * đúng hạn 4.811, còn 280".
 */
const usualReadings: readonly EditRule[] = [
  {
    ...equal('II06-ON-TIME-ALONE', 'resolvedTotal', ['resolvedOnTime', 'resolvedOverdue'], 'usualReading'),
    severity: 'warning',
    unless: ['resolvedEarly', 'resolvedEarlyOrOnTime'],
    unmet: 'near',
  },
  {
    ...equal('II06-FLOW-ALONE', 'receivedTotal', ['resolvedOnTime', 'overdueTotal', 'pendingTotal'], 'usualReading'),
    severity: 'warning',
    unless: ['resolvedEarly', 'resolvedEarlyOrOnTime', 'resolvedTotal'],
    unmet: 'near',
  },
  ...closes(
    'II06-CHANNELS-ALONE',
    'receivedTotal',
    ['receivedOnline', 'receivedDirect'],
    [...otherReceived, 'receivedPostal', 'receivedDirectAndPostal'],
  ),
  ...closes('II06-CHANNELS-ALONE', 'receivedTotal', ['receivedOnline', 'receivedDirectAndPostal'], otherReceived),
  ...closes(
    'II06-CHANNELS-ALONE',
    'receivedTotal',
    ['receivedOnline', 'receivedDirect', 'receivedPostal'],
    [...otherReceived, 'receivedDirectAndPostal'],
  ),
  ...(['resolvedOnTime', 'resolvedEarlyOrOnTime'] as const).flatMap((onTime) =>
    (['pendingTotal', 'pendingInTime'] as const).flatMap((pending) =>
      closes(
        'II06-PENDING-ALONE',
        'receivedTotal',
        [onTime, pending],
        [...others([onTime, pending], flowCells), 'resolvedTotal', 'overdueTotal'],
      ),
    ),
  ),
  ...closes(
    'II06-IN-TIME-ALONE',
    'receivedTotal',
    ['resolvedTotal', 'pendingInTime'],
    ['pendingTotal', 'pendingOverdue', 'returnedOrWithdrawn'],
  ),
  // a dossier resolved before its day may fall due in the next period, so this need not hold
  {
    ...equal('II06-DUE-PARTS', 'dueInPeriod', ['resolvedTotal', 'pendingOverdue'], 'usualReading'),
    severity: 'warning',
    unless: [],
  },
]

/** Late is never more than the total it is taken from; what fell due was received. */
const limits: readonly EditRule[] = [
  atMost('II06-LATE-RESOLVED', 'resolvedOverdue', 'resolvedTotal', true),
  atMost('II06-LATE-PENDING', 'pendingOverdue', 'pendingTotal', true),
  atMost('II06-LATE-TOTAL', 'overdueTotal', 'receivedTotal', true),
  atMost('II06-DUE', 'dueInPeriod', 'receivedTotal', false),
]

/**
 * Returned and withdrawn dossiers: the form folds them into column 9, so they are within the resolved; prose often
 * counts them apart ("đã giải quyết 900, đang giải quyết 60, trả lại 40"). Both readings are tried.
 */
const returnedWithin: readonly EditRule[] = [
  ...formIdentities,
  ...optionalIdentities,
  ...usualReadings,
  ...limits,
  atMost('II06-RETURNED', 'returnedOrWithdrawn', 'resolvedTotal', false),
]
const returnedApart: readonly EditRule[] = [
  ...formIdentities.filter(({ id }) => id !== 'II06-FLOW'),
  equal('II06-FLOW-RETURNED', 'receivedTotal', ['resolvedTotal', 'pendingTotal', 'returnedOrWithdrawn']),
  ...optionalIdentities,
  ...usualReadings,
  ...limits,
]

/** The rule sets to try, the form's own reading first; the second only where returned dossiers were reported. */
export const ruleReadings = (returnedReported: boolean): readonly (readonly EditRule[])[] =>
  returnedReported ? [returnedWithin, returnedApart] : [returnedWithin]

/**
 * The rules that bind the cells given in `reported`. Left out are those about a figure printed beside the form that was
 * given nowhere: it would be a free number in between, and the form's own identities say the same without it.
 */
export function bindingRules(rules: readonly EditRule[], reported: ReadonlySet<ReportedCell>): EditRule[] {
  const given = (cell: ReportedCell) => isFormCell(cell) || reported.has(cell)
  return rules.filter(({ id, whole, parts, implied, severity }) => {
    if (implied || severity === 'warning') return false
    return id === 'II06-DIRECT' ? parts.some(given) : given(whole) && parts.every(given)
  })
}

export const editRules: readonly EditRule[] = [
  ...new Map([...returnedWithin, ...returnedApart].map((rule) => [rule.id, rule])).values(),
]
