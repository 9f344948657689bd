import type { MarksModel } from '~/charts/live/marks'
import { lateDays } from '~/domain/cube/late-views'
import { canShowRate } from '~/domain/reported/rates'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { bandText, type ChartContext, calendarText, countCell, sourceText, textCell, valueText } from './chart-context'
import { chartMessages } from './messages'

type Counts = ReturnType<typeof lateDays>

/** The finding: up to how many days more than half are late. */
function titleOf(bands: Counts, language: Language): string {
  const text = chartMessages[language]
  const known = bands.filter(({ band }) => band !== null)
  const total = known.reduce((sum, { selected }) => sum + selected, 0)
  if (total === 0) return bands.some(({ selected }) => selected > 0) ? text.late.uncounted : text.nothing
  const last = known.filter(({ selected }) => selected > 0).at(-1)
  if (!canShowRate(total)) {
    return text.late.titleFew(formatNumber(total, language), bandText(last?.band ?? null, language))
  }
  const first = known.find(({ selected }) => selected > 0)
  let sum = 0
  for (const { band, selected } of known) {
    sum += selected
    if (sum * 2 <= total || band === null) continue
    if (band.to === null) return text.late.titleMore(formatNumber(band.from, language))
    const from = first?.band?.from ?? band.from
    return text.late.titleMost(formatNumber(from, language), formatNumber(band.to, language))
  }
  return text.nothing
}

/** Late dossiers (resolved overdue or pending overdue) by working days late. */
export function buildLateDays(context: ChartContext): MarksModel {
  const { store, filter, language, hrefOf } = context
  const text = chartMessages[language]
  const bands = lateDays(store, filter).filter(({ band, all }) => band?.id !== '0' || all > 0)
  const title = titleOf(bands, language)
  const labels = bands.map(({ band }) => bandText(band, language))
  const sum = (of: 'selected' | 'all') => bands.reduce((total, counts) => total + counts[of], 0)
  return {
    title,
    subtitle: text.late.subtitle,
    summary: `${text.late.subtitle}. ${bands.map(({ selected, all }, i) => `${labels[i]}: ${valueText(selected, all, language)}`).join('; ')}`,
    source: `${sourceText(context)}. ${calendarText(context)}`,
    fileName: 'so-ngay-lam-viec-qua-han',
    max: Math.max(0, ...bands.map(({ all }) => all)),
    marks: bands.map(({ band, selected, all }, i) => ({
      key: band?.id ?? '',
      label: labels[i] ?? '',
      segments: [{ key: 'late', pattern: 'overdue' as const, count: selected }],
      selected,
      all,
      value: valueText(selected, all, language),
      picked: filter.lateBands.includes(band?.id ?? null),
      description: text.described(
        text.late.days(labels[i] ?? ''),
        formatNumber(selected, language),
        formatNumber(all, language),
      ),
    })),
    table: {
      caption: title,
      columns: [
        { key: 'band', title: text.late.column, kind: 'text' },
        { key: 'selected', title: text.selected, kind: 'number' },
        { key: 'all', title: text.all, kind: 'number' },
      ],
      rows: bands.map(({ band, selected, all }, i) => ({
        key: band?.id ?? '',
        cells: [
          textCell(labels[i] ?? ''),
          countCell(selected, language, () => hrefOf({ lateBands: [band?.id ?? null], outcomes: lateOutcomes })),
          countCell(all, language),
        ],
      })),
      total: {
        key: 'total',
        cells: [textCell(text.total), countCell(sum('selected'), language), countCell(sum('all'), language)],
      },
    },
  }
}

/** What "late" means here: the form's columns 10 and 13. */
export const lateOutcomes = ['overdue', 'pendingOverdue'] as const
