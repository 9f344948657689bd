import type { FieldWeeks, FlowWeek } from '~/domain/cube/flow-views'
import { formatDayMonth, formatNumber, formatPeriod } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { overdueWeekMessages } from './list-messages'

export interface WeekColumn {
  readonly key: string
  /** "14/7": first day of the week. */
  readonly label: string
  readonly count: number
}

export interface OverdueWeeksModel {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly source: string
  readonly fileName: string
  readonly weeks: readonly WeekColumn[]
  readonly max: number
  /** The first weeks, where most of them came in; null where they did not. */
  readonly lead: { readonly weeks: number; readonly strong: string; readonly text: string } | null
  readonly table: TableModel
}

/** Share of all overdue that the first weeks must hold before the title says so. */
const LEAD_SHARE = 0.6

export interface OverdueWeeksInput {
  /** Counts of the dossiers resolved overdue. */
  readonly overdue: FieldWeeks
  readonly flow: readonly FlowWeek[]
  readonly rows: number
  readonly illustrative: boolean
}

/** Overdue dossiers by the week in which they came in, and whether the first third of the period holds most of them. */
export function buildOverdueWeeksModel(input: OverdueWeeksInput, language: Language): OverdueWeeksModel {
  const { overdue, flow, rows, illustrative } = input
  const messages = overdueWeekMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const weeks = overdue.weeks.map(({ from }, index) => ({
    key: from,
    label: formatDayMonth(from, language),
    count: overdue.weekTotals[index] as number,
  }))
  const { total } = overdue
  const leadWeeks = Math.ceil(weeks.length / 3)
  const inLead = weeks.slice(0, leadWeeks).reduce((sum, { count }) => sum + count, 0)
  const leads = weeks.length >= 3 && total > 0 && inLead / total >= LEAD_SHARE
  const max = Math.max(...weeks.map(({ count }) => count), 0)
  const peak = weeks.find(({ count }) => count === max)
  const title =
    total === 0 || !peak
      ? messages.none
      : leads
        ? messages.lead(inLead, total, n(inLead), n(total), leadWeeks)
        : messages.peak(n(max), n(total), peak.label)
  const bracket = messages.bracket(n(inLead), n(total))
  const strong = bracket.split(' ').slice(0, 3).join(' ')
  return {
    title,
    subtitle: messages.sub,
    summary: messages.summary(weeks.map(({ label, count }) => `${label}: ${n(count)}`).join('; ')),
    source: (illustrative ? messages.illustrativeSource : messages.source)(n(rows)),
    fileName: messages.file,
    weeks,
    max,
    lead: leads ? { weeks: leadWeeks, strong, text: bracket.slice(strong.length) } : null,
    table: {
      caption: messages.caption,
      columns: [
        { key: 'week', title: messages.week, kind: 'text' },
        { key: 'received', title: messages.received, kind: 'number' },
        { key: 'overdue', title: messages.overdue, kind: 'number' },
      ],
      rows: overdue.weeks.map((week, index) => {
        const received = flow[index]?.selected.received ?? null
        const count = overdue.weekTotals[index] as number
        return {
          key: week.from,
          cells: [
            { text: formatPeriod(week, language) },
            { text: formatNumber(received, language), value: received },
            { text: n(count), value: count, ...(count === 0 ? { tone: 'zero' as const } : {}) },
          ],
        }
      }),
      total: {
        key: 'total',
        cells: [
          { text: messages.total },
          ...[flow.reduce((sum, { selected }) => sum + selected.received, 0), total].map((value) => ({
            text: n(value),
            value,
          })),
        ],
      },
    },
  }
}
