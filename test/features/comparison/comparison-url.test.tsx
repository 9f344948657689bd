import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineOrders } from '~/domain/comparison/order-lines'
import { rateConventions } from '~/domain/reported/rates'
import { comparisonCodec } from '~/features/comparison/comparison-url'

it('comes back from the address as it went, and leaves other parameters alone', () => {
  const state = fc.record({
    convention: fc.option(fc.constantFrom(...rateConventions.map(({ id }) => id)), { nil: null }),
    mode: fc.constantFrom('wards' as const, 'time' as const),
    unit: fc.option(fc.string({ minLength: 1 }), { nil: null }),
    order: fc.constantFrom(...lineOrders),
  })
  fc.assert(
    fc.property(state, (value) => {
      const params = new URLSearchParams('goi=may:1')
      comparisonCodec.write(value, params)
      expect(comparisonCodec.read(new URLSearchParams(params.toString()))).toEqual(value)
      expect(params.get('goi')).toBe('may:1')
    }),
  )
})

it('takes what it does not know for the beginning', () => {
  expect(comparisonCodec.read(new URLSearchParams('cach=x&xem=y&xep=z'))).toEqual({
    convention: null,
    mode: 'wards',
    unit: null,
    order: 'name',
  })
})
