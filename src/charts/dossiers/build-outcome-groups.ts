import type { MarksModel } from '~/charts/live/marks'
import { outcomePattern } from '~/charts/live/outcome-fills'
import type { DossierStore } from '~/domain/cube/cube'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import type { OutcomeGroup } from '~/domain/cube/outcome-counts'
import {
  outcomesByChannel,
  outcomesByField,
  outcomesByNeighbourhood,
  outcomesByProcedure,
} from '~/domain/cube/outcome-views'
import { type Channel, outcomes } from '~/domain/dossiers/dossier'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { Supported } from './build-causes'
import {
  type ChartContext,
  countCell,
  rateNote,
  sourceText,
  textCell,
  valueText,
  withAllOutcomes,
} from './chart-context'
import { chartMessages } from './messages'
import { wordMessages } from './word-messages'

/** What the dossiers are grouped by. */
export const groupings = ['field', 'procedure', 'channel', 'neighbourhood'] as const
export type Grouping = (typeof groupings)[number]

const views: Readonly<Record<Grouping, (store: DossierStore, filter: DossierFilter) => readonly OutcomeGroup[]>> = {
  field: outcomesByField,
  procedure: outcomesByProcedure,
  channel: outcomesByChannel,
  neighbourhood: outcomesByNeighbourhood,
}

/** Key of the group of those where it is not known. */
export const UNKNOWN_GROUP = ''

/** The part of the filter that a group is chosen by. */
export const groupPatch = (by: Grouping, keys: readonly (string | null)[]): Partial<DossierFilter> =>
  by === 'field'
    ? { fields: keys }
    : by === 'procedure'
      ? { procedures: keys }
      : by === 'channel'
        ? { channels: keys as readonly (Channel | null)[] }
        : { neighbourhoods: keys }

export const groupsIn = (by: Grouping, filter: DossierFilter): readonly (string | null)[] =>
  ({
    field: filter.fields,
    procedure: filter.procedures,
    channel: filter.channels,
    neighbourhood: filter.neighbourhoods,
  })[by]

export function groupLabel(
  by: Grouping,
  { key, label }: Pick<OutcomeGroup, 'key' | 'label'>,
  language: Language,
): string {
  const words = wordMessages[language]
  if (key === null) return words.unknown
  return by === 'channel' ? words.channel[key as Channel] : (label ?? key)
}

/** Dossiers by outcome per group, stacked in the order of the design; the rate is overdue of those resolved. */
export function buildOutcomeGroups(context: ChartContext, by: Grouping): Supported<MarksModel> {
  const { store, language, hrefOf } = context
  const filter = withAllOutcomes(context.filter)
  const text = chartMessages[language]
  const words = wordMessages[language]
  const number = (value: number) => formatNumber(value, language)
  const found = views[by](store, filter)
  if (found.every(({ key }) => key === null)) {
    return { absent: { title: text.outcomes.absent, why: text.outcomes.noneKnown[by] } }
  }
  // The order of all, not of the selection: rows must not jump under the brush. Those not known stand last.
  const groups = [...found].sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) || b.all.overdue - a.all.overdue || b.all.total - a.all.total,
  )
  const chosen = groupsIn(by, filter)
  const [worst] = [...groups].sort((a, b) => b.selected.overdue - a.selected.overdue)
  const total = groups.reduce((sum, { selected }) => sum + selected.total, 0)
  const title =
    total === 0
      ? text.nothing
      : worst && worst.selected.overdue > 0
        ? text.outcomes.title(
            groupLabel(by, worst, language),
            number(worst.selected.overdue),
            number(worst.selected.resolved),
          )
        : text.outcomes.titleNone(number(total))
  const shown = outcomes.filter((outcome) => groups.some(({ all }) => all[outcome] > 0))
  const sum = (of: (group: OutcomeGroup) => number) => groups.reduce((all, group) => all + of(group), 0)
  return {
    model: {
      title,
      subtitle: text.outcomes.subtitle,
      summary: groups.map((group) => `${groupLabel(by, group, language)}: ${number(group.selected.total)}`).join('; '),
      source: `${sourceText(context)}. ${text.smallGroups}`,
      fileName: `ket-qua-theo-${{ field: 'linh-vuc', procedure: 'thu-tuc', channel: 'hinh-thuc', neighbourhood: 'khoi-pho' }[by]}`,
      max: Math.max(0, ...groups.map(({ all }) => all.total)),
      noteLetters: Math.max(1, ...groups.map(({ all }) => rateNote(all.resolved, all.resolved, language)?.length ?? 1)),
      key: shown.map((outcome) => ({ pattern: outcomePattern[outcome], label: words.outcome[outcome] })),
      marks: groups.map((group) => {
        const { key, selected, all } = group
        const label = groupLabel(by, group, language)
        const note = rateNote(selected.overdue, selected.resolved, language)
        const parts = shown
          .filter((outcome) => selected[outcome] > 0)
          .map((outcome) => `${words.outcome[outcome]} ${number(selected[outcome])}`)
        return {
          key: key ?? UNKNOWN_GROUP,
          label,
          segments: shown.map((outcome) => ({
            key: outcome,
            pattern: outcomePattern[outcome],
            count: selected[outcome],
          })),
          selected: selected.total,
          all: all.total,
          value: valueText(selected.total, all.total, language),
          note: note ?? '—',
          picked: chosen.includes(key),
          description: `${text.described(label, number(selected.total), number(all.total))}. ${parts.join(', ')}`,
        }
      }),
      table: {
        caption: title,
        columns: [
          { key: 'group', title: text.outcomes.by[by], kind: 'text' },
          ...outcomes.map((outcome) => ({ key: outcome, title: words.outcome[outcome], kind: 'number' as const })),
          { key: 'total', title: text.total, kind: 'number' },
          { key: 'rate', title: text.outcomes.rate, kind: 'number' },
        ],
        rows: groups.map((group) => ({
          key: group.key ?? UNKNOWN_GROUP,
          cells: [
            textCell(groupLabel(by, group, language)),
            ...outcomes.map((outcome) =>
              countCell(group.selected[outcome], language, () =>
                hrefOf({ ...groupPatch(by, [group.key]), outcomes: [outcome] }),
              ),
            ),
            countCell(group.selected.total, language, () => hrefOf(groupPatch(by, [group.key]))),
            textCell(rateNote(group.selected.overdue, group.selected.resolved, language) ?? '—'),
          ],
        })),
        total: {
          key: 'total',
          cells: [
            textCell(text.total),
            ...outcomes.map((outcome) =>
              countCell(
                sum(({ selected }) => selected[outcome]),
                language,
              ),
            ),
            countCell(total, language),
            textCell(
              rateNote(
                sum(({ selected }) => selected.overdue),
                sum(({ selected }) => selected.resolved),
                language,
              ) ?? '—',
            ),
          ],
        },
      },
    },
  }
}
