import { groupLabel } from '~/charts/dossiers/build-outcome-groups'
import { wordMessages } from '~/charts/dossiers/word-messages'
import type { PatternName } from '~/charts/figure/pattern-context'
import { outcomePattern } from '~/charts/live/outcome-fills'
import type { DossierStore } from '~/domain/cube/cube'
import type { DossierFilter } from '~/domain/cube/dossier-filter'
import { causesOf } from '~/domain/cube/late-views'
import {
  outcomeChoices,
  outcomesByChannel,
  outcomesByField,
  outcomesByNeighbourhood,
  outcomesByProcedure,
} from '~/domain/cube/outcome-views'
import { outcomes } from '~/domain/dossiers/dossier'
import type { Language } from '~/ui/i18n/messages'

/** The filters that have a control of their own; the others are chosen in the drawings. */
export const filterKinds = ['fields', 'procedures', 'channels', 'neighbourhoods', 'outcomes', 'causes'] as const
export type FilterKind = (typeof filterKinds)[number]

export interface FilterOption {
  readonly value: string | null
  readonly label: string
  readonly pattern: PatternName | null
  /** Under all other filters, and without any. */
  readonly selected: number
  readonly all: number
}

/** What can be chosen, with counts; those "not known" last. Causes count late dossiers only. */
export function optionsOf(
  kind: FilterKind,
  store: DossierStore,
  filter: DossierFilter,
  language: Language,
): FilterOption[] {
  const words = wordMessages[language]
  if (kind === 'outcomes') {
    const { selected, all } = outcomeChoices(store, filter)
    return outcomes.map((outcome) => ({
      value: outcome,
      label: words.outcome[outcome],
      pattern: outcomePattern[outcome],
      selected: selected[outcome],
      all: all[outcome],
    }))
  }
  if (kind === 'causes') {
    return causesOf(store, filter)
      .causes.map(({ cause, selected, all }) => ({
        value: cause,
        label: cause === null ? words.noCause : words.cause[cause],
        pattern: null,
        selected,
        all,
      }))
      .sort(unknownLast)
  }
  const [by, groups] = {
    fields: ['field', outcomesByField] as const,
    procedures: ['procedure', outcomesByProcedure] as const,
    channels: ['channel', outcomesByChannel] as const,
    neighbourhoods: ['neighbourhood', outcomesByNeighbourhood] as const,
  }[kind]
  return groups(store, filter)
    .map((group) => ({
      value: group.key,
      label: groupLabel(by, group, language),
      pattern: null,
      selected: group.selected.total,
      all: group.all.total,
    }))
    .sort(unknownLast)
}

const unknownLast = (a: FilterOption, b: FilterOption) => Number(a.value === null) - Number(b.value === null)

/** The filter with `value` added to one list, or taken out of it. */
export function toggle(filter: DossierFilter, kind: FilterKind, value: string | null): Partial<DossierFilter> {
  const chosen: readonly (string | null)[] = filter[kind]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { [kind]: next } as Partial<DossierFilter>
}
