import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRate, explanationGrade, roundingThatGives } from '~/domain/reconcile/explain-rate'
import { anThangCells } from './an-thang'

describe('roundingThatGives', () => {
  it.each([
    [1283, 1338, 95.89, 2, 'halfUp'],
    [3845, 5830, 65.9, 1, 'truncated'],
    [3845, 5830, 66, 1, 'halfUp'],
    [1, 8, 12.5, 1, 'halfUp'],
    [1, 8, 13, 0, 'halfUp'],
    [1, 8, 12, 0, 'truncated'],
    [1, 3, 33.34, 2, null],
    [1, 0, 100, 2, null],
    [0, 7, 0, 2, 'halfUp'],
  ] as const)('%i / %i printed %f with %i decimals: %s', (n, d, percent, decimals, rounding) => {
    expect(roundingThatGives(n, d, percent, decimals)).toBe(rounding)
  })

  it('agrees with exact arithmetic on every count up to 10^12', () => {
    const counts = fc.tuple(fc.nat(1e12), fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(counts, ([n, d, decimals]) => {
        const scale = 10n ** BigInt(decimals)
        const [top, bottom] = [BigInt(n) * 100n * scale, BigInt(d)]
        const [cut, rounded] = [top / bottom, (2n * top + bottom) / (2n * bottom)]
        if (cut > 10n ** 6n * scale) return
        expect(roundingThatGives(n, d, Number(rounded) / Number(scale), decimals)).toBe('halfUp')
        if (cut !== rounded) expect(roundingThatGives(n, d, Number(cut) / Number(scale), decimals)).toBe('truncated')
      }),
    )
  })
})

describe('explainRate', () => {
  it('puts named conventions before other usual formulas, and coincidences last', () => {
    const cells = {
      receivedTotal: 100,
      resolvedTotal: 80,
      resolvedEarlyOrOnTime: 60,
      resolvedOverdue: 20,
      pendingTotal: 20,
    }
    const { matches } = explainRate({ percent: 75 }, cells, null)
    expect(matches[0]).toMatchObject({ convention: 'resolved', numerator: 60, denominator: 80, coincidence: false })
    const twenty = explainRate({ percent: 20 }, cells, null).matches
    expect(twenty.filter(({ coincidence }) => !coincidence).map(({ formula }) => formula)).toEqual([
      'resolvedOverdue / receivedTotal',
      'pendingTotal / receivedTotal',
    ])
  })

  it('takes a formula that the words do not speak of for a coincidence', () => {
    const cells = { receivedTotal: 100, resolvedOverdue: 20, pendingTotal: 20 }
    const { matches } = explainRate({ percent: 20, label: 'Tỷ lệ hồ sơ trễ hạn' }, cells, null)
    expect(matches.find(({ formula }) => formula === 'resolvedOverdue / receivedTotal')?.coincidence).toBe(false)
    expect(matches.find(({ formula }) => formula === 'pendingTotal / receivedTotal')?.coincidence).toBe(true)
  })

  it('does not invent a denominator that is missing', () => {
    expect(explainRate({ percent: 95.49 }, { resolvedEarly: 1226 }, null).matches).toEqual([])
  })

  it('knows the same figures under every convention', () => {
    // domain notes §3, as printed
    for (const percent of [95.89, 95.64, 95.49, 4.33]) expect(explanationGrade({ percent }, anThangCells)).toBe(2)
    const repaired = { ...anThangCells, resolvedOverdue: 53 }
    for (const percent of [95.89, 95.86, 95.71, 4.11]) expect(explanationGrade({ percent }, repaired)).toBe(2)
    expect(explanationGrade({ percent: 4.11 }, anThangCells)).toBe(0)
  })
})
