import { formColumns } from '../reported/form'
import { formatDate, formatNumber, MISSING } from '../shared/format'
import { fieldsByOverdue } from './annex-dossiers'
import { annexMessages } from './annex-messages'
import { reportMessages } from './messages'
import { plainTable } from './plain-table'
import type { ChartBlock, TableBlock } from './report'
import type { ReportInput } from './report-input'

/** What a drawing is drawn from, as a table: for files that hold no drawing. Null where there are no figures for it. */
export function chartTable(
  { chart, key, label, caption, illustrative }: ChartBlock,
  input: ReportInput,
): TableBlock | null {
  const { language, dossiers, reported } = input
  const annex = annexMessages[language]
  const n = (value: number | null) => formatNumber(value, language)
  const base = { key: `${key}-figures`, label, caption, note: null, illustrative }
  if (chart === 'flow') {
    if (reported === null) return null
    const { indicators, formColumns: titles } = reportMessages[language]
    const cells = Object.keys(formColumns) as (keyof typeof formColumns)[]
    return plainTable({
      ...base,
      titles: [titles.column, titles.indicator, titles.published],
      shapes: [
        [12, 'center'],
        [58, 'left'],
        [30, 'right'],
      ],
      rows: cells.map((cell) => ({
        key: cell,
        cells: [String(formColumns[cell]), indicators[cell], n(reported.row[cell])],
      })),
    })
  }
  if (dossiers === null) return null
  if (chart === 'weekly') {
    return plainTable({
      ...base,
      titles: annex.charts.weeklyColumns,
      shapes: [
        [28, 'left'],
        [24, 'right'],
        [24, 'right'],
        [24, 'right'],
      ],
      rows: dossiers.byWeek.map(({ week, all }) => ({
        key: week.from,
        cells: [formatDate(week.from, language), n(all.received), n(all.resolved), n(all.backlogEnd)],
      })),
    })
  }
  return plainTable({
    ...base,
    titles: annex.charts.lateColumns,
    shapes: [
      [52, 'left'],
      [24, 'right'],
      [24, 'right'],
    ],
    rows: fieldsByOverdue(dossiers)
      .filter(({ all }) => all.overdue > 0)
      .map(({ label: field, all }, index) => ({
        key: `late-${index}`,
        cells: [field ?? MISSING, n(all.overdue), n(all.resolved)],
      })),
  })
}
