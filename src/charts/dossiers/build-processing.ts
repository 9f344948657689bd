import type { MarksModel } from '~/charts/live/marks'
import { processingDays } from '~/domain/cube/duration-views'
import { formatNumber } from '~/domain/shared/format'
import {
  bandText,
  type ChartContext,
  calendarText,
  countCell,
  sourceText,
  textCell,
  withAllOutcomes,
} from './chart-context'
import { chartMessages } from './messages'

/** Resolved dossiers by working days taken, within and over the limit. */
export function buildProcessing(context: ChartContext): MarksModel {
  const { store, language, hrefOf } = context
  const filter = withAllOutcomes(context.filter)
  const text = chartMessages[language]
  const bands = processingDays(store, filter)
  const number = (value: number) => formatNumber(value, language)
  const sum = (part: 'within' | 'over', of: 'selected' | 'all') =>
    bands.reduce((total, band) => total + band[part][of], 0)
  const [within, over] = [sum('within', 'selected'), sum('over', 'selected')]
  const labels = bands.map(({ band }) => bandText(band, language))

  let seen = 0
  const half = bands.find((band) => {
    seen += band.within.selected + band.over.selected
    return seen * 2 > within + over
  })
  const days = half?.band ? number(half.band.to ?? half.band.from) : null
  const title =
    within + over === 0
      ? text.nothing
      : days === null
        ? text.late.uncounted
        : over > 0
          ? text.processing.title(number(over), number(within + over), days)
          : text.processing.titleShort(days, number(within))
  return {
    title,
    subtitle: text.processing.subtitle,
    summary: bands
      .map((band, i) => `${labels[i]}: ${number(band.within.selected)} + ${number(band.over.selected)}`)
      .join('; '),
    source: [
      sourceText(context),
      calendarText(context),
      ...(store.columns.withoutDue > 0 ? [text.processing.noLimit(number(store.columns.withoutDue))] : []),
    ].join('. '),
    fileName: 'so-ngay-lam-viec-giai-quyet',
    max: Math.max(0, ...bands.map((band) => band.within.all + band.over.all)),
    key: [
      { pattern: 'early', label: text.processing.within },
      { pattern: 'overdue', label: text.processing.over },
    ],
    marks: bands.map((band, i) => {
      const selected = band.within.selected + band.over.selected
      const all = band.within.all + band.over.all
      return {
        key: band.band?.id ?? '',
        label: labels[i] ?? '',
        segments: [
          { key: 'within', pattern: 'early' as const, count: band.within.selected },
          { key: 'over', pattern: 'overdue' as const, count: band.over.selected },
        ],
        selected,
        all,
        value: number(selected),
        picked: filter.processingBands.includes(band.band?.id ?? null),
        description: `${text.described(text.processing.days(labels[i] ?? ''), number(selected), number(all))}; ${text.processing.over} ${number(band.over.selected)}`,
      }
    }),
    table: {
      caption: title,
      columns: [
        { key: 'band', title: text.processing.column, kind: 'text' },
        { key: 'within', title: text.processing.within, kind: 'number' },
        { key: 'over', title: text.processing.over, kind: 'number' },
        { key: 'all', title: text.all, kind: 'number' },
      ],
      rows: bands.map((band, i) => {
        const bandFilter = { processingBands: [band.band?.id ?? null] }
        return {
          key: band.band?.id ?? '',
          cells: [
            textCell(labels[i] ?? ''),
            countCell(band.within.selected, language, () => hrefOf({ ...bandFilter, outcomes: ['early', 'onTime'] })),
            countCell(band.over.selected, language, () => hrefOf({ ...bandFilter, outcomes: ['overdue'] })),
            countCell(band.within.all + band.over.all, language),
          ],
        }
      }),
      total: {
        key: 'total',
        cells: [
          textCell(text.total),
          countCell(within, language),
          countCell(over, language),
          countCell(sum('within', 'all') + sum('over', 'all'), language),
        ],
      },
    },
  }
}
