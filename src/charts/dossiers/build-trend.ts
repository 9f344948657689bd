import type { LiveModel } from '~/charts/live/marks'
import { weeklyFlow } from '~/domain/cube/flow-views'
import { filterKeyText } from '~/domain/cube/masks'
import { formatDate, formatDayMonth, formatNumber, formatPeriod } from '~/domain/shared/format'
import { dayNumber } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { type ChartContext, countCell, sourceText, textCell } from './chart-context'
import { chartMessages } from './messages'

export interface TrendWeek {
  readonly key: string
  readonly week: Period
  readonly label: string
  /** First and last day of the week, counted from the first day of the period. */
  readonly from: number
  readonly to: number
  readonly received: number
  readonly resolved: number
  readonly backlogEnd: number
  readonly description: string
}

export interface TrendModel extends LiveModel {
  readonly period: Period
  readonly days: number
  readonly weeks: readonly TrendWeek[]
  readonly max: number
  readonly words: { readonly received: string; readonly resolved: string; readonly backlog: string }
}

/** Received, resolved and backlog a week. The day filter does not apply: it is chosen here. */
export function buildTrend(context: ChartContext): TrendModel {
  const { store, filter, language, hrefOf } = context
  const text = chartMessages[language].trend
  const { period } = store.columns
  const number = (value: number) => formatNumber(value, language)
  const first = dayNumber(period.from)
  const weeks = weeklyFlow(store, filter, period).map(
    ({ week, selected }): TrendWeek => ({
      key: week.from,
      week,
      label: formatDayMonth(week.from, language),
      from: dayNumber(week.from) - first,
      to: dayNumber(week.to) - first,
      ...selected,
      description: text.weekDescribed(
        formatPeriod(week, language),
        number(selected.received),
        number(selected.resolved),
        number(selected.backlogEnd),
      ),
    }),
  )
  const [most] = [...weeks].sort((a, b) => b.backlogEnd - a.backlogEnd)
  const last = weeks.at(-1)
  const sum = (of: 'received' | 'resolved') => weeks.reduce((total, week) => total + week[of], 0)
  const title =
    most === undefined || last === undefined || sum('received') + most.backlogEnd === 0
      ? chartMessages[language].nothing
      : text.title(number(most.backlogEnd), formatDate(most.week.to, language), number(last.backlogEnd))
  return {
    title,
    subtitle: filterKeyText(filter, []) === '[]' ? text.subtitle : text.subtitleFiltered,
    summary: text.handles,
    source: sourceText(context),
    fileName: 'tiep-nhan-giai-quyet-ton',
    period,
    days: dayNumber(period.to) - first + 1,
    weeks,
    max: Math.max(1, ...weeks.flatMap(({ received, resolved, backlogEnd }) => [received, resolved, backlogEnd])),
    words: { received: text.received, resolved: text.resolved, backlog: text.backlog },
    table: {
      caption: title,
      columns: [
        { key: 'week', title: text.week, kind: 'text' },
        { key: 'received', title: text.received, kind: 'number' },
        { key: 'resolved', title: text.resolved, kind: 'number' },
        { key: 'backlog', title: text.backlog, kind: 'number' },
      ],
      rows: weeks.map(({ key, week, received, resolved, backlogEnd }) => ({
        key,
        cells: [
          textCell(formatPeriod(week, language)),
          countCell(received, language, () => hrefOf({ received: week })),
          countCell(resolved, language),
          countCell(backlogEnd, language),
        ],
      })),
      total: {
        key: 'total',
        cells: [
          textCell(chartMessages[language].total),
          countCell(sum('received'), language),
          countCell(sum('resolved'), language),
          textCell(''),
        ],
      },
    },
  }
}
