import { describe, expect, it } from 'vitest'
import { readNumberText, readsAsGrouped, separatorUses } from '~/data/import/recognise/number-text'

describe('readNumberText', () => {
  it.each([
    ['02', { shape: 'whole', value: 2 }],
    ['1 338', { shape: 'whole', value: 1338 }],
    ['1.338', { shape: 'either', separator: '.', grouped: 1338, decimal: 1.338 }],
    ['1.338.000', { shape: 'grouped', separator: '.', value: 1_338_000 }],
    ['95,89', { shape: 'decimal', separator: ',', value: 95.89 }],
    ['0.338', { shape: 'decimal', separator: '.', value: 0.338 }],
    ['1.338,5', { shape: 'decimal', separator: ',', value: 1338.5 }],
  ])('reads %s', (text, number) => {
    expect(readNumberText(text)?.number).toEqual(number)
  })

  it.each(['10-15', '4+2', '20/25', 'khoảng 20', '1.33.800', '1,2,3', '12 (2 hỏng)', '-5', ''])(
    'does not read %s',
    (text) => {
      expect(readNumberText(text)).toBeNull()
    },
  )
})

describe('readsAsGrouped', () => {
  it('takes "1.338" as grouped unless the table uses the point otherwise', () => {
    expect(readsAsGrouped('.', separatorUses(['1.338', '95,89']), false)).toBe(true)
    expect(readsAsGrouped('.', separatorUses(['1.338', '95.89']), false)).toBe(false)
    expect(readsAsGrouped('.', separatorUses(['1.338', '1,262']), false)).toBe(false)
  })

  it('needs the table to show it where fractions exist', () => {
    expect(readsAsGrouped('.', separatorUses(['1.338']), true)).toBe(false)
    expect(readsAsGrouped('.', separatorUses(['1.338', '1,5']), true)).toBe(true)
  })
})
