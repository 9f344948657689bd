import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'

const figuresOf = (text: string) => extractFigures(text).rows[0]?.figures ?? {}

describe('settleRow', () => {
  it('reads received beside carried over as received in the period where both together balance', () => {
    const figures = figuresOf(
      'Tiếp nhận 1.200 hồ sơ; tồn kỳ trước 138 hồ sơ; đã giải quyết 1.281 hồ sơ; đang giải quyết 57 hồ sơ.',
    )
    expect(figures.receivedInPeriod).toMatchObject({ value: 1200, confidence: 'ask', rule: 'sumsDecide' })
    expect(figures.receivedTotal).toBeUndefined()
  })

  it('leaves received alone where it balances by itself', () => {
    const figures = figuresOf(
      'Tiếp nhận 1.338 hồ sơ; tồn kỳ trước 138 hồ sơ; đã giải quyết 1.281 hồ sơ; đang giải quyết 57 hồ sơ.',
    )
    expect(figures.receivedTotal).toMatchObject({ value: 1338, confidence: 'sure' })
  })

  it('never mends a sum: figures with a name stay as they are printed', () => {
    const figures = figuresOf('Đã giải quyết 1.281 hồ sơ (trước hạn 1.226, đúng hạn 2, quá hạn 56).')
    expect(Object.values(figures).map(({ value, confidence }) => [value, confidence])).toEqual([
      [1281, 'sure'],
      [1226, 'sure'],
      [2, 'sure'],
      [56, 'sure'],
    ])
  })

  it('asks about a part that is larger than its whole, and about the whole', () => {
    const figures = figuresOf('Tiếp nhận 133 hồ sơ, trong đó trực tuyến 1.262 hồ sơ.')
    expect(figures.receivedTotal).toMatchObject({ confidence: 'ask', rule: 'largerThanWhole' })
    expect(figures.receivedOnline).toMatchObject({ confidence: 'ask', rule: 'largerThanWhole' })
  })
})
