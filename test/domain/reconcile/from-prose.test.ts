import { describe, expect, it } from 'vitest'
import type { FoundFigure, FoundRow } from '~/domain/prose/extraction'
import { isNear, readRow } from '~/domain/reconcile/from-prose'

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
      { label: 'đúng hạn', percent: 98.4, decimals: 1, start: 16, end: 21, confidence: 'sure' },
      { label: 'hài lòng', percent: 91, decimals: 0, start: 0, end: 1, confidence: 'ask' },
    ],
  }
  const text = 'Đúng hạn đạt hơn 98,4%.'.normalize('NFC')
  const { row, toAsk } = readRow(found, text)

  it('takes what was read without doubt, and counts what has to be asked', () => {
    expect(row.cells).toEqual({ receivedTotal: 37_000, resolvedTotal: 900, returnedOrWithdrawn: 11 })
    expect(row.rates).toEqual([{ label: 'đúng hạn', percent: 98.4, decimals: 1, approximate: true }])
    expect(toAsk).toBe(2)
  })

  it('hears "gần", "hơn", "khoảng" only beside the number', () => {
    const at = (sentence: string) => isNear({ start: sentence.indexOf('9'), end: sentence.indexOf('%') }, sentence)
    expect(at('tỷ lệ đạt gần 97%')).toBe(true)
    expect(at('đạt khoảng 97%')).toBe(true)
    expect(at('đạt khoảng 97%'.normalize('NFD'))).toBe(true)
    expect(at('hơn 500 hồ sơ, đạt 97%')).toBe(false)
    expect(at('đúng hạn đạt 97%')).toBe(false)
  })

  it('keeps in mind which figures were rounded', () => {
    expect(row.rounded).toEqual(['receivedTotal'])
  })
})
