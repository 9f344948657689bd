import { sumKnown } from '../shared/verdict'
import { neighbourhoodOf } from './neighbourhoods'
import type { Neighbourhood, Preparedness, TrainingRow } from './preparedness'

/** held = at least one; none = said so (0); notReported = said nothing. */
export type CoverageState = 'held' | 'none' | 'notReported'

/** How many neighbourhoods did a thing. `held + none + notReported = all`. */
export interface Coverage {
  readonly all: number
  readonly held: number
  readonly none: number
  readonly notReported: number
}

export interface TopicCoverage extends Coverage {
  readonly name: string
  /** Sessions or times, over those that gave a number; null where nobody did. */
  readonly times: number | null
  /** People taught, over those that gave a number; null where nobody did, or where it is not asked. */
  readonly participants: number | null
  readonly states: readonly { readonly neighbourhood: Neighbourhood; readonly state: CoverageState }[]
}

const heldTraining = (row: TrainingRow): CoverageState => {
  if ((row.sessions !== null && row.sessions > 0) || (row.participants !== null && row.participants > 0)) return 'held'
  if (row.sessions === 0) return 'none'
  return row.heldOn === null ? 'notReported' : 'held'
}

function best(states: readonly CoverageState[]): CoverageState {
  if (states.includes('held')) return 'held'
  return states.includes('none') ? 'none' : 'notReported'
}

function countStates(states: readonly CoverageState[]): Coverage {
  const of = (state: CoverageState) => states.filter((candidate) => candidate === state).length
  return { all: states.length, held: of('held'), none: of('none'), notReported: of('notReported') }
}

interface Occasion {
  readonly neighbourhood: string
  readonly name: string
  readonly state: CoverageState
  readonly times: number | null
  readonly participants: number | null
}

const knownSum = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : sumKnown(known)
}

function coverByName(list: readonly Neighbourhood[], occasions: readonly Occasion[]): TopicCoverage[] {
  const names = [...new Set(occasions.map(({ name }) => name))]
  return names.map((name) => {
    const own = occasions.filter((occasion) => occasion.name === name)
    const states = list.map((neighbourhood) => ({
      neighbourhood,
      state: best(
        own.filter((row) => neighbourhoodOf(list, row.neighbourhood) === neighbourhood).map(({ state }) => state),
      ),
    }))
    return {
      name,
      ...countStates(states.map(({ state }) => state)),
      times: knownSum(own.map(({ times }) => times)),
      participants: knownSum(own.map(({ participants }) => participants)),
      states,
    }
  })
}

/** Training topic by topic, in the order of the file. */
export function trainingByTopic({ neighbourhoods, training }: Preparedness): TopicCoverage[] {
  const occasions = training.map((row) => ({
    neighbourhood: row.neighbourhood,
    name: row.topic,
    state: heldTraining(row),
    times: row.sessions,
    participants: row.participants,
  }))
  return coverByName(neighbourhoods, occasions)
}

/** Neighbourhoods with at least one training of any topic, out of all; those that said nothing are counted apart. */
export function trainingCoverage({ neighbourhoods, training }: Preparedness): Coverage {
  return countStates(
    neighbourhoods.map((unit) =>
      best(training.filter((row) => neighbourhoodOf(neighbourhoods, row.neighbourhood) === unit).map(heldTraining)),
    ),
  )
}

/** Ways of telling people (loudspeaker, leaflets, groups), in the order of the file. */
export function communicationByForm({ neighbourhoods, communication }: Preparedness): TopicCoverage[] {
  const occasions = communication.map(({ neighbourhood, form, times }) => ({
    neighbourhood,
    name: form,
    state: times === null ? ('notReported' as const) : times > 0 ? ('held' as const) : ('none' as const),
    times,
    participants: null,
  }))
  return coverByName(neighbourhoods, occasions)
}
