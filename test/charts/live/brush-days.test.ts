import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BrushPart, moveSpan, periodOfSpan, spanOfPeriod, wholeSpan } from '~/charts/live/brush-days'
import { isoDate } from '~/domain/shared/iso-date'

const july = { from: isoDate('2025-07-01'), to: isoDate('2025-07-31') }
const anySpan = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('spanOfPeriod and periodOfSpan', () => {
  it('undo each other, the whole period being no selection', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(spanOfPeriod(periodOfSpan(span, july), july)).toEqual(span)
      }),
    )
    expect(periodOfSpan(wholeSpan(july), july)).toBeNull()
  })

  it('cuts a selection to the period, and takes one outside it for none', () => {
    expect(spanOfPeriod({ from: isoDate('2025-06-01'), to: isoDate('2025-07-03') }, july)).toEqual({ from: 0, to: 2 })
    expect(spanOfPeriod({ from: isoDate('2025-05-01'), to: isoDate('2025-05-03') }, july)).toEqual(wholeSpan(july))
  })
})

describe('moveSpan', () => {
  it('keeps both ends inside the period and in order, and the length where both move', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.constantFrom<BrushPart>('from', 'to', 'both'),
        fc.integer({ min: -60, max: 60 }),
        (span, part, days) => {
          const moved = moveSpan(span, part, days, july)
          expect(moved.from).toBeGreaterThanOrEqual(0)
          expect(moved.to).toBeLessThanOrEqual(30)
          expect(moved.from).toBeLessThanOrEqual(moved.to)
          if (part === 'both') expect(moved.to - moved.from).toBe(span.to - span.from)
          if (part === 'from') expect(moved.to).toBe(span.to)
          if (part === 'to') expect(moved.from).toBe(span.from)
        },
      ),
    )
  })
})
