import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { kaplanMeier, type Observation, observationsOf, quantileTime } from '~/domain/dossiers/survival'
import { asOf, dossier } from './dossier-fixture'

const ended = (...times: number[]): Observation[] => times.map((time) => ({ time, ended: true }))
const open = (...times: number[]): Observation[] => times.map((time) => ({ time, ended: false }))

/** Weeks of remission of 42 children with leukaemia (Freireich et al. 1963), the example of most textbooks. */
const treated = [...ended(6, 6, 6, 7, 10, 13, 16, 22, 23), ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

const someFiles = fc.array(fc.record({ time: fc.nat(40), ended: fc.boolean() }), { maxLength: 60 })

describe('kaplanMeier', () => {
  it('gives the textbook values with censored times', () => {
    const steps = kaplanMeier(treated).filter((step) => step.ended > 0)
    expect(steps.map(({ time, atRisk, ended: n }) => [time, atRisk, n])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ])
    expect(steps.map((step) => step.open.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ])
    expect(quantileTime(kaplanMeier(treated))).toBe(23)
  })

  it('is the plain share still open where nothing is censored', () => {
    for (const { time, open: share } of kaplanMeier(placebo)) {
      expect(share).toBeCloseTo(placebo.filter((file) => file.time > time).length / placebo.length, 12)
    }
    expect(quantileTime(kaplanMeier(placebo))).toBe(8)
  })

  it('falls from 1, never rises, and counts everybody once', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const curve = kaplanMeier(files)
        let last = 1
        for (const step of curve) {
          expect(step.open).toBeLessThanOrEqual(last)
          expect(step.open).toBeGreaterThanOrEqual(0)
          last = step.open
        }
        expect(curve.reduce((sum, step) => sum + step.ended + step.censored, 0)).toBe(files.length)
        expect(curve[0]?.atRisk ?? 0).toBe(files.length)
      }),
    )
  })

  it('does not care in which order the files come', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        expect(kaplanMeier([...files].reverse())).toEqual(kaplanMeier(files))
      }),
    )
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a time of %d', (time) => {
    expect(() => kaplanMeier([{ time, ended: true }])).toThrow(RangeError)
  })
})

describe('quantileTime', () => {
  it('is not reached while too many are open', () => {
    expect(quantileTime(kaplanMeier([...ended(1, 2), ...open(3, 3, 3)]))).toBeNull()
    expect(quantileTime(kaplanMeier(open(5, 6)))).toBeNull()
    expect(quantileTime([])).toBeNull()
  })

  it('is reached at exactly one half, in spite of binary fractions', () => {
    expect(quantileTime(kaplanMeier([...ended(1, 2, 3), ...open(9, 9, 9)]))).toBe(3)
    expect(quantileTime(kaplanMeier(ended(1, 2, 3, 4)), 0.75)).toBe(3)
  })

  it.each([0, 1, -0.1, Number.NaN])('refuses a quantile of %d', (quantile) => {
    expect(() => quantileTime([], quantile)).toThrow(RangeError)
  })
})

describe('observationsOf', () => {
  it('ends the finished, and censors the pending and the withdrawn', () => {
    const files = [
      dossier({ status: 9, finishedAt: '2025-07-15' }),
      dossier(),
      dossier({ status: 5 }),
      dossier({ status: 7, finishedAt: '2025-07-08' }),
      dossier({ status: 9, finishedAt: '2025-09-03' }),
      dossier({ status: 1 }),
      dossier({ status: 9, finishedAt: '2025-06-01' }),
    ]
    expect(observationsOf(files, asOf, vietnamCalendar)).toEqual([
      { time: 10, ended: true },
      { time: 43, ended: false },
      { time: 43, ended: false },
      { time: 5, ended: false },
      { time: 43, ended: false },
    ])
  })

  it('is not fooled by open files, as the average of the finished is', () => {
    const fast = Array.from({ length: 4 }, () => dossier({ status: 9, finishedAt: '2025-07-02' }))
    const waiting = Array.from({ length: 6 }, () => dossier())
    expect(quantileTime(kaplanMeier(observationsOf([...fast, ...waiting], asOf, vietnamCalendar)))).toBeNull()
  })
})
