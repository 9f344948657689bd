import type { PrintedRate, ReportedCell, ReportedCells } from '~/domain/reconcile/cells'
import type { CellComparison } from '~/domain/reconcile/compare-with-dossiers'
import { draftQuestions } from '~/domain/reconcile/draft-questions'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { describePeriodNote, type PeriodNote } from '~/domain/reconcile/period-notes'
import { type Reconciliation, reconcileRow } from '~/domain/reconcile/reconcile'
import type { RuleVerdict } from '~/domain/reconcile/rule-verdicts'
import { formCells, formColumns } from '~/domain/reported/form'
import { formRules } from '~/domain/reported/form-rules'
import type { RateConventionId } from '~/domain/reported/rates'
import type { Confirmation } from '~/domain/round/round-work'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { Period } from '~/domain/shared/period'
import { buildRateLines } from './build-rate-lines'
import { buildProposal, buildRepairLines, standsOut } from './build-repair-lines'
import { buildSumColumns } from './build-sum-columns'
import { readHypothesis } from './hypothesis'
import { reconciliationMessages } from './messages'
import { cellOf, markStatement, type StatementReading } from './read-statement'
import { cutIntoSegments } from './statement-segments'
import type { FormLine, RuleLine, StatementAsk, WorkbenchModel } from './workbench-model'

export interface WorkbenchInput {
  readonly text: string
  /** What the text gives; null where nothing was recognised. */
  readonly reading: StatementReading | null
  /** The figures to be checked: of the round, or read from a pasted text. */
  readonly given: ReportedCells
  readonly rates: readonly PrintedRate[]
  readonly tried: ReportedCells
  /** Answers of the centre; none for a pasted text, which belongs to no round. */
  readonly confirmations: readonly Confirmation[]
  readonly hypothesis: string | null
  readonly period: Period | null
  /** What the guards on the period say; none for a text that belongs to no round. */
  readonly notes: readonly PeriodNote[]
  /** Reported against counted; null where there is nothing to count. */
  readonly compared: readonly CellComparison[] | null
  readonly centre: string
  readonly convention: RateConventionId
  readonly language: Locale
}

/** The page: what is checked, what does not fit, what it should probably be, and what to ask. */
export function buildWorkbenchModel(input: WorkbenchInput): WorkbenchModel {
  const { text, reading, given, rates, tried, confirmations, hypothesis, period, notes, compared } = input
  const { centre, convention, language } = input
  const messages = reconciliationMessages[language]
  const confirmed = Object.fromEntries(confirmations.map(({ cell, confirmed: value }) => [cell, value]))
  const cells: ReportedCells = { ...given, ...confirmed, ...tried }
  const result = reconcileRow({ cells, rates, rounded: reading?.rounded }, period)
  const supposed = readHypothesis(hypothesis)
  const shown: ReportedCells = { ...cells, ...Object.fromEntries(supposed) }
  const after = supposed.size === 0 ? result : reconcileRow({ cells: shown, rates, rounded: reading?.rounded })
  const suspects = suspectsOf(result)
  const { heads, lines } = buildRepairLines({ cells, rates, result, convention, language })
  const { rules, repairs, rates: explanations } = result
  const questions = draftQuestions({ centre, period, cells, rules, repairs, rates, explanations, compared, notes })
  const [best] = repairs
  const why = best === undefined ? '' : `${explainRepair(best, rates, language)}.`
  return {
    title: titleOf(result, confirmations, rates, language),
    statement: {
      segments:
        reading === null
          ? cutIntoSegments(text, [])
          : cutIntoSegments(text, markStatement(reading, suspects, language)),
      summary: summarise(reading, language),
      asks: asksOf(reading, text, language),
    },
    formTitle: formTitleOf(after, language),
    columns: buildSumColumns({
      given,
      shown,
      rules: after.rules,
      suspects: supposed.size > 0 ? [...supposed.keys()] : suspects,
      language,
    }),
    form: buildFormLines(given, tried, confirmed, language),
    rules: [
      ...after.rules.filter(({ ruleId }) => !ruleId.startsWith('PERIOD-')).map((rule) => describeRule(rule, language)),
      ...notes.map((note, index) => describeNote(note, index, language)),
    ],
    proposal: buildProposal({ cells, rates, result, convention, language }, why),
    noProposal: noProposalOf(result, confirmations, language),
    letter: questions.find(({ id }) => id === 'sums')?.text ?? null,
    questions,
    repairsTitle: messages.repairs.title(result.repairs.length, standsOut(result)),
    repairHeads: heads,
    repairs: lines,
    rates: buildRateLines(result, cells, language),
    suspects,
  }
}

/** Cells that the first repair would change, where it stands out from the others. */
const suspectsOf = (result: Reconciliation): ReportedCell[] =>
  standsOut(result) || result.repairs.length === 1
    ? (result.repairs[0]?.changes.map(({ place }) => place.cell) ?? [])
    : []

const failing = ({ rules }: Reconciliation) =>
  rules.filter(({ verdict, severity }) => verdict === 'fail' && severity === 'error')

