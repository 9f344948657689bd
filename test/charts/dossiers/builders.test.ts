import { describe, expect, it } from 'vitest'
import { ageingPick, buildAgeing } from '~/charts/dossiers/build-ageing'
import { buildApologies } from '~/charts/dossiers/build-apologies'
import { buildCauses } from '~/charts/dossiers/build-causes'
import { buildFieldWeeks, mostOf } from '~/charts/dossiers/build-field-weeks'
import { buildLateDays } from '~/charts/dossiers/build-late-days'
import { buildOutcomeGroups } from '~/charts/dossiers/build-outcome-groups'
import { buildPageFinding } from '~/charts/dossiers/build-page-finding'
import { buildProcessing } from '~/charts/dossiers/build-processing'
import { buildTrend } from '~/charts/dossiers/build-trend'
import { rateNote } from '~/charts/dossiers/chart-context'
import { buildStore } from '~/domain/cube/build-store'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { Dossier } from '~/domain/dossiers/dossier'
import { type IsoDate, isoDate } from '~/domain/shared/iso-date'
import type { TableModel } from '~/ui/table/table-model'
import { contextOf } from './shipped-store'

const threeWeeks = { received: { from: isoDate('2025-07-01'), to: isoDate('2025-07-20') } }
const cells = ({ rows }: TableModel, row: number) => rows[row]?.cells.map(({ text }) => text)

/** A list of which nothing is known but dates. */
const bareStore = (dossiers: number, dueAt: IsoDate | null = isoDate('2025-07-04')) =>
  storeOf(dossiers, (bare) => ({ ...bare, dueAt }))

/** As many dossiers, each made from the bare one; the period is that of the year given. */
const storeOf = (dossiers: number, make: (bare: Dossier, index: number) => Dossier, year = '2025') => {
  const day = (rest: string) => isoDate(`${year}-${rest}`)
  const bare: Dossier = {
    code: 'H17.99-250701-0001',
    procedureCode: null,
    procedure: null,
    field: null,
    neighbourhood: null,
    channel: null,
    status: 9,
    receivedAt: day('07-01'),
    dueAt: day('07-04'),
    finishedAt: day('07-08'),
    supplementRequestedAt: null,
    supplementReceivedAt: null,
    supplementCount: null,
    apologySent: null,
    cause: null,
    limitWorkingDays: null,
  }
  return buildStore(
    Array.from({ length: dossiers }, (_, index) => make(bare, index)),
    {
      asOf: day('08-30'),
      reading: 'dates',
      calendar: vietnamCalendar,
      period: { from: day('07-01'), to: day('08-30') },
    },
  )
}

describe('buildPageFinding', () => {
  it('says how many, where and when', () => {
    expect(buildPageFinding(contextOf().store, 'vi')).toBe(
      '53 hồ sơ quá hạn, phần lớn ở Hộ tịch và Đất đai trong ba tuần đầu',
    )
  })

  it('names weeks beside fields only where both together hold most', () => {
    // field A: one early, one late; field B: one early. A holds 2 of 3, the first week 2 of 3, both together 1 of 3.
    const store = storeOf(3, (bare, index) => ({
      ...bare,
      field: index === 2 ? 'B' : 'A',
      ...(index === 1 && {
        receivedAt: isoDate('2025-08-11'),
        dueAt: isoDate('2025-08-12'),
        finishedAt: isoDate('2025-08-14'),
      }),
    }))
    expect(buildPageFinding(store, 'vi')).toBe('3 hồ sơ quá hạn, phần lớn ở A')
  })

  it('calls nothing in time where there are no due dates', () => {
    expect(buildPageFinding(bareStore(2, null), 'vi')).toBe(
      '2 hồ sơ không có ngày hẹn trả; chưa biết bao nhiêu hồ sơ quá hạn',
    )
  })
})

