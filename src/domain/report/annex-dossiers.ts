import type { OutcomeGroup } from '../cube/outcome-counts'
import type { Outcome } from '../dossiers/dossier'
import { canShowRate } from '../reported/rates'
import { formatDate, formatDayMonth, formatNumber, formatPercent, MISSING } from '../shared/format'
import { ratePercent } from '../shared/rounding'
import { words } from '../shared/sentence'
import { type AnnexContext, annexHeading, annexLabel } from './annex-context'
import { type ColumnShape, type PlainRow, plainTable } from './plain-table'
import type { ChartBlock, ReportBlock, TableBlock } from './report'
import { paragraph } from './report-context'
import type { DossierAnnex, ListedDossier } from './report-input'

/** A: fields with the most overdue first; the total's rate is computed anew, never averaged. */
export function fieldBlocks(context: AnnexContext, annex: DossierAnnex): ReportBlock[] {
  const { messages, language, figureLabel } = context
  const illustrative = annex.provenance === 'illustrative'
  const n = (value: number) => formatNumber(value, language)
  const rateText = (overdue: number, resolved: number) =>
    canShowRate(resolved)
      ? `${n(overdue)} / ${n(resolved)} = ${formatPercent(ratePercent(overdue, resolved), language)}`
      : `${n(overdue)} / ${n(resolved)}`
  const rows = fieldsByOverdue(annex)
  const line = (key: string, name: string, counts: FormCounts, emphasis: PlainRow['emphasis'] = 'none') => ({
    key,
    emphasis,
    cells: [
      name,
      n(counts.total),
      n(counts.early),
      n(counts.onTime),
      n(counts.overdue),
      n(counts.pendingOverdue),
      n(counts.pendingInTime),
      rateText(counts.overdue, counts.resolved),
    ],
  })
  return [
    annexHeading(context, 0, 'annex-fields', messages.heads.fields, illustrative),
    plainTable({
      key: 'by-field',
      label: figureLabel.table(annexLabel(context, 0, 1)),
      caption: topText(context, annex, messages.fields.caption) ?? messages.fields.plain,
      titles: messages.fields.columns,
      shapes: fieldShapes,
      rows: [
        ...rows.map(({ label, all }, index) => line(`field-${index}`, label ?? messages.unknown, all)),
        line('total', messages.total, totalOf(annex), 'sum'),
      ],
      note: sourceOf(context, annex) + messages.fields.note,
      illustrative,
    }),
  ]
}

const fieldShapes: readonly ColumnShape[] = [
  [19.5, 'left'],
  [10.5, 'right'],
  [9, 'right'],
  [8, 'right'],
  [9.5, 'right'],
  [12, 'right'],
  [12, 'right'],
  [19.5, 'right'],
]

/** Most overdue first, then by name. */
export const fieldsByOverdue = ({ byField }: DossierAnnex): OutcomeGroup[] =>
  [...byField].sort((a, b) => b.all.overdue - a.all.overdue || collator.compare(a.label ?? '', b.label ?? ''))
const collator = new Intl.Collator('vi')

type FormCounts = Readonly<Record<Outcome | 'total' | 'resolved', number>>

/** All fields together. Unit: dossiers. */
export function totalOf({ byField }: DossierAnnex): FormCounts {
  const total = { early: 0, onTime: 0, overdue: 0, pendingOverdue: 0, pendingInTime: 0, total: 0, resolved: 0 }
  for (const { all } of byField) {
    for (const key of Object.keys(total) as (keyof FormCounts)[]) total[key] += all[key]
  }
  return total
}

/** The two fields with the most overdue, as a finding; null where fewer than two have any. */
function topText(
  { messages, language }: AnnexContext,
  annex: DossierAnnex,
  write: (names: string, part: string, all: string) => string,
): string | null {
  const [first, second] = fieldsByOverdue(annex)
  if (first?.label == null || second?.label == null || second.all.overdue === 0) return null
  const part = formatNumber(first.all.overdue + second.all.overdue, language)
  return write(
    `${first.label}${messages.fields.and}${second.label}`,
    part,
    formatNumber(totalOf(annex).overdue, language),
  )
}

const sourceOf = ({ messages }: AnnexContext, { provenance }: Pick<DossierAnnex, 'provenance'>): string =>
  provenance === 'illustrative' ? messages.source.illustrative : messages.source.dossiers

