import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildRatesModel, type ComparisonMode } from '~/charts/comparison/build-rates-model'
import { percentAxis } from '~/charts/comparison/percent-axis'
import { type ComparableRound, compareRounds } from '~/domain/comparison/compare-rounds'
import { orderLines } from '~/domain/comparison/order-lines'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'

const round = (
  unitShort: string,
  early: number,
  overdue: number,
  more: Partial<ComparableRound> = {},
): ComparableRound => ({
  key: unitShort,
  roundId: unitShort,
  unit: `phường ${unitShort}`,
  unitShort,
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  row: {
    ...emptyFormRow,
    receivedTotal: early + overdue,
    resolvedTotal: early + overdue,
    resolvedEarly: early,
    resolvedOnTime: 0,
    resolvedOverdue: overdue,
    pendingTotal: 0,
    pendingInTime: 0,
    pendingOverdue: 0,
  },
  provenance: 'published',
  confirmations: [],
  ...more,
})
const build = (rounds: readonly ComparableRound[], mode: ComparisonMode = 'wards') => {
  const { lines } = compareRounds(rounds, 'qd766', vietnamCalendar)
  return buildRatesModel({ lines: orderLines(lines, 'name'), mode, convention: 'qd766', language: 'vi' })
}
const cellsOf = (model: ReturnType<typeof build>, row = 0) =>
  Object.fromEntries(model.table.columns.map(({ key }, index) => [key, model.table.rows[row]?.cells[index]?.text]))

describe('buildRatesModel', () => {
  it('names the range, orders by name, and ranks nobody', () => {
    const model = build([round('Sơn Trà', 90, 10), round('Điện Bàn', 97, 3)])
    expect(model.title).toBe('2 phường: trước và đúng hạn từ 90,00\u00a0% đến 97,00\u00a0%')
    expect(model.rows.map(({ name }) => name)).toEqual(['Điện Bàn', 'Sơn Trà'])
  })

  it('gives counts and no percentage for a group under ten', () => {
    const model = build([round('Nhỏ', 6, 1), round('Lớn', 90, 10)])
    expect(model.rows.find(({ name }) => name === 'Nhỏ')).toMatchObject({ percent: null, text: '6/7 hồ sơ' })
    expect(cellsOf(model, 1)).toMatchObject({ ward: 'Nhỏ', onTime: '6/7', late: '1/7' })
    expect(model.title).toBe('Lớn: trước và đúng hạn 90,00\u00a0%')
    expect(build([round('Nhỏ', 6, 1)])).toMatchObject({ axis: null, title: expect.stringContaining('chỉ ghi số đếm') })
  })

  it('shows the published percentage only where an answer changed it', () => {
    const answered = round('A', 90, 10, {
      confirmations: [
        {
          cell: 'resolvedOverdue',
          published: 10,
          confirmed: 7,
          by: 'Giám đốc',
          on: isoDate('2025-10-01'),
          document: '',
          note: '',
        },
      ],
    })
    const model = build([answered, round('B', 95, 5)])
    // QĐ 766 divides by what was received, so only the late rate moves
    expect(model.table.columns.map(({ key }) => key)).not.toContain('onTimePublished')
    expect(cellsOf(model)).toMatchObject({
      late: '7,00\u00a0% (7/100)',
      latePublished: '10,00\u00a0% (10/100)',
      check: '≠ 1 chỗ',
    })
    expect(cellsOf(model, 1).latePublished).toBe('')
  })

  it('tells over time how many points a round is from the one before', () => {
    const spring = { key: 'spring', period: { from: isoDate('2025-04-01'), to: isoDate('2025-06-30') } }
    const { lines } = compareRounds([round('A', 90, 10, spring), round('A', 95, 5)], 'qd766', vietnamCalendar)
    const model = buildRatesModel({ lines, mode: 'time', convention: 'qd766', language: 'vi' })
    expect(model.rows.map(({ name }) => name)).toEqual(['01/4/2025 – 30/6/2025', '01/7/2025 – 30/8/2025'])
    expect([cellsOf(model, 0).change, cellsOf(model, 1).change]).toEqual(['—', '+5,00 điểm'])
  })

  it('says a common period once, and gives each its own where they differ', () => {
    const same = build([round('A', 90, 10), round('B', 95, 5)])
    expect(same.subtitle).toContain('kỳ 01/7/2025 – 30/8/2025')
    expect(cellsOf(same)).not.toHaveProperty('period')
    const longer = round('B', 95, 5, { period: { from: isoDate('2025-07-01'), to: isoDate('2025-09-30') } })
    const differ = build([round('A', 90, 10), longer])
    expect(differ.subtitle).not.toContain('kỳ')
    expect(cellsOf(differ, 1).period).toMatch(/^01\/7\/2025.*30\/9\/2025$/)
  })

  it('marks what is illustrative', () => {
    const model = build([round('A', 90, 10, { provenance: 'illustrative' })])
    expect(model.rows[0]?.illustrative).toBe(true)
    expect(cellsOf(model).ward).toBe('A (minh họa)')
  })
})

describe('percentAxis', () => {
  it('is round, holds every percentage, ends at 100 at the most, and has few ticks', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 94 }), (percents) => {
        const axis = percentAxis(percents)
        if (axis === null) throw new RangeError('an axis expected')
        expect(axis.from).toBeLessThanOrEqual(Math.min(...percents))
        expect(axis.to).toBeGreaterThanOrEqual(Math.max(...percents))
        expect(axis.to).toBeLessThanOrEqual(100)
        expect(axis.from).toBeGreaterThanOrEqual(0)
        expect(axis.to).toBeGreaterThan(axis.from)
        expect(axis.ticks.length).toBeLessThanOrEqual(6)
        expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([axis.from, axis.to])
      }),
    )
  })
  it('is none without percentages', () => {
    expect(percentAxis([])).toBeNull()
  })
})
