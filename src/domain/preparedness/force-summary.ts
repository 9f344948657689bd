import { sumKnown } from '../shared/verdict'
import { itemKey, type KnownSum } from './item-summary'
import { neighbourhoodOf } from './neighbourhoods'
import type { Neighbourhood, Preparedness } from './preparedness'

export interface ForceCell {
  readonly neighbourhood: Neighbourhood
  /** Unit: people. */
  readonly people: number | null
  readonly need: number | null
  /** max(0, need − people); null where either was not reported. */
  readonly gap: number | null
}

/** One force (đội xung kích, dân quân …) across the ward. */
export interface ForceSummary {
  readonly key: string
  readonly force: string
  readonly cells: readonly ForceCell[]
  readonly people: KnownSum
  readonly need: KnownSum
  /** Over the neighbourhoods that gave people and need; null where none did. */
  readonly comparison: { readonly people: number; readonly need: number; readonly gap: number } | null
  readonly compared: number
  readonly neighbourhoods: number
  readonly needSources: readonly string[]
}

const knownSum = (values: readonly (number | null)[]): KnownSum => {
  const known = values.filter((value) => value !== null)
  return { value: known.length === 0 ? null : sumKnown(known), reported: known.length }
}

/** Forces in the order of the file. Missing people or need stay out of the sums and are counted. */
export function summariseForces({ neighbourhoods, forces }: Preparedness): ForceSummary[] {
  const names = new Map<string, string>()
  for (const { force } of forces) if (!names.has(itemKey(force))) names.set(itemKey(force), force)
  return [...names].map(([key, force]) => {
    const own = forces.filter((row) => itemKey(row.force) === key)
    const cells = neighbourhoods.map((neighbourhood): ForceCell => {
      const here = own.filter((row) => neighbourhoodOf(neighbourhoods, row.neighbourhood) === neighbourhood)
      const people = here.length === 0 ? null : sumKnown(here.map((row) => row.people))
      const need = here.length === 0 ? null : sumKnown(here.map((row) => row.need))
      return { neighbourhood, people, need, gap: people === null || need === null ? null : Math.max(0, need - people) }
    })
    const compared = cells.filter((cell) => cell.gap !== null)
    return {
      key,
      force,
      cells,
      people: knownSum(cells.map((cell) => cell.people)),
      need: knownSum(cells.map((cell) => cell.need)),
      comparison: compared.length === 0 ? null : addUp(compared),
      compared: compared.length,
      neighbourhoods: neighbourhoods.length,
      needSources: [...new Set(own.flatMap((row) => (row.needSource === null ? [] : [row.needSource])))],
    }
  })
}

function addUp(cells: readonly ForceCell[]) {
  const total = { people: 0, need: 0, gap: 0 }
  for (const { people, need, gap } of cells) {
    if (people === null || need === null || gap === null) continue
    total.people += people
    total.need += need
    total.gap += gap
  }
  return total
}
