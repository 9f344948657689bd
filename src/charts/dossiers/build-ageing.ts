import type { Mark, MarksModel } from '~/charts/live/marks'
import type { DossierFilter, OpenKind } from '~/domain/cube/dossier-filter'
import { type AgeBandCounts, type AgeCounts, ageing } from '~/domain/cube/duration-views'
import { formatDate, formatNumber } from '~/domain/shared/format'
import {
  bandText,
  type ChartContext,
  countCell,
  sourceText,
  textCell,
  valueText,
  withAllOutcomes,
} from './chart-context'
import { chartMessages } from './messages'

/** Days past which an open dossier is called old in the title. */
const OLD_DAYS = 30

/** The two halves of the drawing. */
const kinds = {
  active: ['active'],
  paused: ['paused', 'pausedPastDue'],
} as const satisfies Record<string, readonly OpenKind[]>
type Kind = keyof typeof kinds

const partsOf = (kind: Kind, counts: AgeCounts) =>
  kind === 'active'
    ? ([
        ['pover', counts.overdue],
        ['intime', counts.inTime],
      ] as const)
    : ([
        ['unknown', counts.pausedPastDue],
        ['intime', counts.paused],
      ] as const)

const total = (kind: Kind, counts: AgeCounts) => partsOf(kind, counts).reduce((sum, [, count]) => sum + count, 0)

/** What is still open, by age: at work, and beside it what waits, which the form never calls overdue. */
export function buildAgeing(context: ChartContext): MarksModel {
  const { store, language, hrefOf } = context
  const filter = { ...withAllOutcomes(context.filter), openKinds: context.filter.openKinds }
  const text = chartMessages[language]
  const number = (value: number) => formatNumber(value, language)
  const bands = ageing(store, filter)
  const sum = (count: (counts: AgeCounts) => number, some: readonly AgeBandCounts[] = bands) =>
    some.reduce((all, { selected }) => all + count(selected), 0)
  const hidden = sum(({ pausedPastDue }) => pausedPastDue)
  const open = sum((counts) => total('active', counts) + total('paused', counts))
  const old = sum(
    (counts) => total('active', counts) + total('paused', counts),
    bands.filter(({ band }) => band.from > OLD_DAYS),
  )
  const title =
    open === 0
      ? text.nothing
      : hidden > 0
        ? text.ageing.titleHidden(number(hidden))
        : text.ageing.title(number(open), number(old))

  const markOf = (kind: Kind, { band, selected, all }: AgeBandCounts): Mark => {
    const label = bandText(band, language)
    const [count, whole] = [total(kind, selected), total(kind, all)]
    return {
      key: `${kind}|${band.id}`,
      label,
      segments: partsOf(kind, selected).map(([pattern, part]) => ({ key: pattern, pattern, count: part })),
      selected: count,
      all: whole,
      value: valueText(count, whole, language),
      picked:
        filter.ageBands.includes(band.id) &&
        (filter.openKinds.length === 0 || kinds[kind].some((one) => filter.openKinds.includes(one))),
      description: text.described(`${text.ageing[kind]}, ${text.ageing.days(label)}`, number(count), number(whole)),
    }
  }
  const order = ['active', 'paused'] as const
  const marks = order.flatMap((kind) => bands.map((counts) => markOf(kind, counts)))
  return {
    title,
    subtitle: text.ageing.subtitle(formatDate(store.columns.asOf, language)),
    summary: marks.map(({ description }) => description).join('; '),
    source: sourceText(context),
    fileName: 'tuoi-ho-so-chua-xong',
    max: Math.max(0, ...marks.map(({ all }) => all)),
    groups: order.map((kind) => ({ label: text.ageing[kind], size: bands.length })),
    key: [
      { pattern: 'pover', label: text.ageing.overdue },
      { pattern: 'unknown', label: text.ageing.pastDue },
      { pattern: 'intime', label: text.ageing.inTime },
    ],
    marks,
    table: {
      caption: title,
      columns: [
        { key: 'band', title: text.ageing.band, kind: 'text' },
        { key: 'inTime', title: `${text.ageing.active}: ${text.ageing.inTime}`, kind: 'number' },
        { key: 'overdue', title: `${text.ageing.active}: ${text.ageing.overdue}`, kind: 'number' },
        { key: 'paused', title: text.ageing.paused, kind: 'number' },
        { key: 'pausedPastDue', title: text.ageing.pastDue, kind: 'number' },
      ],
      rows: bands.map(({ band, selected }) => {
        const cell = (count: number, patch: Partial<DossierFilter>) =>
          countCell(count, language, () => hrefOf({ ageBands: [band.id], outcomes: [], openKinds: [], ...patch }))
        return {
          key: band.id,
          cells: [
            textCell(bandText(band, language)),
            cell(selected.inTime, { openKinds: ['active'], outcomes: ['pendingInTime'] }),
            cell(selected.overdue, { openKinds: ['active'], outcomes: ['pendingOverdue'] }),
            cell(selected.paused, { openKinds: ['paused'] }),
            cell(selected.pausedPastDue, { openKinds: ['pausedPastDue'] }),
          ],
        }
      }),
      total: {
        key: 'total',
        cells: [
          textCell(text.total),
          ...(['inTime', 'overdue', 'paused', 'pausedPastDue'] as const).map((part) =>
            countCell(
              sum((counts) => counts[part]),
              language,
            ),
          ),
        ],
      },
    },
  }
}

/** The filter that a column stands for: its band, and what is at work or what waits. */
export function ageingPick(key: string): Pick<DossierFilter, 'ageBands' | 'openKinds'> {
  const [kind = '', band = ''] = key.split('|')
  return { ageBands: [band], openKinds: kind === 'active' ? kinds.active : kinds.paused }
}
