import { describe, expect, it } from 'vitest'
import { lexNumber } from '~/domain/prose/number-lexer'

const lex = (text: string, from = text.search(/\d/)) => lexNumber(text, from)

describe('lexNumber', () => {
  it.each([
    ['1.338 hồ sơ', 1338],
    ['1.822.341 hồ sơ', 1822341],
    ['02 hồ sơ', 2],
    ['8000 hồ sơ', 8000],
    ['2,578 triệu', 2.578],
    ['1.338,5 ha', 1338.5],
    ['1,822,341 hồ sơ', 1822341],
  ])('reads %s as %d, without doubt', (text, value) => {
    expect(lex(text)).toMatchObject({ form: 'count', value, doubtful: false })
  })

  it.each([
    ['1. 338 hồ sơ', 1338],
    ['1 .338 hồ sơ', 1338],
    ['1 338 hồ sơ', 1338],
    ['12.5 hồ sơ', 12.5],
  ])('reads %s as %d and doubts it', (text, value) => {
    expect(lex(text)).toMatchObject({ form: 'count', value, doubtful: true })
  })

  it.each([
    ['95,89%', 95.89, 2],
    ['99.2 %', 99.2, 1],
    ['9 9 ,2%', 99.2, 1],
    ['100 phần trăm', 100, 0],
    ['0%', 0, 0],
  ])('reads the percentage %s', (text, value, decimals) => {
    expect(lex(text)).toMatchObject({ form: 'percent', value, decimals })
  })

  it('reads a pair', () => {
    expect(lex('1.456/1.625 hồ sơ')).toMatchObject({ form: 'pair', value: 1456, second: 1625 })
  })

  it.each(['ngày 13/10/2025', 'ngày 23-2', 'tháng 11/2025', '118/2025/nđ-cp', '766/qđ-ttg', '17h30', '11,0/18 điểm'])(
    'takes %s for no figure',
    (text) => {
      expect(lex(text).form).toBe('other')
    },
  )

  it('does not join the number of a month to the count behind it', () => {
    expect(lex('tháng 7 120 hồ sơ')).toMatchObject({ value: 7, length: 1 })
  })

  it('takes a number too large to be true for no figure', () => {
    expect(lex('9'.repeat(40)).form).toBe('other')
  })
})
