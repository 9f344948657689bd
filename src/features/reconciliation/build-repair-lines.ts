import { decimalsOf, type PrintedRate, type ReportedCells } from '~/domain/reconcile/cells'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { Reconciliation } from '~/domain/reconcile/reconcile'
import type { Repair } from '~/domain/reconcile/repairs'
import { type emptyFormRow, type FormCell, type FormRow, formCells, formColumns } from '~/domain/reported/form'
import { type FormRule, formRules } from '~/domain/reported/form-rules'
import { computeRate, conventionOf, formatColumnFormula, type RateConventionId } from '~/domain/reported/rates'
import { formatNumber, formatPercent, MISSING } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { ratePercent } from '~/domain/shared/rounding'
import { sumKnown } from '~/domain/shared/verdict'
import { kindOf, rateName } from './build-rate-lines'
import { hypothesisOf } from './hypothesis'
import { reconciliationMessages } from './messages'
import type { ProofLine, Proposal, RepairLine } from './workbench-model'

interface RepairsInput {
  readonly cells: ReportedCells
  readonly rates: readonly PrintedRate[]
  readonly result: Reconciliation
  /** The round's way to compute a rate, where the printed one follows no other. */
  readonly convention: RateConventionId
  readonly language: Locale
}

/** The cells after a repair. */
const repaired = (cells: ReportedCells, repair: Repair | null): FormRow => {
  const changed = repair === null ? {} : Object.fromEntries(repair.changes.map(({ place, to }) => [place.cell, to]))
  const all: ReportedCells = { ...cells, ...changed }
  return Object.fromEntries(formCells.map((cell) => [cell, all[cell] ?? null])) as typeof emptyFormRow
}

/** Identities of the form that the figures break: what a repair has to mend. */
const brokenRules = ({ rules }: Reconciliation): FormRule[] =>
  formRules.filter(({ id }) => rules.some(({ ruleId, verdict }) => ruleId === id && verdict === 'fail'))

/** The convention that a printed percentage follows, on the printed figures or on the repaired ones. */
const conventionFor = ({ result, convention }: RepairsInput, index: number): RateConventionId =>
  result.rates[index]?.matches.find((match) => match.convention !== null && !match.coincidence)?.convention ??
  convention

/** The first repair with the sums and percentages that it makes true; null where there is nothing to propose. */
export function buildProposal(input: RepairsInput, why: string): Proposal | null {
  const { cells, rates, result, language } = input
  const [best] = result.repairs
  if (best === undefined) return null
  const row = repaired(cells, best)
  const changed = new Set(best.changes.map(({ place }) => place.cell))
  return {
    changes: best.changes.map(({ place, from, to }) => ({
      cell: place.cell,
      name: reconcileMessages[language].cells[place.cell],
      from: formatNumber(from, language),
      to: formatNumber(to, language),
      value: to,
    })),
    why,
    proof: [
      ...brokenRules(result).map((rule) => proveSum(rule, row, changed, language)),
      ...rates.flatMap((rate, index) => proveRate(rate, conventionFor(input, index), row, changed, language) ?? []),
    ],
  }
}

function proveSum(rule: FormRule, row: FormRow, changed: ReadonlySet<string>, language: Locale): ProofLine {
  const messages = reconciliationMessages[language]
  return {
    key: rule.id,
    name: messages.totals[rule.total as keyof typeof messages.totals],
    columns: messages.columns(rule.parts.map((cell) => formColumns[cell]).join(' + ')),
    numerator: terms(rule.parts, row, changed, language),
    denominator: null,
    result: formatNumber(row[rule.total], language),
    fits: sumKnown(rule.parts.map((cell) => row[cell])) === row[rule.total],
  }
}

