import type { LiveModel } from '~/charts/live/marks'
import { type DossierFilter, noFilter } from '~/domain/cube/dossier-filter'
import { type FieldWeeks, fieldByWeek } from '~/domain/cube/flow-views'
import type { Outcome } from '~/domain/dossiers/dossier'
import { formatDayMonth, formatNumber, formatPeriod } from '~/domain/shared/format'
import { overlap, type Period } from '~/domain/shared/period'
import type { Language } from '~/ui/i18n/messages'
import { type ChartContext, countCell, rateNote, sourceText, textCell } from './chart-context'
import { chartMessages } from './messages'
import { wordMessages } from './word-messages'

export interface MatrixWeek {
  readonly week: Period
  /** "07/7": its first day. */
  readonly label: string
  readonly total: number
  /** Of the fields and days selected. */
  readonly selected: number
  /** Some of its days are selected. */
  readonly chosen: boolean
  readonly description: string
}

export interface MatrixRow {
  readonly key: string
  readonly field: string | null
  readonly label: string
  readonly counts: readonly number[]
  readonly total: number
  readonly selected: number
  /** "6,74 % của 356" */
  readonly note: string
  readonly chosen: boolean
  /** One of the few rows that hold more than half. */
  readonly leads: boolean
  readonly cellDescriptions: readonly string[]
  readonly description: string
}

export interface FieldWeeksModel extends LiveModel {
  readonly weeks: readonly MatrixWeek[]
  readonly rows: readonly MatrixRow[]
  /** Fields without any such dossier, in one line; null where there are none. */
  readonly rest: { readonly label: string; readonly note: string } | null
  readonly max: number
  readonly maxWeek: number
  readonly maxRow: number
  /** 'late' = the orange ramp; other outcomes have a quieter one. */
  readonly tone: 'late' | 'plain'
  readonly noteTitle: string
  /** Whether days or fields are selected at all. */
  readonly narrowed: boolean
}

/** Outcomes that the matrix counts: those of the filter, or the overdue. */
const matrixOutcomes = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.length > 0 ? outcomes : ['overdue']

