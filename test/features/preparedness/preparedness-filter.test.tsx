import { describe, expect, it } from 'vitest'
import { pillars } from '~/domain/preparedness/preparedness'
import { preparednessFilter, sectionsOf } from '~/features/preparedness/preparedness-filter'

describe('preparednessFilter', () => {
  it('comes back from the address as it went in, and leaves the package alone', () => {
    for (const pillar of [null, ...pillars]) {
      for (const neighbourhood of [null, 'Khối phố 3']) {
        const params = new URLSearchParams('goi=data/x/')
        preparednessFilter.write({ neighbourhood, pillar }, params)
        expect(preparednessFilter.read(new URLSearchParams(params.toString()))).toEqual({ neighbourhood, pillar })
        expect(params.get('goi')).toBe('data/x/')
      }
    }
  })

  it('reads an unknown pillar as all four', () => {
    expect(preparednessFilter.read(new URLSearchParams('mat=khac')).pillar).toBeNull()
  })
})

describe('sectionsOf', () => {
  it('shows everything without a filter, equipment with means, forces with forces', () => {
    expect(sectionsOf(null)).toEqual({ equipment: true, forces: true, communication: true, questions: true })
    expect(sectionsOf('means')).toMatchObject({ equipment: true, forces: false })
    expect(sectionsOf('forces')).toMatchObject({ equipment: false, forces: true })
    expect(sectionsOf('command')).toEqual({ equipment: false, forces: false, communication: false, questions: false })
  })
})
