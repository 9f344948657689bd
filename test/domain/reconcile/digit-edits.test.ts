import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitEdit, digitNeighbours } from '~/domain/reconcile/digit-edits'

describe('digitEdit', () => {
  it.each([
    [56, 53, 'oneDigit'],
    [1226, 1262, 'transposed'],
    [133, 1338, 'digitMissing'],
    [1226, 126, 'digitDoubled'],
    [12345, 1345, 'digitExtra'],
    [1262, 126_200, 'separator'],
    [1_262_000, 1262, 'separator'],
    [0, 7, 'oneDigit'],
    [56, 99, null],
    [56, 56, null],
    [1234, 4321, null],
    [0, 10, null],
  ] as const)('reads %i for %i as %s', (from, to, kind) => {
    expect(digitEdit(from, to)).toBe(kind)
  })
})

describe('digitNeighbours', () => {
  it('lists each figure one slip away once, nearest first, and never the figure itself', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (from) => {
        const list = digitNeighbours(from)
        expect(new Set(list).size).toBe(list.length)
        expect(list).not.toContain(from)
        expect(list.every((to) => digitEdit(from, to) !== null)).toBe(true)
        const distances = list.map((to) => Math.abs(to - from))
        expect(distances).toEqual([...distances].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })

  it('holds every figure that digitEdit explains', () => {
    for (const from of [0, 7, 56, 133, 1226]) {
      const explained = Array.from({ length: 200_000 }, (_, to) => to).filter((to) => digitEdit(from, to) !== null)
      const near = new Set(digitNeighbours(from))
      expect(explained.filter((to) => !near.has(to))).toEqual([])
    }
  })
})
