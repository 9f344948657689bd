import type { DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { totals } from '~/domain/cube/outcome-views'
import { calendarWarnings } from '~/domain/deadlines/calendar-warnings'
import { calendarMessages } from '~/domain/deadlines/messages'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { canShowRate } from '~/domain/reported/rates'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import type { Provenance } from '~/domain/shared/provenance'
import { ratePercent } from '~/domain/shared/rounding'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell } from '~/ui/table/table-model'
import { chartMessages } from './messages'

/** What every builder of this room is given. */
export interface ChartContext {
  readonly store: DossierStore
  readonly filter: DossierFilter
  readonly language: Language
  readonly file: string
  readonly provenance: Provenance
  /** Address of the list under the filter with some parts replaced: where a figure of a table leads. */
  readonly hrefOf: (patch: Partial<DossierFilter>) => string
}

/** "13 / 19", or "19" where everything is selected. */
export function valueText(selected: number, all: number, language: Language): string {
  const text = formatNumber(selected, language)
  return selected === all ? text : chartMessages[language].selectedOfAll(text, formatNumber(all, language))
}

/** "6,74 % của 356"; "1 trong 7" for a small group; null where there is nothing to divide by. */
export function rateNote(part: number, whole: number, language: Language): string | null {
  const text = chartMessages[language]
  if (whole === 0) return null
  if (!canShowRate(whole)) return text.countOf(formatNumber(part, language), formatNumber(whole, language))
  return text.rateOf(formatPercent(ratePercent(part, whole), language), formatNumber(whole, language))
}

/** A count and where it leads. The address is only written when the table is shown: not for every move of a brush. */
export function countCell(count: number, language: Language, hrefOf?: () => string): TableCell {
  const text = formatNumber(count, language)
  if (count === 0) return { text, value: count, tone: 'zero' }
  if (hrefOf === undefined) return { text, value: count }
  return {
    text,
    value: count,
    get href() {
      return hrefOf()
    },
  }
}

export const textCell = (text: string): TableCell => ({ text })

export function sourceText({ store, language, file, provenance }: ChartContext): string {
  const count = formatNumber(totals(store, noFilter).all.total, language)
  return chartMessages[language].source(count, file, provenance === 'illustrative')
}

/** The calendar that days were counted by, and each year of the period that is not listed or not confirmed in it. */
export function calendarText({ store, language }: ChartContext): string {
  const { period, asOf } = store.columns
  const warnings = calendarWarnings({ from: period.from, to: asOf > period.to ? asOf : period.to }, vietnamCalendar)
  const sentences = warnings.map(({ code, year }) => calendarMessages[language].warnings[code](year).replace(/\.$/, ''))
  return [chartMessages[language].late.calendar, ...sentences].join('. ')
}

export const figureKind = (provenance: Provenance) => (provenance === 'illustrative' ? 'illustrative' : 'reported')

/** "6–10", "> 10", "1": a band as it stands under a column. */
export function bandText(
  band: { readonly from: number; readonly to: number | null } | null,
  language: Language,
): string {
  if (band === null) return '?'
  if (band.to === null) return `> ${formatNumber(band.from - 1, language)}`
  if (band.from === band.to) return formatNumber(band.from, language)
  return `${formatNumber(band.from, language)}–${formatNumber(band.to, language)}`
}

/** For drawings whose parts are outcomes: under a filter by outcome they would only say what was chosen. */
export const withAllOutcomes = (filter: DossierFilter): DossierFilter => ({ ...filter, outcomes: [], openKinds: [] })
