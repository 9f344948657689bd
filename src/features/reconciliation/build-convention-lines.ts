import type { ReportedCells } from '~/domain/reconcile/cells'
import { type emptyFormRow, type FormRow, formCells } from '~/domain/reported/form'
import { rateMessages } from '~/domain/reported/messages'
import {
  canShowRate,
  computeRate,
  formatColumnFormula,
  formatRateFormula,
  type RateConventionId,
  type RateKind,
  rateConventions,
} from '~/domain/reported/rates'
import { formatPercent } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { ProposedChange } from './workbench-model'

/** One convention, with what it gives for each kind of rate: on the figures as given, then on the proposed ones. */
export interface ConventionLine {
  readonly id: RateConventionId
  readonly name: string
  readonly explanation: string
  readonly rates: readonly {
    readonly kind: RateKind
    readonly name: string
    readonly formula: string
    readonly results: readonly string[]
  }[]
}

const rowOf = (cells: ReportedCells): FormRow =>
  Object.fromEntries(formCells.map((cell) => [cell, cells[cell] ?? null])) as typeof emptyFormRow

/** The same figures under every convention; the proposal's beside the given ones where there is a proposal. */
export function buildConventionLines(
  given: ReportedCells,
  changes: readonly ProposedChange[],
  language: Locale,
): ConventionLine[] {
  const proposed = { ...given, ...Object.fromEntries(changes.map(({ cell, value }) => [cell, value])) }
  const variants = (changes.length === 0 ? [given] : [given, proposed]).map(rowOf)
  const messages = rateMessages[language]
  return rateConventions.map((convention) => ({
    id: convention.id,
    name: messages.conventions[convention.id].name,
    explanation: messages.conventions[convention.id].explanation,
    rates: (['onTime', 'late'] as const).map((kind) => ({
      kind,
      name: messages.kinds[kind],
      formula: formatColumnFormula(convention[kind]),
      results: variants.map((row) => resultOf(convention.id, kind, row, language)),
    })),
  }))
}

/** "(1.226 + 2) / 1.281 = 95,86 %"; counts alone for a small group, "—" where a figure is missing. */
function resultOf(id: RateConventionId, kind: RateKind, row: FormRow, language: Locale): string {
  const rate = computeRate(id, kind, row)
  if (rate.percent === null) return formatPercent(null, language)
  const formula = formatRateFormula(rate, language)
  return canShowRate(rate.denominator) ? `${formula} = ${formatPercent(rate.percent, language)}` : formula
}
