import { canShowRate } from '../reported/rates'
import { formatDate, formatDayMonth, formatNumber, formatPercent, MISSING } from '../shared/format'
import { ratePercent } from '../shared/rounding'
import type { AnnexContext } from './annex-context'
import { type ColumnShape, type PlainRow, plainTable } from './plain-table'
import type { ChartBlock, ReportBlock, TableBlock } from './report'
import { heading, paragraph } from './report-context'
import type { DossierAnnex, FieldOutcomes, ListedDossier } from './report-input'
import { words } from './sentence'

/** Unit: dossiers. */
export const resolvedOf = ({ counts }: FieldOutcomes) => counts.early + counts.onTime + counts.overdue
export const receivedOf = (row: FieldOutcomes) => resolvedOf(row) + row.counts.pendingOverdue + row.counts.pendingInTime

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
  const line = (key: string, name: string, row: FieldOutcomes, emphasis: PlainRow['emphasis'] = 'none') => ({
    key,
    emphasis,
    cells: [
      name,
      n(receivedOf(row)),
      n(row.counts.early),
      n(row.counts.onTime),
      n(row.counts.overdue),
      n(row.counts.pendingOverdue),
      n(row.counts.pendingInTime),
      rateText(row.counts.overdue, resolvedOf(row)),
    ],
  })
  const total = totalOf(rows)
  return [
    heading('annex-fields', 1, messages.heads.fields, illustrative),
    plainTable({
      key: 'by-field',
      label: figureLabel.table('A.1'),
      caption: topText(context, annex, messages.fields.caption) ?? messages.fields.plain,
      titles: messages.fields.columns,
      shapes: fieldShapes,
      rows: [
        ...rows.map((row, index) => line(`field-${index}`, row.field ?? messages.unknown, row)),
        line('total', messages.total, total, 'sum'),
      ],
      note: sourceOf(context, annex) + messages.fields.note,
      illustrative,
    }),
  ]
}

const fieldShapes: readonly ColumnShape[] = [
  [21, 'left'],
  [9, 'right'],
  [9, 'right'],
  [8, 'right'],
  [8, 'right'],
  [12, 'right'],
  [12, 'right'],
  [21, 'right'],
]

/** Most overdue first, then by name. */
export const fieldsByOverdue = ({ byField }: DossierAnnex): FieldOutcomes[] =>
  [...byField].sort((a, b) => b.counts.overdue - a.counts.overdue || collator.compare(a.field ?? '', b.field ?? ''))
const collator = new Intl.Collator('vi')

function totalOf(rows: readonly FieldOutcomes[]): FieldOutcomes {
  const counts = { early: 0, onTime: 0, overdue: 0, pendingOverdue: 0, pendingInTime: 0 }
  for (const row of rows) {
    for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) counts[outcome] += row.counts[outcome]
  }
  return { field: null, counts }
}

/** The two fields with the most overdue, as a finding; null where fewer than two have any. */
function topText(
  { messages, language }: AnnexContext,
  annex: DossierAnnex,
  write: (names: string, part: string, all: string) => string,
): string | null {
  const rows = fieldsByOverdue(annex)
  const [first, second] = rows
  if (first?.field == null || second?.field == null || second.counts.overdue === 0) return null
  const part = first.counts.overdue + second.counts.overdue
  const all = totalOf(rows).counts.overdue
  const names = `${first.field}${messages.fields.and}${second.field}`
  return write(names, formatNumber(part, language), formatNumber(all, language))
}

export const sourceOf = ({ messages }: AnnexContext, { provenance }: Pick<DossierAnnex, 'provenance'>): string =>
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
    heading('annex-overdue', 1, messages.heads.overdue, illustrative),
    overdue.length === 0
      ? paragraph('no-overdue', words(messages.overdue.none), illustrative)
      : table('overdue', 'B.1', messages.overdue.caption(formatNumber(overdue.length, language)), overdue),
    ...(pendingOverdue.length === 0
      ? []
      : [
          table(
            'pending-overdue',
            'B.2',
            messages.overdue.pendingCaption(formatNumber(pendingOverdue.length, language)),
            pendingOverdue,
          ),
        ]),
  ]
}

const overdueShapes: readonly ColumnShape[] = [
  [5, 'center'],
  [17, 'left'],
  [25, 'left'],
  [10.5, 'center'],
  [10.5, 'center'],
  [10.5, 'center'],
  [8.5, 'right'],
  [13, 'left'],
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
  const peak = [...annex.byWeek].sort((a, b) => b.backlog - a.backlog)[0]
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
    heading('annex-charts', 1, messages.heads.charts, illustrative),
    chart(
      'weekly',
      'C.1',
      peak === undefined
        ? messages.charts.weeklyPlain
        : messages.charts.weekly(formatDayMonth(peak.week.from, language), formatNumber(peak.backlog, language)),
      messages.charts.weeklySource,
    ),
    chart(
      'lateByField',
      'C.2',
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
    heading('annex-list', 1, messages.heads.list, illustrative),
    plainTable({
      key: 'list',
      label: figureLabel.table('F.1'),
      caption: messages.list.caption(formatNumber(annex.all.length, language)),
      titles: messages.list.columns,
      shapes: [
        [7, 'center'],
        [20, 'left'],
        [22, 'left'],
        [11, 'center'],
        [11, 'center'],
        [11, 'center'],
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
