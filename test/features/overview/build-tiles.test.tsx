import { describe, expect, it } from 'vitest'
import type { FormRow, PublishedRate, ReportedFigures } from '~/domain/reported/form'
import { buildConventionTable } from '~/features/overview/build-convention-table'
import { buildPageTitle } from '~/features/overview/build-page-title'
import { buildTiles } from '~/features/overview/build-tiles'
import { anThangRates, anThangRow } from '../../domain/reported/an-thang-row'

const reported = (changes: Partial<FormRow> = {}, rates: readonly PublishedRate[] = anThangRates): ReportedFigures => ({
  row: { ...anThangRow, ...changes },
  rates,
  provenance: 'published',
  sourceId: 'a',
})
const tile = (key: string, figures: ReportedFigures, convention: 'qd766' | 'resolved' = 'qd766') => {
  const found = buildTiles(figures, convention, 'vi').find((candidate) => candidate.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('buildTiles', () => {
  it('shows the published figures of An Thắng, each with its sum and what the check says', () => {
    const tiles = buildTiles(reported(), 'qd766', 'vi')
    expect(tiles.map(({ figure, formula, check }) => [figure, formula, check?.kind, check?.text])).toEqual([
      ['1.338', '1.262 + 76 = 1.338', 'undecided', 'Chưa kết luận: chưa nêu số kỳ trước chuyển sang'],
      ['1.281', '1.226 + 2 + 56 = 1.284', 'fail', 'Cộng lại thừa 3 hồ sơ'],
      ['57', '55 + 2 = 57', 'pass', 'Khớp'],
      ['95,89', '(1.226 + 2 + 55) / 1.338', 'pass', 'Khớp, tính cả hồ sơ đang trong hạn'],
      ['4,11', '(56 + 2) / 1.338 = 4,33\u00a0%', 'fail', 'Chỉ ra 4,11\u00a0% nếu quá hạn là 53'],
    ])
  })

  it('leads from a check that fails to where it is looked into, and from no other', () => {
    expect(buildTiles(reported(), 'qd766', 'vi').map(({ check }) => check?.to)).toEqual([
      undefined,
      '/doi-soat',
      undefined,
      undefined,
      '/doi-soat',
    ])
  })

  it('finds nothing to ask where 53 was printed', () => {
    const kinds = buildTiles(reported({ resolvedOverdue: 53 }), 'qd766', 'vi').map(({ check }) => check?.kind)
    expect(kinds).toEqual(['undecided', 'pass', 'pass', 'pass', 'pass'])
  })

  it('shows a missing figure as a dash and "not reported", never as 0', () => {
    const missing = tile('pendingTotal', reported({ pendingTotal: null }))
    expect(missing).toMatchObject({ figure: '—', check: { kind: 'undecided', text: 'Chưa báo cáo' } })
    expect(missing.formula).toBeUndefined()
  })

  it('fails the number received where resolved and pending do not make it', () => {
    expect(tile('receivedTotal', reported({ pendingTotal: 60 })).check).toMatchObject({
      kind: 'fail',
      text: 'Đã và đang giải quyết cộng lại 1.341, khác số tiếp nhận',
    })
  })

  it('computes a rate that was not published, and says so', () => {
    expect(tile('onTime', reported({}, []))).toMatchObject({
      figure: '95,89',
      check: { kind: 'undecided', text: 'Chưa nêu; Giám Sát tính từ các cột' },
    })
  })

  it('names the convention that gives the published rate where the round uses another', () => {
    expect(tile('onTime', reported(), 'resolved').check).toMatchObject({
      kind: 'pass',
      text: 'Khớp, nhưng theo cách tính QĐ 766',
    })
  })

  it('says what comes out where no repair explains a published rate', () => {
    const late = anThangRates.map((rate) => (rate.id === 'late' ? { ...rate, percent: 9.99 } : rate))
    expect(tile('late', reported({}, late)).check).toMatchObject({
      kind: 'fail',
      text: 'Tính lại ra 4,33\u00a0%, không ra số công bố',
    })
  })
})

describe('buildPageTitle', () => {
  const title = (figures: ReportedFigures) => buildPageTitle(figures, 'An Thắng', 'vi')
  const done = 'An Thắng giải quyết 1.281 trong 1.338 hồ sơ'

  it('names the figure to ask about', () => {
    expect(title(reported())).toBe(`${done}; số quá hạn phải hỏi lại trung tâm`)
  })

  it('names another figure for another ward', () => {
    expect(title(reported({ resolvedOverdue: 53, pendingInTime: 60 }, []))).toMatch(
      /; số đang giải quyết phải|; số đang trong hạn phải/,
    )
  })

  it('is calm where everything adds up, and open where figures are missing', () => {
    expect(title(reported({ resolvedOverdue: 53, carriedOver: 0 }))).toBe(`${done}; các số cộng lại đều khớp`)
    expect(title(reported({ resolvedOverdue: 53 }))).toBe(`${done}; chưa kiểm được hết vì thiếu số`)
  })

  it('asks how a rate was made that no convention gives', () => {
    const rates = [{ id: 'onTime', label: 'đúng hạn', percent: 99, decimals: 2 }]
    expect(title(reported({ resolvedOverdue: 53, carriedOver: 0 }, rates))).toBe(
      `${done}; cách tính tỷ lệ phải hỏi lại trung tâm`,
    )
  })

  it('doubts no percentage that a missing figure may explain', () => {
    const rates = [{ id: 'onTime', label: 'đúng hạn', percent: 99, decimals: 2 }]
    const bare = { resolvedOverdue: null, pendingOverdue: null, pendingInTime: null, carriedOver: null }
    expect(title(reported(bare, rates))).toBe(`${done}; chưa kiểm được hết vì thiếu số`)
  })

  it('does not guess what was resolved', () => {
    expect(title(reported({ resolvedTotal: null }))).toBe('Chưa đủ số để nói An Thắng giải quyết được bao nhiêu hồ sơ')
  })
})

describe('buildConventionTable', () => {
  const cells = (figures: ReportedFigures) =>
    buildConventionTable(figures, 'qd766', 'vi').table.rows.map((row) => row.cells.slice(2).map(({ text }) => text))

  it('shows every convention as printed and with 53, numerator and denominator beside each', () => {
    expect(cells(reported())).toEqual([
      ['95,89\u00a0% (1.283/1.338)', '95,89\u00a0% (1.283/1.338)'],
      ['95,64\u00a0% (1.228/1.284)', '95,86\u00a0% (1.228/1.281)'],
      ['95,49\u00a0% (1.228/1.286)', '95,71\u00a0% (1.228/1.283)'],
      ['4,33\u00a0% (58/1.338)', '4,11\u00a0% (55/1.338)'],
      ['4,36\u00a0% (56/1.284)', '4,14\u00a0% (53/1.281)'],
      ['4,51\u00a0% (58/1.286)', '4,29\u00a0% (55/1.283)'],
    ])
  })

  it('has no column for a repair where nothing needs one', () => {
    const { table, title } = buildConventionTable(reported({ resolvedOverdue: 53 }), 'qd766', 'vi')
    expect(table.columns).toHaveLength(3)
    expect(title).toBe('Cùng số liệu, ba cách tính: đúng hạn từ 95,71\u00a0% đến 95,89\u00a0%')
  })

  it('shows a dash where figures are missing', () => {
    expect(cells(reported({ resolvedEarly: null }))[0]?.[0]).toBe('—')
  })
})
