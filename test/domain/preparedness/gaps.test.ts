import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equipmentGap, serviceable, serviceableShare } from '~/domain/preparedness/gaps'
import { equipmentRow } from './sample-ward'

const count = fc.integer({ min: 0, max: 10_000 })
const maybe = fc.option(count, { nil: null })

describe('serviceable', () => {
  it.each([
    [12, 2, 10, 'leaves out the broken'],
    [12, 0, 12, 'reads a reported 0 as none broken'],
    [12, null, null, 'is unknown while nobody counted the broken'],
    [0, null, 0, 'is 0 where nothing is on hand'],
    [null, 0, null, 'is unknown without a stock'],
    [2, 3, null, 'is unknown where more are broken than there are'],
  ])('%s on hand, %s broken: %s (%s)', (available, broken, expected, _why) => {
    expect(serviceable({ available, broken })).toBe(expected)
  })
})

describe('equipmentGap', () => {
  it.each([
    [
      { need: 6, available: 3, broken: 1 },
      { state: 'known', gap: 4, atLeast: 4, surplus: 0 },
    ],
    [
      { need: 6, available: 9, broken: 1 },
      { state: 'known', gap: 0, atLeast: 0, surplus: 2 },
    ],
    [
      { need: 0, available: 0, broken: null },
      { state: 'known', gap: 0, atLeast: 0, surplus: 0 },
    ],
    [
      { need: null, available: 40, broken: 0 },
      { state: 'needMissing', gap: null, atLeast: null },
    ],
    [
      { need: 4, available: null, broken: null },
      { state: 'availableMissing', gap: null, atLeast: null },
    ],
    [
      { need: 6, available: 4, broken: null },
      { state: 'brokenMissing', gap: null, atLeast: 2 },
    ],
    [
      { need: 6, available: 4, broken: 5 },
      { state: 'contradiction', gap: null, atLeast: null },
    ],
    [
      { need: 6, available: 4, broken: 0, quantityText: 'đủ cơ số' },
      { state: 'inWords', gap: null },
    ],
    [{}, { state: 'notReported', gap: null }],
  ])('%j is %j', (row, expected) => {
    expect(equipmentGap(equipmentRow(row))).toMatchObject(expected)
  })

  it('is known exactly where need, stock and the broken are, and then fills up to the need', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (need, available, broken) => {
        const row = equipmentRow({ need, available, broken })
        const { state, gap, surplus, atLeast } = equipmentGap(row)
        const usable = serviceable(row)
        expect(gap === null).toBe(state !== 'known')
        if (need === null || available === null) expect(gap).toBeNull()
        if (gap === null || usable === null || need === null || surplus === null) return
        expect(usable + gap - surplus).toBe(need)
        expect(Math.min(gap, surplus)).toBe(0)
        expect(atLeast).toBe(gap)
      }),
    )
  })

  it('never promises more than the bound once the broken are counted', () => {
    fc.assert(
      fc.property(count, count, count, (need, available, extra) => {
        const broken = available === 0 ? 0 : extra % (available + 1)
        const bound = equipmentGap(equipmentRow({ need, available, broken: null })).atLeast
        const gap = equipmentGap(equipmentRow({ need, available, broken })).gap
        expect(bound).not.toBeNull()
        expect(Number(gap)).toBeGreaterThanOrEqual(Number(bound))
      }),
    )
  })
})

it('counts fractions without binary noise', () => {
  expect(equipmentGap(equipmentRow({ need: 2.3, available: 1.2, broken: 0.1 }))).toMatchObject({ gap: 1.2 })
})

describe('serviceableShare', () => {
  it('is a percentage of what is on hand, and null where there is nothing to divide by', () => {
    expect(serviceableShare({ available: 95, broken: 10 })).toBe(89.47)
    expect(serviceableShare({ available: 0, broken: 0 })).toBeNull()
    expect(serviceableShare({ available: 5, broken: null })).toBeNull()
  })
})
