import type { Verdict } from '../shared/verdict'
import {
  isFormCell,
  type ReportedCell,
  type ReportedCells,
  type ReportedTable,
  roundedTolerance,
  totalName,
} from './cells'
import type { EditRule, RuleId, RuleSource } from './edit-rules'
import { type FormSystem, placeName } from './form-system'
import { isBroken } from './linear-system'

/** What a rule says. The catalogue `reconcileMessages.rules` has its name under `ruleId`. */
export interface RuleVerdict {
  /** Unique in an answer: the rule's id, in a table behind the name of its row: "Hộ tịch/II06-RESOLVED". */
  readonly id: string
  readonly ruleId: RuleId
  /** Null: a single row; else the row of the table. */
  readonly row: string | null
  /** What the rule is about where one rule has several verdicts: a column, a percentage. */
  readonly subject: string | null
  readonly expression: string
  readonly source: RuleSource
  readonly severity: 'error' | 'warning'
  /** 'limit': says that something is possible, not that it adds up. */
  readonly kind: 'identity' | 'limit'
  readonly verdict: Verdict
  /** Parts − whole: above 0 the parts are too many. Null where undecided. Unit: dossiers; of a percentage: points. */
  readonly difference: number | null
  readonly whole: number | null
  /** Sum of the parts that are known. */
  readonly sum: number | null
  readonly missing: readonly ReportedCell[]
}

const given = (cells: ReportedCells, cell: ReportedCell): number | null => cells[cell] ?? null

/**
 * What one rule says of one row; null where it does not apply: the row has neither side of it. A missing part leaves
 * an identity undecided, even where the known parts already give the whole; only where they exceed it does it fail.
 */
function verdictOf(
  rule: EditRule,
  cells: ReportedCells,
  row: string | null,
  rounded: readonly ReportedCell[],
): RuleVerdict | null {
  const whole = given(cells, rule.whole)
  const known = rule.parts.filter((part) => given(cells, part) !== null)
  if (rule.unless !== undefined && !isReading(rule, cells)) return null
  const beside =
    [rule.whole, ...known].some((cell) => !isFormCell(cell)) || rule.kind === 'atMost' || rule.unless !== undefined
  const applies = whole !== null && known.length > 0 && beside
  if (!applies && (!isFormRule(rule) || rule.unless !== undefined)) return null
  const missing = [rule.whole, ...rule.parts].filter((cell) => given(cells, cell) === null)
  const sum = known.length === 0 ? null : known.reduce((total, part) => total + (given(cells, part) ?? Number.NaN), 0)
  const tolerance = [rule.whole, ...known]
    .filter((cell) => rounded.includes(cell))
    .reduce((total, cell) => total + roundedTolerance(given(cells, cell) ?? 0), 0)
  const difference = whole === null || sum === null ? null : sum - whole
  const decided = decide(difference, tolerance, rule.kind === 'equal' && missing.length === 0, missing.length > 0)
  if (rule.unmet === 'nothing' && decided.verdict !== 'pass') return null
  return {
    id: row === null ? rule.id : `${row}/${rule.id}`,
    ruleId: rule.id,
    row,
    subject: null,
    expression: rule.expression,
    source: rule.source,
    severity: rule.unmet === 'near' && isNearMiss(decided, whole) ? 'error' : rule.severity,
    kind: rule.kind === 'equal' ? 'identity' : 'limit',
    ...decided,
    whole,
    sum,
    missing,
  }
}

/** Off by no more than half a per cent: what a report leaves out, such as the early ones, is far more than that. */
const isNearMiss = ({ verdict, difference }: { verdict: Verdict; difference: number | null }, whole: number | null) =>
  verdict === 'fail' && difference !== null && whole !== null && Math.abs(difference) <= whole * 0.005

/** A reading speaks only where nothing contradicts it and every figure it needs is there. */
const isReading = ({ whole, parts, unless = [] }: EditRule, cells: ReportedCells): boolean =>
  unless.every((cell) => given(cells, cell) === null) && [whole, ...parts].every((cell) => given(cells, cell) !== null)

/** Fails outside the tolerance; `exact`: on both sides; `open`: within it nothing is proved. */
function decide(
  difference: number | null,
  tolerance: number,
  exact: boolean,
  open: boolean,
): { verdict: Verdict; difference: number | null } {
  if (difference === null) return { verdict: 'undecided', difference: null }
  if (difference > tolerance || (exact && difference < -tolerance)) return { verdict: 'fail', difference }
  return open ? { verdict: 'undecided', difference: null } : { verdict: 'pass', difference: exact ? difference : 0 }
}

/** The form's own identities are listed always; the others only where a figure beside the form was reported. */
const isFormRule = ({ kind, whole, parts }: EditRule): boolean =>
  kind === 'equal' && [whole, ...parts].every(isFormCell)

export function rowVerdicts(
  rules: readonly EditRule[],
  cells: ReportedCells,
  row: string | null = null,
  rounded: readonly ReportedCell[] = [],
): RuleVerdict[] {
  return rules.flatMap((rule) => verdictOf(rule, cells, row, rounded) ?? [])
}

/** Total row = sum of the field rows, column by column. */
export function columnVerdicts({ rows, total }: ReportedTable, columns: readonly ReportedCell[]): RuleVerdict[] {
  if (total === undefined) return []
  return columns.flatMap((column) => {
    const whole = given(total, column)
    const known = rows.flatMap(({ cells }) => given(cells, column) ?? [])
    if (whole === null || known.length === 0) return []
    const sum = known.reduce((a, b) => a + b, 0)
    const missing = known.length < rows.length
    return [
      {
        id: `${totalName}/II06-COLUMN/${column}`,
        ruleId: 'II06-COLUMN',
        row: totalName,
        subject: column,
        expression: `${totalName}/${column} = Σ ${column}`,
        source: 'totalRow' as const,
        severity: 'error' as const,
        kind: 'identity' as const,
        ...decide(sum - whole, 0, !missing, missing),
        whole,
        sum,
        missing: missing ? [column] : [],
      },
    ]
  })
}

/**
 * The condition that rules with missing cells make together and the figures break, where no single rule fails:
 * "3 = 7 + 12 + 13" where column 11 was not reported. Null: there is none.
 */
export function jointVerdict(system: FormSystem): RuleVerdict | null {
  const broken = system.constraints.filter(isBroken).sort((a, b) => a.terms.size - b.terms.size)[0]
  if (broken === undefined) return null
  const sides = { left: [] as string[], right: [] as string[] }
  for (const [cell, coefficient] of broken.terms) {
    const place = system.places[cell]
    if (place === undefined) continue
    const factor = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `
    sides[coefficient > 0 ? 'left' : 'right'].push(factor + placeName(place))
  }
  const side = (cells: readonly string[]) => (cells.length === 0 ? '0' : cells.join(' + '))
  return {
    id: 'II06-JOINT',
    ruleId: 'II06-JOINT',
    row: null,
    subject: null,
    expression: `${side(sides.left)} ${broken.kind === 'equal' ? '=' : '≥'} ${side(sides.right)}`,
    source: 'headings',
    severity: 'error',
    kind: 'identity',
    verdict: 'fail',
    difference: -broken.residual,
    whole: null,
    sum: null,
    missing: [],
  }
}