function titleOf(
  result: Reconciliation,
  confirmations: readonly Confirmation[],
  rates: readonly PrintedRate[],
  language: Locale,
): string {
  const messages = reconciliationMessages[language].title
  const [best] = result.repairs
  const [change, ...others] = best?.changes ?? []
  if (best !== undefined && change !== undefined && others.length === 0 && standsOut(result)) {
    const name = reconcileMessages[language].cells[change.place.cell]
    const figures = [formatNumber(change.from, language), formatNumber(change.to, language)] as const
    return messages.oneFigure(name, ...figures, best.explained.length, rates.length)
  }
  const count = failing(result).length
  if (count === 0 && result.consistent === true) {
    const [answer] = confirmations
    if (answer === undefined) return messages.fits
    const name = reconcileMessages[language].cells[answer.cell]
    return messages.fitsConfirmed(name, formatNumber(answer.confirmed, language))
  }
  if (count === 0) return messages.undecided
  if (result.status === 'none') return messages.ratesOnly(count)
  return result.repairs.length > 0 ? messages.several(count, result.repairs.length) : messages.beyond(count)
}

function formTitleOf(result: Reconciliation, language: Locale): string {
  const messages = reconciliationMessages[language]
  const broken = result.rules.find(({ ruleId, verdict }) => ruleId.startsWith('II06-') && verdict === 'fail')
  if (broken?.difference === undefined || broken.difference === null) return messages.formTitle.fits
  const by = formatNumber(Math.abs(broken.difference), language)
  if (broken.ruleId === 'II06-FLOW') return messages.formTitle.flowFails(by, broken.difference > 0)
  const total = formRules.find(({ id }) => id === broken.ruleId)?.total
  if (total === undefined) return messages.formTitle.otherFails(ruleName(broken, language), by)
  const name = messages.totals[total as keyof typeof messages.totals]
  return messages.formTitle.fails(name.toLocaleLowerCase(language), by, broken.difference > 0)
}

function summarise(reading: StatementReading | null, language: Locale): string {
  const messages = reconciliationMessages[language].statement
  if (reading === null) return messages.nothing
  const asked = reading.placed.filter(({ figure, cell }) => cell !== null && figure.confidence === 'ask').length
  return messages.summary(Object.keys(reading.cells).length, reading.rates.length, asked)
}

/** Doubtful figures that nobody has decided on yet. */
function asksOf(reading: StatementReading | null, text: string, language: Locale): StatementAsk[] {
  const placed = reading?.placed ?? []
  return placed.flatMap(({ figure, cell: key }) => {
    const cell = cellOf(key)
    if (cell === null || figure.confidence !== 'ask') return []
    const span = { start: figure.start, end: figure.end }
    const rivals = placed.filter((other) => other.cell === key && other.figure.start !== figure.start)
    return [
      {
        span,
        cell,
        text: text.slice(span.start, span.end),
        name: reconcileMessages[language].cells[cell],
        rivals: rivals.map(({ figure: { start, end } }) => ({ start, end })),
      },
    ]
  })
}

function noProposalOf(result: Reconciliation, confirmations: readonly Confirmation[], language: Locale): string {
  const messages = reconciliationMessages[language]
  if (result.status === 'beyond') return reconcileMessages[language].status.beyond(3)
  if (result.consistent === null) return messages.noProposal.undecided
  return confirmations.length > 0 ? messages.noProposal.confirmed : messages.noProposal.fits
}

const totals = new Set<string>(['receivedTotal', 'resolvedTotal', 'pendingTotal'])

const buildFormLines = (
  given: ReportedCells,
  tried: ReportedCells,
  confirmed: ReportedCells,
  language: Locale,
): FormLine[] =>
  formCells.map((cell) => ({
    cell,
    column: formColumns[cell],
    name: reconcileMessages[language].cells[cell],
    isTotal: totals.has(cell),
    given: given[cell] ?? null,
    tried: tried[cell],
    confirmed: confirmed[cell] ?? null,
  }))

/** A guard on the period among the checks: it fails nobody, so what it says is open. */
const describeNote = (note: PeriodNote, index: number, language: Locale): RuleLine => ({
  id: index === 0 || note.other === null ? note.ruleId : `${note.ruleId}-${index}`,
  verdict: note.verdict === 'pass' ? 'pass' : 'undecided',
  name: reconcileMessages[language].rules[note.ruleId],
  detail: describePeriodNote(note, language),
})

const ruleName = ({ ruleId }: RuleVerdict, language: Locale): string =>
  (reconcileMessages[language].rules as Readonly<Record<string, string>>)[ruleId] ?? ruleId

function describeRule(rule: RuleVerdict, language: Locale): RuleLine {
  const messages = reconciliationMessages[language].rules
  const numbers =
    rule.sum === null || rule.whole === null
      ? messages.missing(rule.missing.map((cell) => reconcileMessages[language].cells[cell]))
      : messages.numbers(formatNumber(rule.sum, language), formatNumber(rule.whole, language), rule.kind === 'limit')
  const subject = rule.subject === null ? '' : ` (${rule.subject})`
  return { id: rule.id, verdict: rule.verdict, name: `${ruleName(rule, language)}${subject}`, detail: numbers }
}
