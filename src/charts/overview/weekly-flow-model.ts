import type { FlowWeek } from '~/domain/cube/flow-views'
import { formatDayMonth, formatNumber, formatPeriod } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { weeklyFlowMessages } from './list-messages'

export interface FlowPoint {
  readonly key: string
  readonly label: string
  readonly received: number
  readonly resolved: number
  readonly backlog: number
}

export interface WeeklyFlowModel {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly source: string
  readonly fileName: string
  readonly points: readonly FlowPoint[]
  readonly max: number
  readonly names: { readonly received: string; readonly resolved: string; readonly backlog: string }
  readonly table: TableModel
}

export interface WeeklyFlowInput {
  readonly flow: readonly FlowWeek[]
  readonly rows: number
  readonly illustrative: boolean
}

/** Received and resolved by week, and what was left open at each week's end. */
export function buildWeeklyFlowModel(
  { flow, rows, illustrative }: WeeklyFlowInput,
  language: Language,
): WeeklyFlowModel {
  const messages = weeklyFlowMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const points = flow.map(({ week, selected }) => ({
    key: week.from,
    label: formatDayMonth(week.from, language),
    received: selected.received,
    resolved: selected.resolved,
    backlog: selected.backlogEnd,
  }))
  const sum = (of: (point: FlowPoint) => number) => points.reduce((total, point) => total + of(point), 0)
  const [received, resolved] = [sum((point) => point.received), sum((point) => point.resolved)]
  const end = points.at(-1)
  const peak = points.reduce<FlowPoint | null>(
    (most, p) => (most === null || p.backlog > most.backlog ? p : most),
    null,
  )
  return {
    title: titleOf(peak, end, received, language),
    subtitle: messages.sub,
    summary: messages.summary(
      points.map((p) => `${p.label}: ${n(p.received)}, ${n(p.resolved)}, ${n(p.backlog)}`).join('; '),
    ),
    source: (illustrative ? messages.illustrativeSource : messages.source)(n(rows)),
    fileName: messages.file,
    points,
    max: Math.max(...points.flatMap((point) => [point.received, point.resolved, point.backlog]), 1),
    names: { received: messages.received, resolved: messages.resolved, backlog: messages.backlog },
    table: {
      caption: messages.caption,
      columns: [
        { key: 'week', title: messages.week, kind: 'text' },
        { key: 'received', title: capitalised(messages.received), kind: 'number' },
        { key: 'resolved', title: capitalised(messages.resolved), kind: 'number' },
        { key: 'backlog', title: capitalised(messages.backlog), kind: 'number' },
      ],
      rows: flow.map(({ week, selected }) => ({
        key: week.from,
        cells: [
          { text: formatPeriod(week, language) },
          ...[selected.received, selected.resolved, selected.backlogEnd].map((value) => ({ text: n(value), value })),
        ],
      })),
      total: {
        key: 'total',
        cells: [
          { text: messages.total },
          { text: n(received), value: received },
          { text: n(resolved), value: resolved },
          // a stock at a point in time: adding weeks up would count a dossier once a week
          { text: '' },
        ],
      },
    },
  }
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

function titleOf(peak: FlowPoint | null, end: FlowPoint | undefined, received: number, language: Language): string {
  const messages = weeklyFlowMessages[language]
  const n = (value: number) => formatNumber(value, language)
  if (peak === null || end === undefined || (received === 0 && peak.backlog === 0)) return messages.none
  if (end.backlog === peak.backlog) return messages.rising(n(end.backlog))
  if (end.backlog === 0) return messages.cleared(n(peak.backlog), peak.label)
  return messages.falling(n(peak.backlog), peak.label, n(end.backlog))
}
