import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratePercent, roundHalfUp, scaledRatio } from '~/domain/shared/rounding'

const whole = fc.maxSafeInteger()

describe('scaledRatio', () => {
  it.each([
    [1283, 1338, 4, 9589],
    [1, 200, 2, 1],
    [1, 201, 2, 0],
    [-1, 200, 2, -1],
    [-1, 201, 2, 0],
    [1, -200, 2, -1],
    [0, 7, 2, 0],
    [Number.MAX_SAFE_INTEGER, 1, 0, Number.MAX_SAFE_INTEGER],
  ])('%i / %i with %i decimals is %i', (numerator, denominator, decimals, expected) => {
    expect(scaledRatio(numerator, denominator, decimals)).toBe(expected)
  })

  it('is null where a part is missing or there is nothing to divide by', () => {
    expect(scaledRatio(null, 10, 2)).toBeNull()
    expect(scaledRatio(10, null, 2)).toBeNull()
    expect(scaledRatio(10, 0, 2)).toBeNull()
  })

  it.each([
    [0.5, 2, 2],
    [1, 0.1, 2],
    [1, 2, 0.5],
    [2 ** 53, 2, 2],
    [Number.NaN, 1, 2],
  ])('refuses %d / %d with %d decimals', (numerator, denominator, decimals) => {
    expect(() => scaledRatio(numerator, denominator, decimals)).toThrow(RangeError)
  })

  it('is the nearest whole number of units, the larger one at one half', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(6), (numerator, denominator, decimals) => {
        const scaled = BigInt(scaledRatio(numerator, denominator, decimals) ?? -1)
        const twiceExact = 2n * BigInt(numerator) * 10n ** BigInt(decimals)
        const bottom = BigInt(denominator)
        expect((2n * scaled - 1n) * bottom <= twiceExact && twiceExact < (2n * scaled + 1n) * bottom).toBe(true)
      }),
    )
  })

  it('only changes its sign with the sign of a part', () => {
    fc.assert(
      fc.property(whole, whole, fc.nat(4), (numerator, denominator, decimals) => {
        const plus = scaledRatio(numerator, denominator, decimals)
        const minus = scaledRatio(-numerator, denominator, decimals)
        expect((plus ?? 0) + (minus ?? 0)).toBe(0)
        expect(Object.is(minus, -0)).toBe(false)
      }),
    )
  })
})

describe('ratePercent', () => {
  it.each([
    [1283, 1338, 95.89],
    [1228, 1281, 95.86],
    [1228, 1284, 95.64],
    [58, 1338, 4.33],
    [55, 1338, 4.11],
    [24, 356, 6.74],
    [1, 1, 100],
  ])('%i of %i is %d per cent', (numerator, denominator, percent) => {
    expect(ratePercent(numerator, denominator)).toBe(percent)
  })

  it('rounds to as many decimals as asked', () => {
    expect(ratePercent(1, 3, 0)).toBe(33)
    expect(ratePercent(2, 3, 1)).toBe(66.7)
    expect(ratePercent(1, 0)).toBeNull()
  })
})

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [1e-9, 2, 0],
    [1e22, 2, 1e22],
    [Number.MAX_SAFE_INTEGER, 2, Number.MAX_SAFE_INTEGER],
  ])('%d with %i decimals is %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected)
  })

  it('leaves a number alone that has no more decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (units, decimals) => {
        const value = Number(`${units}e-${decimals}`)
        expect(roundHalfUp(value, decimals)).toBe(value)
      }),
    )
  })

  it('moves a number by half a unit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfUp(value) - value)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
  })

  it('refuses what is no number', () => {
    expect(() => roundHalfUp(Number.NaN)).toThrow(RangeError)
    expect(() => roundHalfUp(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})
