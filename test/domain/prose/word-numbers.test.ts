import { describe, expect, it } from 'vitest'
import { readWordNumber } from '~/domain/prose/word-numbers'

const read = (text: string) => readWordNumber(text.normalize('NFC').split(' '), 0)

describe('readWordNumber', () => {
  it.each([
    ['tám hồ sơ', 8, 1],
    ['mười hai hồ sơ', 12, 2],
    ['hai mươi mốt hồ sơ', 21, 3],
    ['một trăm hồ sơ', 100, 2],
    ['ba trăm lẻ năm hồ sơ', 305, 4],
    ['hai trăm bốn mươi bảy hồ sơ', 247, 5],
    ['ba nghìn hai trăm hồ sơ', 3200, 4],
    ['hai triệu một trăm nghìn hồ sơ', 2_100_000, 5],
  ])('%s', (text, value, length) => {
    expect(read(text)).toEqual({ value, length })
  })

  it('leaves what is not told in full', () => {
    // five hundred in talk, or a year that follows
    expect(read('ba nghìn năm')).toEqual({ value: 3000, length: 2 })
    // "tỉ lệ" is a rate
    expect(read('hai tỉ lệ')).toEqual({ value: 2, length: 1 })
  })

  it.each(['hồ sơ', 'không hồ sơ', 'nghìn hồ sơ', 'mốt'])('reads nothing in: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
