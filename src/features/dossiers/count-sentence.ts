import { mostOf } from '~/charts/dossiers/build-field-weeks'
import { chartMessages } from '~/charts/dossiers/messages'
import type { DossierStore } from '~/domain/cube/cube'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { outcomesByField, totals } from '~/domain/cube/outcome-views'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { dossiersMessages } from './messages'

export interface CountSentence {
  readonly selected: number
  /** "40 trong 53 hồ sơ quá hạn; 32 ở Hộ tịch và Đất đai" */
  readonly text: string
}

/** How many are selected, of how many of that outcome, and where most of them are. */
export function countSentence(store: DossierStore, filter: DossierFilter, language: Language): CountSentence {
  const text = dossiersMessages[language]
  const number = (value: number) => formatNumber(value, language)
  const { selected, all } = totals(store, filter)
  if (selected.total === all.total) return { selected: all.total, text: text.countAll(number(all.total)) }
  const [only] = filter.outcomes
  const whole = only !== undefined && filter.outcomes.length === 1
  const first = whole
    ? text.countOf(
        number(selected.total),
        number(totals(store, { ...noFilter, outcomes: [only] }).selected.total),
        chartMessages[language].matrix.what[only],
      )
    : text.count(number(selected.total), number(all.total))
  const groups = outcomesByField(store, filter)
    .filter(({ key }) => key !== null && (filter.fields.length === 0 || filter.fields.includes(key)))
    .map(({ key, selected: { total } }) => ({ name: key ?? '', count: total }))
  const lead = filter.fields.length === 1 || selected.total === 0 ? [] : mostOf(groups)
  const part = lead.reduce((sum, { count }) => sum + count, 0)
  const names = lead.map(({ name }) => name)
  const joined =
    names.length > 1
      ? `${names.slice(0, -1).join(', ')}${chartMessages[language].and}${names.at(-1)}`
      : (names[0] ?? '')
  return { selected: selected.total, text: first + (lead.length === 0 ? '' : text.mostIn(number(part), joined)) }
}