/** Names in a row: "Hộ tịch và Đất đai". */
const joinNames = (names: readonly string[], language: Language): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${chartMessages[language].and}${names.at(-1)}`

/** As few of the largest groups as hold more than half, at most three; empty where that takes more. */
export function mostOf<T extends { readonly count: number }>(groups: readonly T[]): readonly T[] {
  const sorted = [...groups].sort((a, b) => b.count - a.count)
  const total = sorted.reduce((sum, { count }) => sum + count, 0)
  let sum = 0
  for (const [index, { count }] of sorted.entries()) {
    sum += count
    if (index > 2) return []
    if (sum * 2 > total) return sorted.slice(0, index + 1)
  }
  return []
}

/** By more than what the matrix itself selects: its sums are then not those of the whole period. */
function isFilteredElsewhere({ received, fields, outcomes, ...others }: DossierFilter): boolean {
  return Object.values(others).some((chosen) => chosen.length > 0)
}

/** Field × week of receipt for the outcomes of the filter, with totals on two sides. */
export function buildFieldWeeks(context: ChartContext): FieldWeeksModel {
  const { store, filter, language, hrefOf } = context
  const text = chartMessages[language]
  const { period } = store.columns
  const number = (value: number) => formatNumber(value, language)
  const wanted = matrixOutcomes(filter.outcomes)
  const [only] = wanted
  const what = wanted.length === 1 && only !== undefined ? text.matrix.what[only] : text.matrix.whatSome
  const matrix = fieldByWeek(store, filter, wanted, period)
  const stable = fieldByWeek(store, noFilter, wanted, period)
  const days = filter.received === null ? period : overlap(filter.received, period)
  const within = days === null ? null : fieldByWeek(store, filter, wanted, days)
  const isChosen = (field: string | null) => filter.fields.length === 0 || filter.fields.includes(field)
  const labelOf = (field: string | null) => field ?? wordMessages[language].unknown
  const ofResolved = wanted.every((outcome) => outcome === 'early' || outcome === 'onTime' || outcome === 'overdue')
  const noteOf = (total: number, row: FieldWeeks['rows'][number]) =>
    rateNote(total, ofResolved ? row.resolved : row.received, language) ?? '—'

  const order = new Map(stable.rows.map(({ field, total }) => [field, total]))
  const sorted = [...matrix.rows].sort((a, b) => (order.get(b.field) ?? 0) - (order.get(a.field) ?? 0))
  const shown = sorted.filter(
    ({ field, total }) => total > 0 || (order.get(field) ?? 0) > 0 || filter.fields.includes(field),
  )
  const empty = sorted.filter((row) => !shown.includes(row))
  const weekLabel = ({ from }: Period) => formatDayMonth(from, language)
  const weekOverlap = (week: Period) => (days === null ? null : overlap(week, days))

  /** Of one row, within the days selected. */
  const selectedIn = (field: string | null) => within?.rows.find((row) => row.field === field)?.total ?? 0
  const selectedOfWeek = (week: Period): number => {
    const part = weekOverlap(week)
    const place = within?.weeks.findIndex(({ from }) => part !== null && from === part.from) ?? -1
    if (place < 0) return 0
    return within?.rows.reduce((sum, row) => sum + (isChosen(row.field) ? (row.counts[place] ?? 0) : 0), 0) ?? 0
  }
  const weeks = matrix.weeks.map((week, i): MatrixWeek => {
    const total = matrix.weekTotals[i] ?? 0
    const selected = selectedOfWeek(week)
    return {
      week,
      label: weekLabel(week),
      total,
      selected,
      chosen: filter.received !== null && weekOverlap(week) !== null,
      description: text.matrix.week(weekLabel(week), number(selected), number(total), what),
    }
  })
  const leading = mostOf(shown.map(({ field, total }) => ({ field, count: total }))).map(({ field }) => field)
  const rows = shown.map((row): MatrixRow => {
    const label = labelOf(row.field)
    const note = noteOf(row.total, row)
    return {
      key: row.field ?? '',
      field: row.field,
      label,
      counts: row.counts,
      total: row.total,
      selected: isChosen(row.field) ? selectedIn(row.field) : 0,
      note,
      chosen: filter.fields.includes(row.field),
      leads: leading.includes(row.field),
      cellDescriptions: row.counts.map((count, i) =>
        text.matrix.cell(label, weeks[i]?.label ?? '', number(count), what),
      ),
      description: text.matrix.row(label, number(row.total), note),
    }
  })

  const whole = rows.reduce((sum, { selected }) => sum + selected, 0)
  const when =
    filter.received === null || days === null
      ? isFilteredElsewhere(filter)
        ? text.matrix.filtered
        : text.matrix.wholePeriod
      : text.matrix.received(formatPeriod(days, language))
  const lead = mostOf(rows.map(({ label, selected }) => ({ label, count: selected })))
  const part = lead.reduce((sum, { count }) => sum + count, 0)
  const title =
    whole === 0
      ? text.matrix.none(what, when)
      : lead.length === 0 || part === whole
        ? text.matrix.plain(
            number(whole),
            what,
            lead.length === 0
              ? ''
              : joinNames(
                  lead.map(({ label }) => label),
                  language,
                ),
            when,
          )
        : text.matrix.title(
            joinNames(
              lead.map(({ label }) => label),
              language,
            ),
            number(part),
            number(whole),
            what,
            when,
          )
  const restResolved = empty.reduce((sum, row) => sum + (ofResolved ? row.resolved : row.received), 0)
  return {
    title,
    subtitle: text.matrix.subtitle(what),
    summary: `${text.matrix.grid} ${title}`,
    source: `${sourceText(context)}. ${text.smallGroups}`,
    fileName: 'linh-vuc-theo-tuan',
    weeks,
    rows,
    rest:
      empty.length === 0
        ? null
        : {
            label: empty.map(({ field }) => labelOf(field)).join('; '),
            note: rateNote(0, restResolved, language) ?? '—',
          },
    max: Math.max(0, ...rows.flatMap(({ counts }) => counts)),
    maxWeek: Math.max(0, ...weeks.map(({ total }) => total)),
    maxRow: Math.max(0, ...rows.map(({ total }) => total)),
    tone: wanted.every((outcome) => outcome === 'overdue' || outcome === 'pendingOverdue') ? 'late' : 'plain',
    noteTitle: ofResolved ? text.matrix.ofResolved : text.matrix.ofReceived,
    narrowed: filter.received !== null || filter.fields.length > 0,
    table: {
      caption: title,
      columns: [
        { key: 'field', title: text.matrix.field, kind: 'text' },
        ...weeks.map(({ label }) => ({ key: label, title: label, kind: 'number' as const })),
        { key: 'total', title: text.matrix.whole, kind: 'number' },
        { key: 'rate', title: ofResolved ? text.matrix.ofResolved : text.matrix.ofReceived, kind: 'number' },
      ],
      rows: rows.map(({ key, field, label, counts, total, note }) => ({
        key,
        cells: [
          textCell(label),
          ...counts.map((count, i) =>
            countCell(count, language, () =>
              hrefOf({ fields: [field], received: weeks[i]?.week ?? null, outcomes: wanted }),
            ),
          ),
          countCell(total, language, () => hrefOf({ fields: [field], received: null, outcomes: wanted })),
          textCell(note),
        ],
      })),
      total: {
        key: 'total',
        cells: [
          textCell(text.total),
          ...matrix.weekTotals.map((count) => countCell(count, language)),
          countCell(matrix.total, language),
          textCell(''),
        ],
      },
    },
  }
}
