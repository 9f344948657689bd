import { describe, expect, it } from 'vitest'
import { cityIn, deriveRound, periodIn, unitIn } from '~/data/package/derive-round'
import { extractFigures } from '~/domain/prose/extract-figures'

describe('what titles say', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN PHƯỜNG BẾN ĐÒ', 'phường Bến Đò'],
    ['Đơn vị: Phường Bến Đò, từ ngày 01/7/2025', 'phường Bến Đò'],
    ['UBND xã Hòa  Tiến', 'xã Hòa Tiến'],
    ['UBND phường 12', 'phường 12'],
    ['Số hồ sơ của phường', null],
    ['Danh sách hồ sơ', null],
  ])('the ward in “%s”: %s', (text, unit) => expect(unitIn(text)).toBe(unit))

  it.each([
    ['THÀNH PHỐ ĐÀ NẴNG', 'thành phố Đà Nẵng'],
    ['TP. Đà Nẵng', 'thành phố Đà Nẵng'],
    ['Tỉnh Quảng Nam', 'tỉnh Quảng Nam'],
    ['thành phố', null],
  ])('the city in “%s”: %s', (text, city) => expect(cityIn(text)).toBe(city))

  it.each([
    ['(Từ ngày 01/7/2025 đến ngày 30/8/2025)', '2025-07-01', '2025-08-30'],
    ['Từ 1/7/2025 – 30.8.2025', '2025-07-01', '2025-08-30'],
    ['Kỳ 05/8/2025 - 06/8/2025', '2025-08-05', '2025-08-06'],
  ])('the period in “%s”, day first', (text, from, to) => expect(periodIn(text)).toEqual({ from, to }))

  it.each(['Ngày 01/7/2025', 'Từ 30/8/2025 đến 01/7/2025', 'Từ 31/02/2025 đến 01/7/2025', 'Từ tháng 7 đến tháng 8'])(
    'no period in “%s”',
    (text) => expect(periodIn(text)).toBeNull(),
  )
})

it('takes the first that says something, titles before running text', () => {
  const prose = extractFigures('Từ ngày 01/6/2025 đến ngày 30/6/2025, phường Cẩm An tiếp nhận 120 hồ sơ.')
  const title = ['DANH SÁCH HỒ SƠ', 'Phường Bến Đò']
  expect(
    deriveRound([
      { title: [], prose },
      { title, prose: null },
    ]),
  ).toMatchObject({
    unit: 'phường Bến Đò',
    period: { from: '2025-06-01', to: '2025-06-30' },
  })
  expect(deriveRound([])).toEqual({ unit: null, city: null, period: null })
})
