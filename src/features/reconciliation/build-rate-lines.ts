import type { PrintedRate } from '~/domain/reconcile/cells'
import { isFormCell, isReportedCell } from '~/domain/reconcile/cells'
import type { RateExplanation, RateMatch } from '~/domain/reconcile/explain-rate'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { topicsOf } from '~/domain/reconcile/rate-labels'
import { formColumns } from '~/domain/reported/form'
import { rateMessages } from '~/domain/reported/messages'
import type { RateKind } from '~/domain/reported/rates'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { reconciliationMessages } from './messages'
import type { RateLine } from './workbench-model'

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

/** How each printed percentage can have been made: conventions first, chance last. */
export const buildRateLines = (rates: readonly RateExplanation[], language: Locale): RateLine[] =>
  rates.map((rate, index) => {
    const printed = {
      percent: rate.percent,
      decimals: rate.decimals,
      ...(rate.label === null ? {} : { label: rate.label }),
    }
    const real = rate.matches.filter(({ coincidence }) => !coincidence)
    const chance = rate.matches.filter(({ coincidence }) => coincidence).slice(0, MAX_COINCIDENCES)
    return {
      key: `${index}-${rate.percent}`,
      name: rateName(printed, language),
      printed: formatPercent(rate.percent, language, rate.decimals),
      matches: [...real, ...chance].map((match) => describeMatch(match, language)),
      none: real.length + chance.length === 0 ? reconciliationMessages[language].rates.none : null,
    }
  })

function describeMatch(match: RateMatch, language: Locale): RateLine['matches'][number] {
  const messages = reconciliationMessages[language].rates
  const { convention, formula, numerator, denominator, rounding, coincidence, figures } = match
  const notes = [
    figures === 'repaired' ? messages.repaired : messages.published,
    ...(rounding === 'truncated' ? [messages.truncated] : []),
    ...(coincidence ? [messages.coincidence] : []),
  ]
  return {
    key: `${formula} ${numerator} ${denominator} ${figures}`,
    name: convention === null ? messages.withoutName : rateMessages[language].conventions[convention].name,
    formula: `${inColumns(formula, language)} = ${formatNumber(numerator, language)} / ${formatNumber(denominator, language)}`,
    note: notes.join('; '),
  }
}

/** "(resolvedOverdue + pendingOverdue) / receivedTotal" → "(10 + 13) / 3"; a cell outside the form by its name. */
const inColumns = (formula: string, language: Locale): string =>
  formula.replace(/[A-Za-z]+/g, (word) =>
    !isReportedCell(word)
      ? word
      : isFormCell(word)
        ? String(formColumns[word])
        : `[${reconcileMessages[language].cells[word]}]`,
  )