function proveRate(
  rate: PrintedRate,
  convention: RateConventionId,
  row: FormRow,
  changed: ReadonlySet<string>,
  language: Locale,
): ProofLine | null {
  const kind = kindOf(rate)
  if (kind === null) return null
  const { numerator, denominator } = computeRate(convention, kind, row)
  const formula = conventionOf(convention)[kind]
  const decimals = decimalsOf(rate)
  const percent = ratePercent(numerator, denominator, decimals)
  return {
    key: `${kind}-${rate.percent}`,
    name: rateName(rate, language),
    columns: reconciliationMessages[language].columns(formatColumnFormula(formula)),
    numerator: terms(formula.numerator, row, changed, language),
    denominator: formula.denominator.map((cell) => formatNumber(row[cell], language)).join(' + '),
    result: formatPercent(percent, language, decimals),
    fits: percent === rate.percent,
  }
}

const terms = (cells: readonly FormCell[], row: FormRow, changed: ReadonlySet<string>, language: Locale) =>
  cells.map((cell) => ({ text: formatNumber(row[cell], language), changed: changed.has(cell) }))

/** Heads and rows of the table of ways that were tried: every smallest repair, and leaving things as they are. */
export function buildRepairLines(input: RepairsInput): { heads: string[]; lines: RepairLine[] } {
  const { cells, rates, result, language } = input
  const messages = reconciliationMessages[language]
  const broken = brokenRules(result)
  const judged = rates.map((rate, index) => ({ rate, kind: kindOf(rate), convention: conventionFor(input, index) }))
  const known = judged.flatMap(({ rate, kind, convention }) => (kind === null ? [] : [{ rate, kind, convention }]))
  const heads = [
    ...broken.map(({ total }) =>
      messages.repairs.published(
        messages.totals[total as keyof typeof messages.totals],
        formatNumber(cells[total] ?? null, language),
      ),
    ),
    ...known.map(({ rate }) =>
      messages.repairs.published(rateName(rate, language), formatPercent(rate.percent, language, decimalsOf(rate))),
    ),
  ]
  const lineOf = (repair: Repair | null, picked: boolean): RepairLine => {
    const row = repaired(cells, repair)
    const sums = broken.map(({ total, parts }) => {
      const sum = sumKnown(parts.map((cell) => row[cell]))
      return { text: formatNumber(sum, language), fits: sum === row[total] }
    })
    const percents = known.map(({ rate, kind, convention }) => {
      const { numerator, denominator } = computeRate(convention, kind, row)
      const percent = ratePercent(numerator, denominator, decimalsOf(rate))
      return { text: formatPercent(percent, language, decimalsOf(rate)), fits: percent === rate.percent }
    })
    const results = [...sums, ...percents]
    return {
      key: repair === null ? 'published' : hypothesisOf(repair),
      changes: repair === null ? messages.repairs.unchanged : describeChanges(repair, language),
      results,
      conclusion: repair === null ? concludeAsPrinted(results, language) : concludeOn(picked, result, language),
      picked,
      hypothesis: repair === null ? null : hypothesisOf(repair),
    }
  }
  const clear = standsOut(result)
  return {
    heads,
    lines: [...result.repairs.map((repair, index) => lineOf(repair, index === 0 && clear)), lineOf(null, false)],
  }
}

/** Whether one repair explains more of the printed percentages than any other. */
export function standsOut({ repairs }: Reconciliation): boolean {
  const [best, second] = repairs
  return best !== undefined && best.explained.length > 0 && (second?.explained.length ?? 0) < best.explained.length
}

const describeChanges = ({ changes }: Repair, language: Locale): string =>
  changes
    .map(({ place, from, to }) => {
      const name = reconcileMessages[language].cells[place.cell]
      return reconcileMessages[language].why.change(name, formatNumber(from, language), formatNumber(to, language))
    })
    .join('; ')

/** Of the figures left as they are: a sum or percentage that cannot be worked out is no contradiction. */
function concludeAsPrinted(results: RepairLine['results'], language: Locale): string {
  const messages = reconciliationMessages[language].repairs
  if (results.some(({ text, fits }) => !fits && text !== MISSING)) return messages.doesNotFit
  return results.length > 0 && results.every(({ fits }) => fits) ? messages.fits : messages.undecided
}

function concludeOn(picked: boolean, result: Reconciliation, language: Locale): string {
  const messages = reconciliationMessages[language].repairs
  if (picked) return messages.likely
  return standsOut(result) ? messages.unlikely : messages.possible
}
