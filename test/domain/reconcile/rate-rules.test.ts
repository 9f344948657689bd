import { describe, expect, it } from 'vitest'
import type { PrintedRate, ReportedCells } from '~/domain/reconcile/cells'
import { topicsOf } from '~/domain/reconcile/rate-labels'
import { reconcileRow } from '~/domain/reconcile/reconcile'

const rulesOf = (cells: ReportedCells, rates: readonly PrintedRate[]) =>
  Object.fromEntries(reconcileRow({ cells, rates }).rules.map(({ id, verdict }) => [id, verdict]))

describe('rules about percentages', () => {
  it('fails a percentage below 0 or above 100, by how much', () => {
    const { rules, consistent } = reconcileRow({
      cells: {},
      rates: [{ percent: 100.5 }, { percent: -2 }, { percent: 100 }],
    })
    const ranges = rules.filter(({ ruleId }) => ruleId === 'RATE-RANGE')
    expect(ranges.map(({ id, verdict, difference }) => [id, verdict, difference])).toEqual([
      ['RATE-RANGE/1', 'fail', 0.5],
      ['RATE-RANGE/2', 'fail', -2],
      ['RATE-RANGE/3', 'pass', 0],
    ])
    expect(consistent).toBe(false)
  })

  it('fails on time and late that are not 100 together', () => {
    const rates = [
      { label: 'đúng hạn', percent: 87.7 },
      { label: 'quá hạn', percent: 6.3 },
    ]
    expect(rulesOf({}, rates)['RATE-SUM/1+2']).toBe('fail')
    expect(reconcileRow({ cells: {}, rates }).consistent).toBe(false)
  })

  it('allows what rounding each of them adds', () => {
    const rates = [
      { label: 'trước hạn và đúng hạn', percent: 95.89 },
      { label: 'trễ hạn', percent: 4.12 },
    ]
    expect(rulesOf({}, rates)['RATE-SUM/1+2']).toBe('pass')
  })

  it('adds three where early stands apart', () => {
    const rates = [
      { label: 'trước hạn', percent: 48.2 },
      { label: 'đúng hạn', percent: 51.2 },
      { label: 'quá hạn', percent: 0.6 },
    ]
    expect(rulesOf({}, rates)['RATE-SUM/1+2+3']).toBe('pass')
  })

  it('leaves the sum open where both follow, of different totals', () => {
    const cells = { receivedTotal: 1000, resolvedTotal: 900, resolvedOnTime: 890, resolvedOverdue: 10 }
    const rates = [
      { label: 'đúng hạn', percent: 89 },
      { label: 'trễ hạn', percent: 1.11 },
    ]
    expect(rulesOf(cells, rates)).toMatchObject({
      'RATE-SUM/1+2': 'undecided',
      'RATE-FOLLOWS/1': 'pass',
      'RATE-FOLLOWS/2': 'pass',
    })
  })

  it('fails a percentage that no formula can give, whatever the missing figures are', () => {
    const cells = { receivedTotal: 55_725, resolvedOnTime: 50_353, resolvedOverdue: 3166 }
    expect(rulesOf(cells, [{ label: 'đúng hạn', percent: 87.7 }])['RATE-FOLLOWS/1']).toBe('fail')
    // of the resolved, which were not reported, 92 % is possible
    expect(rulesOf(cells, [{ label: 'đúng hạn', percent: 92 }])['RATE-FOLLOWS/1']).toBe('undecided')
  })

  it('fails no percentage without words, or with "gần"', () => {
    const cells = {
      receivedTotal: 100,
      resolvedTotal: 100,
      resolvedEarlyOrOnTime: 90,
      resolvedOverdue: 10,
      pendingTotal: 0,
    }
    expect(rulesOf(cells, [{ percent: 93 }])['RATE-FOLLOWS/1']).toBeUndefined()
    expect(rulesOf(cells, [{ label: 'đúng và trước hạn (gần)', percent: 93 }])['RATE-FOLLOWS/1']).toBe('undecided')
    expect(rulesOf(cells, [{ label: 'đúng và trước hạn (gần)', percent: 90 }])['RATE-FOLLOWS/1']).toBe('pass')
  })
})

describe('topicsOf', () => {
  it.each([
    ['tỷ lệ giải quyết trước hạn và đúng hạn', ['onTime']],
    ['sớm và đúng hạn', ['onTime']],
    ['TRƯỚC HẠN', ['early']],
    ['đúng hạn', ['onTime', 'onTimeOnly']],
    ['đúng hạn'.normalize('NFD'), ['onTime', 'onTimeOnly']],
    ['tỷ lệ hồ sơ trễ hạn là', ['late']],
    ['chậm', ['late']],
    ['nộp trực tuyến', ['online']],
    ['giải quyết', ['resolved']],
    ['trên tổng trễ hạn cả tỉnh', null],
    ['hài lòng', null],
    ['', null],
  ])('reads "%s"', (label, topics) => {
    expect(topicsOf(label)).toEqual(topics)
  })
})
