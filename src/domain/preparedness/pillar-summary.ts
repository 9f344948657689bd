import type { Statement } from '../round/round'
import { neighbourhoodOf } from './neighbourhoods'
import { type Neighbourhood, type Pillar, type PillarRow, type Preparedness, pillars } from './preparedness'

/** What the published statements say of one pillar. 'toAdd': they ask for more; 'notMentioned': not a word. */
export interface PublishedPillar {
  readonly pillar: Pillar
  readonly state: 'mentioned' | 'toAdd' | 'notMentioned'
  readonly statements: readonly Statement[]
}

/** Words in `Statement.key` that name a pillar, beside the pillars' own ids. */
const pillarKeys: Readonly<Record<string, Pillar>> = {
  ...Object.fromEntries(pillars.map((pillar) => [pillar, pillar])),
  training: 'forces',
  equipment: 'means',
}

function pillarOf({ topic, key, text }: Statement): Pillar | null {
  if (topic === 'equipmentToAdd') return 'means'
  if (topic !== 'fourOnTheSpot' && topic !== 'toContinue') return null
  if (key !== null && key in pillarKeys) return pillarKeys[key] ?? null
  return topic === 'toContinue' && /tập huấn|lực lượng/i.test(text.normalize('NFC')) ? 'forces' : null
}

/** One answer per pillar, from the published statements and nothing else. */
export function publishedPillars(statements: readonly Statement[]): PublishedPillar[] {
  return pillars.map((pillar) => {
    const own = statements.filter((statement) => pillarOf(statement) === pillar)
    const toAdd = own.some(({ topic }) => topic === 'equipmentToAdd')
    return { pillar, state: toAdd ? 'toAdd' : own.length > 0 ? 'mentioned' : 'notMentioned', statements: own }
  })
}

/** The article's judgement of "4 tại chỗ" as a whole ("khá tốt"), which names no pillar. Null where it gives none. */
export const selfAssessment = (statements: readonly Statement[]): Statement | null =>
  statements.find((statement) => statement.topic === 'fourOnTheSpot' && pillarOf(statement) === null) ?? null

export interface PillarCell {
  readonly state: PillarRow['state']
  readonly detail: string | null
}

export interface NeighbourhoodPillars {
  readonly neighbourhood: Neighbourhood
  readonly cells: Readonly<Record<Pillar, PillarCell>>
}

export type PillarCounts = Readonly<Record<PillarRow['state'], number>>

/** Every neighbourhood × pillar. A row that is not there is 'notReported', never 'reported'. */
export function pillarStates({ neighbourhoods, pillars: rows }: Preparedness): NeighbourhoodPillars[] {
  return neighbourhoods.map((neighbourhood) => {
    const own = rows.filter((row) => neighbourhoodOf(neighbourhoods, row.neighbourhood) === neighbourhood)
    const cell = (pillar: Pillar): PillarCell => {
      const row = own.find((candidate) => candidate.pillar === pillar)
      return { state: row?.state ?? 'notReported', detail: row?.detail ?? null }
    }
    return {
      neighbourhood,
      cells: { command: cell('command'), forces: cell('forces'), means: cell('means'), logistics: cell('logistics') },
    }
  })
}

/** How many neighbourhoods stand in each state, per pillar. */
export function countPillars(rows: readonly NeighbourhoodPillars[]): Readonly<Record<Pillar, PillarCounts>> {
  const count = (pillar: Pillar): PillarCounts => {
    const of = (state: PillarRow['state']) => rows.filter(({ cells }) => cells[pillar].state === state).length
    return { reported: of('reported'), short: of('short'), notReported: of('notReported') }
  }
  return { command: count('command'), forces: count('forces'), means: count('means'), logistics: count('logistics') }
}
