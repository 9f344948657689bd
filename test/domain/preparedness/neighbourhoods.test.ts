import { describe, expect, it } from 'vitest'
import { notReporting } from '~/domain/preparedness/neighbourhoods'
import { equipmentRow, ward } from './sample-ward'

describe('notReporting', () => {
  const names = (part: Parameters<typeof ward>[0]) => notReporting(ward(part)).map(({ name }) => name)

  it('names those without a date and without a figure', () => {
    expect(names({})).toEqual(['Khối phố 3'])
    expect(names({ equipment: [equipmentRow({ neighbourhood: 'kp3', need: 2 })] })).toEqual(['Khối phố 3'])
  })

  it('does not name one that sent figures and only forgot the date; 0 is a figure', () => {
    expect(names({ equipment: [equipmentRow({ neighbourhood: 'kp3', available: 0 })] })).toEqual([])
    expect(
      names({ pillars: [{ neighbourhood: 'Khối phố 3', pillar: 'means', state: 'short', detail: null }] }),
    ).toEqual([])
  })
})
