import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corroborated } from '~/domain/prose/corroboration'
import type { FigureKey, FoundRate } from '~/domain/prose/extraction'

type Values = Partial<Record<FigureKey, number>>

const figuresOf = (values: Values, rounded: readonly FigureKey[] = []) =>
  new Map(
    (Object.entries(values) as [FigureKey, number][]).map(([key, value]) => [
      key,
      { value, rounded: rounded.includes(key) },
    ]),
  )
const rate = (percent: number, decimals: number): FoundRate => ({
  label: 'đúng hạn',
  percent,
  decimals,
  start: 0,
  end: 1,
  confidence: 'sure',
})
const proved = (values: Values, rates: readonly FoundRate[] = [], rounded: readonly FigureKey[] = []) =>
  [...corroborated(figuresOf(values, rounded), rates)].sort()

describe('corroborated', () => {
  it('takes whole and parts of a sum that holds', () => {
    expect(proved({ resolvedTotal: 1281, resolvedEarly: 1223, resolvedOnTime: 2, resolvedOverdue: 56 })).toEqual([
      'resolvedEarly',
      'resolvedOnTime',
      'resolvedOverdue',
      'resolvedTotal',
    ])
  })

  it('leaves out what takes no part in it', () => {
    expect(proved({ receivedTotal: 100, resolvedTotal: 90, pendingTotal: 10, returned: 3 })).not.toContain('returned')
  })

  it('takes the large parts of a sum that is off by a misprint, not those as small as the difference', () => {
    expect(proved({ resolvedTotal: 1281, resolvedEarly: 1226, resolvedOnTime: 2, resolvedOverdue: 56 })).toEqual([
      'resolvedEarly',
      'resolvedOverdue',
      'resolvedTotal',
    ])
  })

  it('takes nothing of a sum that is far off', () => {
    expect(proved({ resolvedTotal: 100, resolvedEarly: 60, resolvedOnTime: 30, resolvedOverdue: 14 })).toEqual([])
  })

  it('takes one figure alone for no proof of another of the same size', () => {
    expect(proved({ receivedTotal: 455, resolvedTotal: 455, pendingTotal: 0 })).toEqual([])
  })

  it('lets a whole that the text rounds be met nearly', () => {
    const values = { receivedTotal: 452_000, receivedOnline: 436_565, receivedDirect: 13_000 }
    expect(proved(values)).toEqual([])
    expect(proved(values, [], ['receivedTotal'])).toEqual(['receivedDirect', 'receivedOnline', 'receivedTotal'])
  })

  it('takes two figures that make a percentage of the row to its last decimal', () => {
    const values = { receivedTotal: 1338, resolvedTotal: 1281 }
    expect(proved(values, [rate(95.74, 2)])).toEqual(['receivedTotal', 'resolvedTotal'])
    expect(proved(values, [rate(95.7, 1)])).toEqual(['receivedTotal', 'resolvedTotal'])
    expect(proved(values, [rate(95.76, 2)])).toEqual([])
  })

  it('takes a percentage without decimals, and 100 %, for chance', () => {
    expect(proved({ receivedTotal: 1338, resolvedTotal: 1281 }, [rate(96, 0)])).toEqual([])
    expect(proved({ receivedTotal: 500, resolvedTotal: 500 }, [rate(100, 2)])).toEqual([])
  })

  it('proves every breakdown that adds up, and no figure that is not there', () => {
    const part = fc.integer({ min: 1, max: 90_000 })
    fc.assert(
      fc.property(part, part, part, (early, onTime, overdue) => {
        const values = {
          resolvedTotal: early + onTime + overdue,
          resolvedEarly: early,
          resolvedOnTime: onTime,
          resolvedOverdue: overdue,
        }
        expect(proved(values)).toEqual(Object.keys(values).sort())
      }),
    )
  })
})
