import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { dateInWords, numberInWords } from '~/domain/shared/number-words'

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [115, 'một trăm mười lăm'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1050, 'một nghìn không trăm năm mươi'],
    [1338, 'một nghìn ba trăm ba mươi tám'],
    [21_021, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
    [1_000_500, 'một triệu năm trăm'],
    [1_002_000, 'một triệu không trăm linh hai nghìn'],
    [2_000_000_001, 'hai tỷ không trăm linh một'],
    [1.338, 'một phẩy ba ba tám'],
    [95.89, 'chín mươi lăm phẩy tám chín'],
    [0.05, 'không phẩy không năm'],
    [-3, 'âm ba'],
  ])('reads %d as "%s"', (value, words) => {
    expect(numberInWords(value, 'vi')).toBe(words)
  })

  it.each([
    [0, 'zero'],
    [19, 'nineteen'],
    [42, 'forty-two'],
    [105, 'one hundred and five'],
    [1338, 'one thousand three hundred and thirty-eight'],
    [2_000_010, 'two million and ten'],
    [1.5, 'one point five'],
  ])('reads %d as "%s" in English', (value, words) => {
    expect(numberInWords(value, 'en')).toBe(words)
  })

  it('never reads two numbers the same way', () => {
    const number = fc.integer({ min: 0, max: 999_999_999_999 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b)
        return numberInWords(a, 'vi') !== numberInWords(b, 'vi') && numberInWords(a, 'en') !== numberInWords(b, 'en')
      }),
    )
  })

  it('refuses what has no words', () => {
    expect(() => numberInWords(Number.NaN, 'vi')).toThrow(RangeError)
    expect(() => numberInWords(1e15, 'vi')).toThrow(RangeError)
    expect(() => numberInWords(1e-7, 'vi')).toThrow(RangeError)
  })
})

describe('dateInWords', () => {
  it('says which is the day and which the month', () => {
    expect(dateInWords(isoDate('2025-08-05'), 'vi')).toBe('5 tháng 8 năm 2025')
    expect(dateInWords(isoDate('2025-08-05'), 'en')).toBe('5 August 2025')
  })
  it('keeps the time where it is known', () => {
    const moment = parseIsoDateTime('2025-08-05T14:05')
    expect(moment && dateInWords(moment, 'vi')).toBe('5 tháng 8 năm 2025, 14:05')
  })
})
