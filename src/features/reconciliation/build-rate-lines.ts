import {
  isFormCell,
  isReportedCell,
  type PrintedRate,
  type ReportedCell,
  type ReportedCells,
} from '~/domain/reconcile/cells'
import { type RateMatch, roundingThatGives } from '~/domain/reconcile/explain-rate'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { sumOf } from '~/domain/reconcile/rate-formulas'
import { topicsOf } from '~/domain/reconcile/rate-labels'
import type { Reconciliation } from '~/domain/reconcile/reconcile'
import { formColumns } from '~/domain/reported/form'
import { rateMessages } from '~/domain/reported/messages'
import { type RateConventionId, type RateKind, rateConventions } from '~/domain/reported/rates'
import { formatNumber, formatPercent, MISSING } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { ratePercent } from '~/domain/shared/rounding'
import { reconciliationMessages } from './messages'
import type { RateLine, RateWay } from './workbench-model'

/** Beyond these, further chance matches say nothing new. */
const MAX_COINCIDENCES = 3

/** On time or late, where the words of a percentage say so. */
export function kindOf({ label }: PrintedRate): RateKind | null {
  const topics = topicsOf(label)
  return topics?.includes('late') ? 'late' : topics?.includes('onTime') ? 'onTime' : null
}

/** Name of a printed percentage: that of its kind, or its own words. */
export function rateName(rate: PrintedRate, language: Locale): string {
  const kind = kindOf(rate)
  return kind === null
    ? (rate.label ?? reconciliationMessages[language].rates.unnamed)
    : rateMessages[language].kinds[kind]
}

/**
 * How each printed percentage can have been made, and how it cannot: every named convention of its kind, whether it gives
 * the percentage or not; then what else gives it; chance last.
 */
export function buildRateLines(result: Reconciliation, cells: ReportedCells, language: Locale): RateLine[] {
  const [best] = result.repairs
  const proposed =
    best === undefined
      ? null
      : { ...cells, ...Object.fromEntries(best.changes.map(({ place, to }) => [place.cell, to])) }
  return result.rates.map((rate, index) => {
    const printed = { percent: rate.percent, decimals: rate.decimals, label: rate.label ?? undefined }
    const others = rate.matches.filter(({ convention }) => convention === null)
    const formulas = [
      ...namedFormulas(printed, rate.matches),
      ...distinct(others.filter(({ coincidence }) => !coincidence)),
      ...distinct(others.filter(({ coincidence }) => coincidence)).slice(0, MAX_COINCIDENCES),
    ]
    const ways = formulas.map((formula) =>
      describeWay(formula, printed, [cells, ...(proposed === null ? [] : [proposed])], language),
    )
    return {
      key: `${index}-${rate.percent}`,
      name: rateName(printed, language),
      printed: formatPercent(rate.percent, language, rate.decimals),
      ways,
      none: rate.matches.some(({ coincidence }) => !coincidence) ? null : reconciliationMessages[language].rates.none,
    }
  })
}

interface Formula {
  readonly convention: RateConventionId | null
  readonly numerator: readonly ReportedCell[]
  readonly denominator: readonly ReportedCell[]
  readonly coincidence: boolean
}

/** The named ways for what the percentage speaks of; where its words do not say, those that give it. */
function namedFormulas(rate: PrintedRate, matches: readonly RateMatch[]): Formula[] {
  const kind = kindOf(rate)
  if (kind === null) return distinct(matches.filter(({ convention }) => convention !== null))
  return rateConventions.map(({ id, [kind]: formula }) => ({ convention: id, ...formula, coincidence: false }))
}

/** One formula for each match, whichever figures it was found on. */
function distinct(matches: readonly RateMatch[]): Formula[] {
  const found = new Map<string, Formula>()
  for (const { formula, convention, coincidence } of matches) {
    const [numerator = [], denominator = []] = formula.split(' / ').map(cellsIn)
    if (!found.has(formula)) found.set(formula, { convention, numerator, denominator, coincidence })
  }
  return [...found.values()]
}

const cellsIn = (side: string): ReportedCell[] => (side.match(/[A-Za-z]+/g) ?? ([] as string[])).filter(isReportedCell)

function describeWay(
  formula: Formula,
  { percent, decimals = 0 }: PrintedRate,
  figures: readonly ReportedCells[],
  language: Locale,
): RateWay {
  const messages = reconciliationMessages[language].rates
  const { convention, numerator, denominator, coincidence } = formula
  const tried = figures.map((cells) => {
    const [top, bottom] = [sumOf(cells, numerator), sumOf(cells, denominator)]
    const computed = ratePercent(top, bottom, decimals)
    if (top === null || bottom === null || computed === null) return { rounding: null, fits: null, text: MISSING }
    const rounding = roundingThatGives(top, bottom, percent, decimals)
    const value = formatPercent(rounding === null ? computed : percent, language, decimals)
    const fraction = `${formatNumber(top, language)} / ${formatNumber(bottom, language)}`
    return { rounding, fits: rounding !== null, text: `${fraction} = ${value}` }
  })
  const notes = [
    ...(tried.some(({ rounding }) => rounding === 'truncated') ? [messages.truncated] : []),
    ...(tried.some(({ rounding }) => rounding === 'halfUp') && convention !== null ? [messages.rounded] : []),
    ...(coincidence ? [messages.coincidence] : []),
    ...(tried.every(({ fits }) => fits === null) ? [messages.open] : []),
  ]
  return {
    key: `${numerator.join('+')}/${denominator.join('+')}`,
    name: convention === null ? messages.withoutName : rateMessages[language].conventions[convention].name,
    formula: `${inColumns(numerator, language)} / ${inColumns(denominator, language)}`,
    results: tried.map(({ text, fits }) => ({ text, fits })),
    note: notes.join('; '),
  }
}

/** "(10 + 13)"; a cell outside the form by its name. */
function inColumns(cells: readonly ReportedCell[], language: Locale): string {
  const names = cells.map((cell) =>
    isFormCell(cell) ? String(formColumns[cell]) : `[${reconcileMessages[language].cells[cell]}]`,
  )
  return names.length > 1 ? `(${names.join(' + ')})` : names.join('')
}
