import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumKnown } from '~/domain/shared/verdict'

describe('sumKnown', () => {
  it('adds up what is there', () => {
    expect(sumKnown([1226, 2, 56])).toBe(1284)
    expect(sumKnown([])).toBe(0)
  })

  it('is missing as soon as one part is, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (before, after) => {
        expect(sumKnown([...before, null, ...after])).toBeNull()
      }),
    )
  })
})
