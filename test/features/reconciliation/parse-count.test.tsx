import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '~/domain/shared/format'
import { parseCount } from '~/features/reconciliation/parse-count'

describe('parseCount', () => {
  it('reads what the product itself writes', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(parseCount(formatNumber(value, 'vi'))).toBe(value)
        expect(parseCount(` ${value} `)).toBe(value)
      }),
    )
  })
  it.each([
    ['', null],
    ['02', 2],
    ['1 338', 1338],
    ['5e', 'invalid'],
    ['-3', 'invalid'],
    ['1,5', 'invalid'],
    ['12.34', 'invalid'],
  ])('reads %j as %j', (text, value) => {
    expect(parseCount(text)).toBe(value)
  })
})
