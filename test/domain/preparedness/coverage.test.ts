import { describe, expect, it } from 'vitest'
import { communicationByForm, trainingByTopic, trainingCoverage } from '~/domain/preparedness/coverage'
import { summariseForces } from '~/domain/preparedness/force-summary'
import { ofNeighbourhood } from '~/domain/preparedness/neighbourhoods'
import type { ForceRow, TrainingRow } from '~/domain/preparedness/preparedness'
import { isoDate } from '~/domain/shared/iso-date'
import { ward } from './sample-ward'

const training = (row: Partial<TrainingRow>): TrainingRow => ({
  neighbourhood: 'kp1',
  topic: 'sơ cứu',
  sessions: null,
  participants: null,
  heldOn: null,
  ...row,
})
const force = (row: Partial<ForceRow>): ForceRow => ({
  neighbourhood: 'kp1',
  force: 'Đội xung kích',
  people: null,
  need: null,
  needSource: null,
  ...row,
})

describe('trainingCoverage', () => {
  it('tells held from none and none from not reported', () => {
    const rows = [training({ sessions: 2, participants: 40 }), training({ neighbourhood: 'kp2', sessions: 0 })]
    expect(trainingCoverage(ward({ training: rows }))).toEqual({ all: 3, held: 1, none: 1, notReported: 1 })
  })

  it('takes a date as proof that it was held, and an empty row as nothing', () => {
    const rows = [training({ heldOn: isoDate('2025-08-02') }), training({ neighbourhood: 'kp2' })]
    expect(trainingCoverage(ward({ training: rows }))).toEqual({ all: 3, held: 1, none: 0, notReported: 2 })
  })
})

describe('trainingByTopic', () => {
  it('sums known sessions and leaves unknown ones out', () => {
    const rows = [
      training({ sessions: 2 }),
      training({ neighbourhood: 'kp2', participants: 15 }),
      training({ topic: 'di dời dân', sessions: 0 }),
    ]
    expect(trainingByTopic(ward({ training: rows }))).toMatchObject([
      { name: 'sơ cứu', held: 2, none: 0, notReported: 1, times: 2, participants: 15 },
      { name: 'di dời dân', held: 0, none: 1, notReported: 2, times: 0, participants: null },
    ])
  })
})

describe('communicationByForm', () => {
  it('reads 0 times as none and a blank as not reported', () => {
    const rows = [
      { neighbourhood: 'kp1', form: 'loa', times: 0 },
      { neighbourhood: 'kp2', form: 'loa', times: null },
    ]
    expect(communicationByForm(ward({ communication: rows }))).toMatchObject([
      { name: 'loa', held: 0, none: 1, notReported: 2, times: 0 },
    ])
  })
})

describe('summariseForces', () => {
  it('compares people with need only where both were given', () => {
    const rows = [
      force({ people: 8, need: 10 }),
      force({ neighbourhood: 'kp2', people: 12 }),
      force({ neighbourhood: 'kp3', need: 10 }),
    ]
    expect(summariseForces(ward({ forces: rows }))).toMatchObject([
      {
        people: { value: 20, reported: 2 },
        need: { value: 20, reported: 2 },
        comparison: { people: 8, need: 10, gap: 2 },
        compared: 1,
        neighbourhoods: 3,
      },
    ])
  })
})

describe('ofNeighbourhood', () => {
  it('keeps the rows of one neighbourhood, by id or by name', () => {
    const all = ward({ forces: [force({}), force({ neighbourhood: 'Khối phố 2' })] })
    expect(ofNeighbourhood(all, 'kp2').forces).toHaveLength(1)
    expect(ofNeighbourhood(all, 'kp2').neighbourhoods.map(({ id }) => id)).toEqual(['kp2'])
    expect(ofNeighbourhood(all, null)).toBe(all)
  })
})
