import type { DossierStore } from '~/domain/cube/cube'
import { noFilter } from '~/domain/cube/dossier-filter'
import { fieldByWeek } from '~/domain/cube/flow-views'
import { totals } from '~/domain/cube/outcome-views'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { mostOf } from './build-field-weeks'
import { chartMessages } from './messages'

/** The finding of the whole list: how many are overdue, in which fields, in which weeks. */
export function buildPageFinding(store: DossierStore, language: Language): string {
  const text = chartMessages[language].page
  const { all } = totals(store, noFilter)
  if (store.columns.withoutDue === store.columns.length) return text.noDue(formatNumber(all.total, language))
  if (all.overdue === 0) return text.noneLate(formatNumber(all.total, language))
  const { rows, weekTotals, total } = fieldByWeek(store, noFilter, ['overdue'], store.columns.period)
  const groups = rows.flatMap(({ field, total: count }) => (field === null || count === 0 ? [] : [{ field, count }]))
  const lead = mostOf(groups)
  const names = lead.map(({ field }) => field).join(chartMessages[language].and)
  const where = lead.length === 0 || lead.length === groups.length ? '' : text.mostly(names)
  const weeks = firstWeeks(weekTotals, total)
  const when =
    weeks === null ? '' : text.firstWeeks(text.numerals.split(' ')[weeks - 1] ?? formatNumber(weeks, language))
  // Each may hold most by itself and both together not: then only the fields are named.
  const both = rows
    .filter(({ field }) => lead.some((group) => group.field === field))
    .reduce((sum, { counts }) => sum + counts.slice(0, weeks ?? 0).reduce((a, b) => a + b, 0), 0)
  return text.late(formatNumber(all.overdue, language), where, where !== '' && both * 2 <= total ? '' : when)
}

/** How many of the first weeks, less than half of all, hold two thirds; null where none do. */
function firstWeeks(weekTotals: readonly number[], total: number): number | null {
  let sum = 0
  for (const [index, count] of weekTotals.entries()) {
    sum += count
    const weeks = index + 1
    if (weeks * 2 >= weekTotals.length) return null
    if (sum * 3 >= total * 2) return weeks
  }
  return null
}
