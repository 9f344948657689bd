import { describe, expect, it } from 'vitest'
import { fold } from '~/domain/prose/normalise'
import { findPeriods, isSamePeriod, toIsoDate } from '~/domain/prose/periods'

const dates = (text: string) => findPeriods(fold(text)).map(({ from, to }) => [toIsoDate(from), toIsoDate(to)])

describe('findPeriods', () => {
  it.each([
    ['Từ ngày 01/7/2025 đến ngày 30/8/2025', '2025-07-01', '2025-08-30'],
    ['từ 15/12/2024 đến 14/12/2025', '2024-12-15', '2025-12-14'],
    ['Từ 27.4 đến 3.5.2018', '2018-04-27', '2018-05-03'],
    ['từ 21/12 đến 20/1/2019', '2018-12-21', '2019-01-20'],
    ['từ ngày 1 tháng 7 năm 2025 đến ngày 30 tháng 8 năm 2025', '2025-07-01', '2025-08-30'],
    ['Tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['quý III năm 2018', '2018-07-01', '2018-09-30'],
    ['Quý 4/2025', '2025-10-01', '2025-12-31'],
    ['6 tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ['sáu tháng cuối năm 2021', '2021-07-01', '2021-12-31'],
    ['từ tháng 7 đến tháng 9/2025', '2025-07-01', '2025-09-30'],
    ['Trong năm 2018', '2018-01-01', '2018-12-31'],
    ['trong ngày 23/2/2026', '2026-02-23', '2026-02-23'],
  ])('%s', (text, from, to) => {
    expect(dates(text)).toEqual([[from, to]])
  })

  it('knows only the end of "tính đến"', () => {
    expect(dates('Tính đến hết ngày 30/9/2025')).toEqual([[null, '2025-09-30']])
  })

  it('gives no date without a year', () => {
    expect(dates('Từ 1-7 đến 30-9')).toEqual([[null, null]])
  })

  it('sets a compared period apart', () => {
    const [own, other] = findPeriods(fold('Quý III/2025 giảm so với quý II/2025'))
    expect(own?.compared).toBe(false)
    expect(other?.compared).toBe(true)
  })

  it.each(['kế hoạch năm 2021', 'Luật Đất đai năm 2013', 'Sau gần 4 tháng hoạt động', 'từ 45/7 đến 50/8', '31/2/2025'])(
    'finds no reporting period in: %s',
    (text) => {
      expect(findPeriods(fold(text)).filter(({ to }) => to !== null)).toEqual([])
    },
  )
})

describe('isSamePeriod', () => {
  const [withYear] = findPeriods('quí ii năm 2025')
  const [without] = findPeriods('quí ii')
  const [other] = findPeriods('quí iii')

  it('takes a year left out for the same year', () => {
    expect(withYear && without && isSamePeriod(withYear, without)).toBe(true)
  })

  it('tells quarters apart', () => {
    expect(without && other && isSamePeriod(without, other)).toBe(false)
  })
})
