import { describe, expect, it } from 'vitest'
import { buildLateFieldsModel } from '~/charts/overview/late-fields-model'
import { buildOverdueWeeksModel } from '~/charts/overview/overdue-weeks-model'
import { buildWeeklyFlowModel } from '~/charts/overview/weekly-flow-model'
import type { FieldWeeks, FlowWeek } from '~/domain/cube/flow-views'
import type { OutcomeGroup } from '~/domain/cube/outcome-counts'
import { addDays, isoDate } from '~/domain/shared/iso-date'

const weekAt = (index: number) => {
  const from = addDays(isoDate('2025-07-07'), index * 7)
  return { from, to: addDays(from, 6) }
}
const overdueOf = (counts: readonly number[]): FieldWeeks => ({
  weeks: counts.map((_, index) => weekAt(index)),
  rows: [],
  weekTotals: counts,
  total: counts.reduce((a, b) => a + b, 0),
})
const flowOf = (weeks: readonly (readonly [number, number, number])[]): FlowWeek[] =>
  weeks.map(([received, resolved, backlogEnd], index) => {
    const counts = { received, resolved, backlogEnd }
    return { week: weekAt(index), selected: counts, all: counts }
  })

describe('buildOverdueWeeksModel', () => {
  const build = (counts: readonly number[]) =>
    buildOverdueWeeksModel(
      { overdue: overdueOf(counts), flow: flowOf(counts.map((n) => [n * 2, n, 0])), rows: 1338, illustrative: true },
      'vi',
    )

  it('says what share came in during the first third of the period', () => {
    const model = build([14, 15, 11, 5, 3, 2, 1, 2, 0])
    expect(model.title).toBe('Ba phần tư hồ sơ quá hạn được tiếp nhận trong ba tuần đầu')
    expect(model.lead).toEqual({ weeks: 3, strong: '40 trong 53', text: ' hồ sơ quá hạn' })
  })

  it('gives the counts where no simple fraction is near', () => {
    expect(build([10, 5, 0, 1, 1, 1]).title).toBe('15 trong 18 hồ sơ quá hạn được tiếp nhận trong hai tuần đầu')
  })

  it('names the worst week where the first weeks are not the reason', () => {
    const model = build([1, 1, 1, 1, 9, 1])
    expect(model.title).toBe('14 hồ sơ quá hạn; nhiều nhất ở tuần từ 04/8: 9 hồ sơ')
    expect(model.lead).toBeNull()
  })

  it('is calm where none was late', () => {
    expect(build([0, 0, 0]).title).toBe('Không có hồ sơ nào bị giải quyết quá hạn')
  })

  it('adds up its table', () => {
    expect(build([14, 15, 11]).table.total?.cells.map(({ text }) => text)).toEqual(['Cộng', '80', '40'])
  })
})

const field = (label: string | null, overdue: number, resolved: number): OutcomeGroup => {
  const counts = {
    early: resolved - overdue,
    onTime: 0,
    overdue,
    pendingOverdue: 0,
    pendingInTime: 0,
    total: resolved,
    resolved,
    pending: 0,
    late: overdue,
    paused: 0,
    pausedPastDue: 0,
  }
  return { key: label, label, selected: counts, all: counts }
}

describe('buildLateFieldsModel', () => {
  const build = (groups: readonly OutcomeGroup[], namedFields: number | null = null) =>
    buildLateFieldsModel({ groups, rows: 100, illustrative: false, namedFields }, 'vi')

  it('names one or two fields that hold two thirds', () => {
    const model = build([field('Đất đai', 17, 129), field('Hộ tịch', 24, 356), field('Chứng thực', 12, 481)])
    expect(model.title).toBe('Hộ tịch và Đất đai chiếm 41 trong 53 hồ sơ quá hạn')
  })

  it('says how far it spreads where no two fields hold most of it', () => {
    const model = build(['A', 'B', 'C', 'D', 'E'].map((name, index) => field(name, 10 - index, 100)))
    expect(model.title).toBe('40 hồ sơ quá hạn ở 5 lĩnh vực; nhiều nhất A: 10')
  })

  it('writes counts and no percentage for a group under ten', () => {
    const [bar] = build([field('Trẻ em', 2, 7)]).bars
    expect(bar?.rate).toBe('(2/7)')
  })

  it('puts the rest of a long list together and keeps every field in the table', () => {
    const groups = Array.from({ length: 9 }, (_, index) => field(`Lĩnh vực ${index}`, 9 - index, 50))
    const model = build(groups, 2)
    expect(model.bars.map(({ overdue }) => overdue)).toEqual([9, 8, 7, 6, 5, 10])
    expect(model.table.rows).toHaveLength(9)
    expect(model.source).toMatch(/hai lĩnh vực$/)
  })

  it('says where the field is not known', () => {
    expect(build([field(null, 3, 20)]).title).toBe('Cả 3 hồ sơ quá hạn ở Chưa rõ lĩnh vực')
  })
})

describe('buildWeeklyFlowModel', () => {
  const build = (weeks: readonly (readonly [number, number, number])[]) =>
    buildWeeklyFlowModel({ flow: flowOf(weeks), rows: 10, illustrative: true }, 'vi')

  it.each<[string, (readonly [number, number, number])[]]>([
    [
      'Tồn đọng cao nhất 9 hồ sơ ở tuần từ 14/7; cuối kỳ còn 4',
      [
        [5, 2, 3],
        [9, 3, 9],
        [1, 6, 4],
      ],
    ],
    [
      'Tồn đọng cao nhất vào cuối kỳ: 9 hồ sơ',
      [
        [5, 2, 3],
        [9, 3, 9],
      ],
    ],
    [
      'Tồn đọng cao nhất 3 hồ sơ ở tuần từ 07/7; cuối kỳ đã giải quyết hết',
      [
        [5, 2, 3],
        [0, 3, 0],
      ],
    ],
    ['Danh sách không có hồ sơ nào trong kỳ', [[0, 0, 0]]],
  ])('%s', (title, weeks) => {
    expect(build(weeks).title).toBe(title)
  })

  it('adds up what flows and not what stands', () => {
    const { table } = build([
      [5, 2, 3],
      [9, 3, 9],
    ])
    expect(table.total?.cells.map(({ text }) => text)).toEqual(['Cộng', '14', '5', ''])
  })
})
