import type { ReportedCells } from '~/domain/reconcile/cells'
import type { RuleVerdict } from '~/domain/reconcile/rule-verdicts'
import { type FormCell, formColumns } from '~/domain/reported/form'
import { formRules } from '~/domain/reported/form-rules'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { reconciliationMessages } from './messages'
import type { SumColumn, VerdictLine } from './workbench-model'

interface SumColumnsInput {
  /** As published or read. */
  readonly given: ReportedCells
  /** As shown: with what is confirmed, tried or supposed. */
  readonly shown: ReportedCells
  readonly rules: readonly RuleVerdict[]
  readonly suspects: readonly string[]
  readonly language: Locale
}

const order = ['resolvedTotal', 'pendingTotal', 'receivedTotal'] as const

/** The three column additions of the form, with the verdict on each. */
export function buildSumColumns(input: SumColumnsInput): [SumColumn, SumColumn, SumColumn] {
  const [resolved, pending, received] = order.map((total) => buildColumn(total, input))
  if (!resolved || !pending || !received) throw new RangeError('the form has three totals')
  return [resolved, pending, received]
}

function buildColumn(total: (typeof order)[number], input: SumColumnsInput): SumColumn {
  const { given, shown, rules, suspects, language } = input
  const messages = reconciliationMessages[language]
  const rule = formRules.find((candidate) => candidate.total === total && candidate.id !== 'II06-FLOW')
  if (!rule) throw new RangeError(`no identity for ${total}`)
  const value = (cell: FormCell) => shown[cell] ?? null
  const struck = (cell: FormCell) =>
    value(cell) === (given[cell] ?? null) ? null : formatNumber(given[cell] ?? null, language)
  const known = rule.parts.flatMap((cell) => value(cell) ?? [])
  const sum = known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
  const missing = rule.parts.filter((cell) => value(cell) === null)
  const verdict = rules.find(({ ruleId }) => ruleId === rule.id)
  const flow = rules.find(({ ruleId }) => ruleId === 'II06-FLOW')
  return {
    cell: total,
    column: formColumns[total],
    name: messages.totals[total],
    total: formatNumber(value(total), language),
    struckTotal: struck(total),
    terms: rule.parts.map((cell) => ({
      cell,
      column: formColumns[cell],
      name: messages.terms[cell as keyof typeof messages.terms],
      text: formatNumber(value(cell), language),
      struck: struck(cell),
      state: suspects.includes(cell) ? 'suspect' : value(cell) === null ? 'missing' : 'plain',
    })),
    sum: formatNumber(sum, language),
    sumName: missing.length === 0 || known.length === 0 ? messages.sum : messages.sumOfKnown(known.length),
    verdict: describeVerdict(verdict, missing, language),
    more: total === 'receivedTotal' && flow ? [describeFlow(flow, language)] : [],
  }
}

function describeVerdict(
  verdict: RuleVerdict | undefined,
  missing: readonly FormCell[],
  language: Locale,
): VerdictLine {
  const messages = reconciliationMessages[language]
  if (verdict?.verdict === 'fail' && verdict.sum !== null && verdict.difference !== null) {
    const by = formatNumber(Math.abs(verdict.difference), language)
    return { verdict: 'fail', text: messages.fails(formatNumber(verdict.sum, language), by, verdict.difference > 0) }
  }
  if (verdict?.verdict === 'pass') return { verdict: 'pass', text: messages.fits }
  return { verdict: 'undecided', text: messages.undecided(missing.map((cell) => formColumns[cell])) }
}

function describeFlow(flow: RuleVerdict, language: Locale): VerdictLine {
  const messages = reconciliationMessages[language]
  if (flow.verdict === 'fail' && flow.sum !== null) {
    return { verdict: 'fail', text: messages.flowFails(formatNumber(flow.sum, language)) }
  }
  return { verdict: flow.verdict, text: flow.verdict === 'pass' ? messages.flowFits : messages.flowUndecided }
}