describe('buildFieldWeeks', () => {
  it('has the figures of the sample, with totals on two sides', () => {
    const { rows, weeks, rest, title } = buildFieldWeeks(contextOf())
    expect(title).toBe('Hộ tịch và Đất đai có 41 trong 53 hồ sơ quá hạn của cả kỳ')
    expect(weeks.map(({ total }) => total)).toEqual([14, 15, 11, 5, 3, 2, 1, 2, 0])
    expect(rows[0]).toMatchObject({ label: 'Hộ tịch', counts: [8, 7, 4, 2, 1, 1, 0, 1, 0], total: 24 })
    expect(rows[0]?.note).toBe('6,74\u00a0% của 356')
    expect(rest).toMatchObject({ note: '0,00\u00a0% của 52' })
  })

  it('counts the days and fields selected inside the totals', () => {
    const { rows, weeks, title } = buildFieldWeeks(contextOf({ ...threeWeeks, outcomes: ['overdue'] }))
    expect(title).toBe('Hộ tịch và Đất đai có 32 trong 40 hồ sơ quá hạn tiếp nhận 01/7/2025 – 20/7/2025')
    expect(weeks.map(({ selected, chosen }) => [selected, chosen]).slice(2, 4)).toEqual([
      [11, true],
      [0, false],
    ])
    expect(rows[0]).toMatchObject({ selected: 19, total: 24 })
    const half = { from: isoDate('2025-07-03'), to: isoDate('2025-07-08') }
    const cut = buildFieldWeeks(contextOf({ received: half }))
    expect(cut.weeks.reduce((sum, { selected }) => sum + selected, 0)).toBe(
      cut.rows.reduce((sum, { selected }) => sum + selected, 0),
    )
  })

  it('does not call a part of the list the whole period', () => {
    expect(buildFieldWeeks(contextOf({ neighbourhoods: ['Khối phố 3'], channels: ['online'] })).title).toBe(
      'Hộ tịch và Đất đai có 6 trong 8 hồ sơ quá hạn đang lọc',
    )
  })

  it('leads from every number to its rows', () => {
    const { table } = buildFieldWeeks(contextOf())
    expect(JSON.parse(table.rows[0]?.cells[1]?.href ?? '')).toEqual({
      fields: ['Hộ tịch'],
      received: { from: '2025-07-01', to: '2025-07-06' },
      outcomes: ['overdue'],
    })
  })
})

describe('mostOf', () => {
  it.each([
    [[5, 1, 1], [5]],
    [
      [3, 3, 1, 1],
      [3, 3],
    ],
    [[1, 1, 1, 1, 1, 1, 1], []],
    [[], []],
  ])('of %j it names %j', (counts, named) => {
    expect(mostOf(counts.map((count) => ({ count }))).map(({ count }) => count)).toEqual(named)
  })
})

