import { describe, expect, it } from 'vitest'
import type { FoundFigure, FoundRow } from '~/domain/prose/extraction'
import { readRow } from '~/domain/reconcile/from-prose'

const figure = (value: number, more: Partial<FoundFigure> = {}): FoundFigure => ({
  value,
  start: 0,
  end: 1,
  rounded: false,
  confidence: 'sure',
  rule: 'namedBefore',
  ...more,
})

describe('readRow', () => {
  const found: FoundRow = {
    scope: '',
    figures: {
      receivedTotal: figure(37_000, { rounded: true }),
      resolvedTotal: figure(900),
      resolvedOverdue: figure(7, { confidence: 'ask' }),
      cancelled: figure(5),
      returned: figure(6),
    },
    rates: [
      { label: 'đúng hạn', percent: 98.4, decimals: 1, start: 0, end: 1, confidence: 'sure' },
      { label: 'hài lòng', percent: 91, decimals: 0, start: 0, end: 1, confidence: 'ask' },
    ],
  }
  const { row, toAsk } = readRow(found)

  it('takes what was read without doubt, and counts what has to be asked', () => {
    expect(row.cells).toEqual({ receivedTotal: 37_000, resolvedTotal: 900, returnedOrWithdrawn: 11 })
    expect(row.rates).toEqual([{ label: 'đúng hạn', percent: 98.4, decimals: 1 }])
    expect(toAsk).toBe(2)
  })

  it('keeps in mind which figures were rounded', () => {
    expect(row.rounded).toEqual(['receivedTotal'])
  })
})
