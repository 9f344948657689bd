import type { Outcome } from '../dossiers/dossier'
import { ageBands, type Band, lateBands, processingBands } from './bands'
import type { Masks } from './cube'
import { type Dictionary, type Dimension, type DossierColumns, type State, states } from './dossier-columns'
import type { DossierFilter, OpenKind } from './dossier-filter'

/** The part of a filter that a view may ignore because it shows it. */
export type FilterKey = keyof DossierFilter

/** The form's outcome of a state: what is paused is pending in time. */
export const outcomeOfState = (state: State): Outcome =>
  state === 'paused' || state === 'pausedPastDue' ? 'pendingInTime' : state

/** Why it is open; null once resolved. */
export const openKindOfState = (state: State): OpenKind | null => {
  if (state === 'paused' || state === 'pausedPastDue') return state
  return state === 'pendingOverdue' || state === 'pendingInTime' ? 'active' : null
}

const maskOf = <T>(all: readonly T[], chosen: readonly T[]): Uint8Array =>
  Uint8Array.from(all, (value) => (chosen.includes(value) ? 1 : 0))

const dictionaryMask = (dictionary: Dictionary, chosen: readonly (string | null)[]): Uint8Array => {
  const set = new Set(chosen)
  return Uint8Array.from(dictionary.values, (value) => (set.has(value) ? 1 : 0))
}

const bandMask = (bands: readonly Band[], chosen: readonly (string | null)[]) =>
  maskOf([null, ...bands.map(({ id }) => id)], chosen)

/** One mask per filtered dimension; what is in `ignore` is left out. The days are not a mask: see `slotRange`. */
export function masksOf(columns: DossierColumns, filter: DossierFilter, ignore: readonly FilterKey[]): Masks {
  const { dictionaries } = columns
  const masks: Partial<Record<Dimension, Uint8Array>> = {}
  const given = (key: Exclude<FilterKey, 'received'>) => filter[key].length > 0 && !ignore.includes(key)
  if (given('wards')) masks.ward = dictionaryMask(dictionaries.ward, filter.wards)
  if (given('fields')) masks.field = dictionaryMask(dictionaries.field, filter.fields)
  if (given('procedures')) masks.procedure = dictionaryMask(dictionaries.procedure, filter.procedures)
  if (given('channels')) masks.channel = dictionaryMask(dictionaries.channel, filter.channels)
  if (given('neighbourhoods')) masks.neighbourhood = dictionaryMask(dictionaries.neighbourhood, filter.neighbourhoods)
  if (given('causes')) masks.cause = dictionaryMask(dictionaries.cause, filter.causes)
  if (given('lateBands')) masks.late = bandMask(lateBands, filter.lateBands)
  if (given('processingBands')) masks.processing = bandMask(processingBands, filter.processingBands)
  if (given('ageBands')) masks.age = bandMask(ageBands, filter.ageBands)
  if (given('apologies')) masks.apology = maskOf<boolean | null>([null, false, true], filter.apologies)
  if (given('outcomes') || given('openKinds')) {
    masks.state = Uint8Array.from(states, (state) => {
      const kind = openKindOfState(state)
      const byOutcome = !given('outcomes') || filter.outcomes.includes(outcomeOfState(state))
      const byKind = !given('openKinds') || (kind !== null && filter.openKinds.includes(kind))
      return byOutcome && byKind ? 1 : 0
    })
  }
  return masks
}

/** The same text for the same selection, the days left out: what a brush move does not change. */
export function filterKeyText(filter: DossierFilter, ignore: readonly FilterKey[]): string {
  const parts = (Object.keys(filter) as FilterKey[])
    .filter((key) => key !== 'received' && !ignore.includes(key) && (filter[key] as readonly unknown[]).length > 0)
    .sort()
    .map((key) => [key, [...(filter[key] as readonly unknown[])].map((value) => JSON.stringify(value)).sort()])
  return JSON.stringify(parts)
}