describe('buildLateDays', () => {
  it('says that days cannot be counted in a year without a list, and of which year; never that nothing is chosen', () => {
    const context = { ...contextOf(), store: storeOf(12, (bare) => bare, '2027') }
    for (const { title, source } of [buildLateDays(context), buildProcessing(context)]) {
      expect(title).toMatch(/^Chưa tính được số ngày làm việc/)
      expect(source).toContain('Chưa có danh sách ngày nghỉ năm 2027')
    }
    const unconfirmed = { ...context, store: storeOf(12, (bare) => bare, '2026') }
    expect(buildLateDays(unconfirmed).source).toContain('năm 2026 chưa được xác nhận')
  })

  it('gives selected and all, and the finding', () => {
    const { marks, title } = buildLateDays(contextOf(threeWeeks))
    expect(title).toBe('Quá nửa trễ từ 1 đến 2 ngày làm việc')
    expect(marks.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6–10', '> 10'])
    expect(marks.map(({ all }) => all).reduce((a, b) => a + b)).toBe(55)
    expect(marks[0]?.value).toMatch(/^\d+ \/ 19$/)
  })

  it('names no share for fewer than ten', () => {
    expect(buildLateDays(contextOf({ fields: ['Hộ kinh doanh'] })).title).toMatch(/^2 hồ sơ trễ hạn, lâu nhất/)
  })
})

describe('buildProcessing', () => {
  it('adds up to the resolved, with the overdue over the limit', () => {
    const { table, title } = buildProcessing(contextOf())
    expect(title).toMatch(/^53 trong 1\.281 hồ sơ vượt thời hạn/)
    expect(table.total?.cells.map(({ text }) => text)).toEqual(['Cộng', '1.228', '53', '1.281'])
  })

  it('keeps both parts under a filter by outcome', () => {
    const { title } = buildProcessing(contextOf({ outcomes: ['overdue'] }))
    expect(title).toMatch(/^53 trong 1\.281/)
  })
})

describe('buildAgeing', () => {
  it('shows the lateness that the form hides', () => {
    const { title, table, groups, marks } = buildAgeing(contextOf())
    expect(title).toBe('9 hồ sơ đang chờ đã qua ngày hẹn, biểu mẫu vẫn ghi trong hạn')
    expect(table.total?.cells.map(({ text }) => text)).toEqual(['Cộng', '46', '2', '0', '9'])
    expect(groups?.reduce((sum, { size }) => sum + size, 0)).toBe(marks.length)
  })

  it('picks a band among what waits', () => {
    expect(ageingPick('paused|46+')).toEqual({ ageBands: ['46+'], openKinds: ['paused', 'pausedPastDue'] })
  })
})

describe('buildCauses', () => {
  it('orders causes by frequency, those without one last, and says how many those are', () => {
    const result = buildCauses(contextOf())
    if (!('model' in result)) throw new Error('the sample has causes')
    expect(result.model.title).toBe('32 trong 55 hồ sơ trễ hạn ghi nguyên nhân ở hệ thống; 4 chưa ghi')
    expect(result.model.marks.at(-1)).toMatchObject({ label: 'Chưa ghi nguyên nhân', selected: 4 })
    expect(cells(result.model.table, 1)).toEqual([
      'Phần mềm một cửa lỗi, không đăng nhập được',
      'Hệ thống',
      '12',
      '27',
      '12',
    ])
  })

  it('is absent, with the reason, where no late dossier names a cause', () => {
    const result = buildCauses(contextOf({}, { store: bareStore(12) }))
    expect(result).toEqual({
      absent: {
        title: 'Chưa vẽ được nguyên nhân',
        why: 'Không hồ sơ trễ hạn nào có ghi nguyên nhân.',
        ask: 'Đề nghị trung tâm ghi nguyên nhân cho 12 hồ sơ trễ hạn.',
      },
    })
  })
})

describe('buildOutcomeGroups', () => {
  it('adds up to the published totals, whatever it is grouped by', () => {
    for (const by of ['field', 'procedure', 'channel', 'neighbourhood'] as const) {
      const result = buildOutcomeGroups(contextOf(), by)
      if (!('model' in result)) throw new Error(`the sample has every ${by}`)
      expect(result.model.table.total?.cells.map(({ text }) => text).slice(1)).toEqual([
        '1.226',
        '2',
        '53',
        '2',
        '55',
        '1.338',
        '4,14\u00a0% của 1.281',
      ])
    }
  })

  it('is absent where nothing is known of the groups', () => {
    expect(buildOutcomeGroups(contextOf({}, { store: bareStore(3) }), 'neighbourhood')).toHaveProperty(
      'absent.why',
      'Không hồ sơ nào có khối phố.',
    )
  })
})

describe('buildApologies', () => {
  it('counts letters among the late, the unreported apart', () => {
    const result = buildApologies(contextOf())
    if (!('model' in result)) throw new Error('the sample has letters')
    expect(result.model.title).toBe('31 trong 55 hồ sơ trễ hạn đã có thư xin lỗi; 9 chưa báo cáo')
  })

  it('is absent where the list says nothing of letters', () => {
    expect(buildApologies(contextOf({}, { store: bareStore(3) }))).toHaveProperty('absent')
  })
})

describe('buildTrend', () => {
  it('ends with what is pending, and does not depend on the days selected', () => {
    const whole = buildTrend(contextOf())
    expect(whole.weeks.at(-1)?.backlogEnd).toBe(57)
    expect(whole.weeks.reduce((sum, { received }) => sum + received, 0)).toBe(1338)
    expect(whole.weeks.reduce((sum, { resolved }) => sum + resolved, 0)).toBe(1281)
    expect(buildTrend(contextOf(threeWeeks)).weeks).toEqual(whole.weeks)
  })
})

describe('rateNote', () => {
  it.each([
    [24, 356, '6,74\u00a0% của 356'],
    [1, 9, '1 trong 9'],
    [0, 0, null],
  ])('%i of %i is %s', (part, whole, note) => {
    expect(rateNote(part, whole, 'vi')).toBe(note)
  })
})