/** B: every overdue dossier, the pending ones apart. */
export function overdueBlocks(context: AnnexContext, annex: DossierAnnex): ReportBlock[] {
  const { messages, language, figureLabel } = context
  const illustrative = annex.provenance === 'illustrative'
  const table = (key: string, label: string, caption: string, rows: readonly ListedDossier[]): TableBlock =>
    plainTable({
      key,
      label: figureLabel.table(label),
      caption,
      titles: messages.overdue.columns,
      shapes: overdueShapes,
      rows: rows.map((row, index) => overdueRow(context, row, index)),
      note: sourceOf(context, annex),
      illustrative,
    })
  const { overdue, pendingOverdue } = annex
  return [
    annexHeading(context, 1, 'annex-overdue', messages.heads.overdue, illustrative),
    overdue.length === 0
      ? paragraph('no-overdue', words(messages.overdue.none), illustrative)
      : table(
          'overdue',
          annexLabel(context, 1, 1),
          messages.overdue.caption(formatNumber(overdue.length, language)),
          overdue,
        ),
    ...(pendingOverdue.length === 0
      ? []
      : [
          table(
            'pending-overdue',
            annexLabel(context, 1, 2),
            messages.overdue.pendingCaption(formatNumber(pendingOverdue.length, language)),
            pendingOverdue,
          ),
        ]),
  ]
}

const overdueShapes: readonly ColumnShape[] = [
  [5, 'center'],
  [20.5, 'left', 'noWrap'],
  [20, 'left'],
  [11.5, 'center', 'noWrap'],
  [11.5, 'center', 'noWrap'],
  [11.5, 'center', 'noWrap'],
  [6.5, 'right'],
  [13.5, 'left'],
]

const overdueRow = ({ messages, language }: AnnexContext, row: ListedDossier, index: number): PlainRow => ({
  key: row.code,
  cells: [
    formatNumber(index + 1, language),
    row.code,
    row.procedure ?? row.field ?? MISSING,
    formatDate(row.receivedAt, language),
    formatDate(row.dueAt, language),
    formatDate(row.finishedAt, language),
    formatNumber(row.lateWorkingDays, language),
    row.cause === null ? MISSING : messages.causes[row.cause],
  ],
})

/** C: two drawings, for which the sheet asks `charts/`. */
export function chartBlocks(context: AnnexContext, annex: DossierAnnex): ReportBlock[] {
  const { messages, language, figureLabel } = context
  const illustrative = annex.provenance === 'illustrative'
  const peak = [...annex.byWeek].sort((a, b) => b.all.backlogEnd - a.all.backlogEnd)[0]
  const chart = (chart: ChartBlock['chart'], label: string, caption: string, source: string): ChartBlock => ({
    kind: 'chart',
    key: chart,
    chart,
    label: figureLabel.figure(label),
    caption,
    source: source + sourceOf(context, annex),
    illustrative,
  })
  return [
    annexHeading(context, 2, 'annex-charts', messages.heads.charts, illustrative),
    chart(
      'weekly',
      annexLabel(context, 2, 1),
      peak === undefined
        ? messages.charts.weeklyPlain
        : messages.charts.weekly(formatDayMonth(peak.week.from, language), formatNumber(peak.all.backlogEnd, language)),
      messages.charts.weeklySource,
    ),
    chart(
      'lateByField',
      annexLabel(context, 2, 2),
      topText(context, annex, messages.charts.late) ?? messages.charts.latePlain,
      messages.charts.lateSource,
    ),
  ]
}

/** F: every dossier of the period. */
export function listBlocks(context: AnnexContext, annex: DossierAnnex): ReportBlock[] {
  const { messages, language, figureLabel } = context
  if (annex.all === null) return []
  const illustrative = annex.provenance === 'illustrative'
  return [
    annexHeading(context, 0, 'annex-list', messages.heads.list, illustrative),
    plainTable({
      key: 'list',
      label: figureLabel.table(annexLabel(context, 0, 1)),
      caption: messages.list.caption(formatNumber(annex.all.length, language)),
      titles: messages.list.columns,
      shapes: [
        [7, 'center'],
        [20, 'left', 'noWrap'],
        [22, 'left'],
        [11, 'center', 'noWrap'],
        [11, 'center', 'noWrap'],
        [11, 'center', 'noWrap'],
        [18, 'left'],
      ],
      rows: annex.all.map((row, index) => ({
        key: `${index}-${row.code}`,
        cells: [
          formatNumber(index + 1, language),
          row.code,
          row.field ?? MISSING,
          formatDate(row.receivedAt, language),
          formatDate(row.dueAt, language),
          formatDate(row.finishedAt, language),
          messages.outcomes[row.outcome],
        ],
      })),
      note: sourceOf(context, annex),
      illustrative,
    }),
  ]
}
