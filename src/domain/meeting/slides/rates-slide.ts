import { rateMessages } from '../../reported/messages'
import {
  canShowRate,
  computeRate,
  formatRateFormula,
  type RateConventionId,
  type RateKind,
  rateConventions,
} from '../../reported/rates'
import { formatPercent } from '../../shared/format'
import { ratePercent } from '../../shared/rounding'
import { type DeckContext, findingsOf, slideOf } from '../deck-context'
import type { RateCell, Slide } from '../slide'

const kinds: readonly RateKind[] = ['onTime', 'late']

/** The same figures under each convention, with numerator and denominator. Null where no rate can be computed. */
export function ratesSlide(context: DeckContext): Slide | null {
  const { input, text, language } = context
  const { reported } = input
  if (reported === null) return null
  const names = rateMessages[language]
  const computed = rateConventions.filter(({ id }) => {
    const rate = computeRate(id, 'onTime', reported.row)
    return rate.percent !== null && canShowRate(rate.denominator)
  })
  const percents = computed.flatMap(({ id }) => computeRate(id, 'onTime', reported.row).percent ?? [])
  if (percents.length === 0) return null
  const percent = (value: number) => formatPercent(value, language)
  const [low, high] = [percent(Math.min(...percents)), percent(Math.max(...percents))]
  const cellOf = (id: RateConventionId, kind: RateKind): RateCell => {
    const rate = computeRate(id, kind, reported.row)
    const published = reported.rates.find((printed) => printed.id.startsWith(kind))
    return {
      key: kind,
      formula: formatRateFormula(rate, language),
      result: formatPercent(rate.percent, language),
      fits:
        published === undefined
          ? null
          : ratePercent(rate.numerator, rate.denominator, published.decimals) === published.percent,
    }
  }
  const printed = reported.rates.map((rate) => formatPercent(rate.percent, language, rate.decimals)).join('; ')
  return slideOf(context, {
    id: 'rates',
    title: low === high ? text.rates.same(low) : text.rates.title(low, high),
    findings: findingsOf(context, ['rate-conventions', 'on-time-rate']),
    titled: findingsOf(context, ['rate-conventions']).length === 0,
    lead: text.rates.lead(printed),
    body: {
      kind: 'rates',
      head: [text.rates.method, ...kinds.map((kind) => names.kinds[kind])],
      rates: computed.map(({ id }) => ({
        key: id,
        name: names.conventions[id].short,
        cells: kinds.map((kind) => cellOf(id, kind)),
      })),
    },
    source: `${context.sources.published}; ${text.computed}`,
    to: '/doi-soat',
  })
}
