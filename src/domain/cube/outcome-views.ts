import type { Channel } from '../dossiers/dossier'
import { countView } from './count-view'
import { type CountCube, type DossierStore, readSpan } from './cube'
import { slotRange } from './day-slots'
import { type Dictionary, type Dimension, states } from './dossier-columns'
import { type DossierFilter, noFilter } from './dossier-filter'
import type { FilterKey } from './masks'
import type { OutcomeCounts, OutcomeGroup, Selected } from './outcome-counts'

/** Counts of one group out of cells that end in the state axis. */
function outcomeCountsAt(cells: Uint32Array, group: number): OutcomeCounts {
  const at = (state: (typeof states)[number]) => cells[group * states.length + states.indexOf(state)] as number
  const [early, onTime, overdue, pendingOverdue] = [at('early'), at('onTime'), at('overdue'), at('pendingOverdue')]
  const paused = at('paused') + at('pausedPastDue')
  const pendingInTime = at('pendingInTime') + paused
  const resolved = early + onTime + overdue
  const pending = pendingInTime + pendingOverdue
  return {
    early,
    onTime,
    overdue,
    pendingOverdue,
    pendingInTime,
    total: resolved + pending,
    resolved,
    pending,
    late: overdue + pendingOverdue,
    paused,
    pausedPastDue: at('pausedPastDue'),
  }
}

export const spanOf = (store: DossierStore, cube: CountCube, filter: DossierFilter): Uint32Array => {
  const [from, end] = slotRange(store.columns.receivedDays, filter.received)
  return readSpan(cube, from, end)
}

function groupsBy(
  store: DossierStore,
  filter: DossierFilter,
  dimension: Dimension,
  dictionary: Dictionary,
  ignore: readonly FilterKey[],
): OutcomeGroup[] {
  const view = { axes: [dimension, 'state'] as const, ignore }
  const selected = spanOf(store, countView(store, view, filter), filter)
  const all = spanOf(store, countView(store, view, noFilter), noFilter)
  return dictionary.values
    .map((key, code) => ({
      key,
      label: dictionary.labels[code] ?? key,
      selected: outcomeCountsAt(selected, code),
      all: outcomeCountsAt(all, code),
    }))
    .filter((group) => group.all.total > 0)
}

/** Per field, in Vietnamese order with "not known" first; fields without any dossier are left out. */
export const outcomesByField = (store: DossierStore, filter: DossierFilter): OutcomeGroup[] =>
  groupsBy(store, filter, 'field', store.columns.dictionaries.field, ['fields'])

export const outcomesByProcedure = (store: DossierStore, filter: DossierFilter): OutcomeGroup[] =>
  groupsBy(store, filter, 'procedure', store.columns.dictionaries.procedure, ['procedures'])

export const outcomesByNeighbourhood = (store: DossierStore, filter: DossierFilter): OutcomeGroup[] =>
  groupsBy(store, filter, 'neighbourhood', store.columns.dictionaries.neighbourhood, ['neighbourhoods'])

export const outcomesByWard = (store: DossierStore, filter: DossierFilter): OutcomeGroup[] =>
  groupsBy(store, filter, 'ward', store.columns.dictionaries.ward, ['wards'])

export interface ChannelGroup extends OutcomeGroup {
  readonly key: Channel | null
}

export const outcomesByChannel = (store: DossierStore, filter: DossierFilter): ChannelGroup[] =>
  groupsBy(store, filter, 'channel', store.columns.dictionaries.channel, ['channels']) as ChannelGroup[]

/** What the filter selects, and everything. The outcome filter counts here: these are the rows of the list. */
export function totals(store: DossierStore, filter: DossierFilter): Selected<OutcomeCounts> {
  return countOutcomesUnder(store, filter, [])
}

/** By outcome, without the outcome filter: the counts beside the choices of that filter. */
export function outcomeChoices(store: DossierStore, filter: DossierFilter): Selected<OutcomeCounts> {
  return countOutcomesUnder(store, filter, ['outcomes', 'openKinds'])
}

function countOutcomesUnder(store: DossierStore, filter: DossierFilter, ignore: readonly FilterKey[]) {
  const view = { axes: ['state'] as const, ignore }
  return {
    selected: outcomeCountsAt(spanOf(store, countView(store, view, filter), filter), 0),
    all: outcomeCountsAt(spanOf(store, countView(store, view, noFilter), noFilter), 0),
  }
}
