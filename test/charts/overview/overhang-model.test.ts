import { describe, expect, it } from 'vitest'
import { buildOverhangModel, type OverhangModel } from '~/charts/overview/overhang-model'
import type { FormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'
import { anThangRow } from '../../domain/reported/an-thang-row'

const period = { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') }
const build = (changes: Partial<FormRow> = {}, language: 'vi' | 'en' = 'vi') =>
  buildOverhangModel({ row: { ...anThangRow, ...changes }, period, source: 'Cổng phường' }, language)
const drawn = (changes: Partial<FormRow> = {}): OverhangModel => {
  const model = build(changes)
  if ('absent' in model) throw new Error(model.absent.why)
  return model
}

describe('buildOverhangModel', () => {
  it('says which part does not add up, by how much, and that the other does', () => {
    const model = drawn()
    expect(model.title).toBe('Phần đã giải quyết thừa 3 hồ sơ so với tổng; phần đang giải quyết thì khớp')
    expect(model.kind).toBe('fail')
    expect(model.groups.map(({ difference }) => difference)).toEqual([3, 0])
  })

  it('is calm where all parts add up', () => {
    const model = drawn({ resolvedOverdue: 53 })
    expect(model.title).toBe('Các phần cộng lại vừa đủ; 53 trong 1.281 hồ sơ đã giải quyết bị quá hạn')
    expect(model.kind).toBe('reported')
  })

  it('names both parts where neither adds up', () => {
    expect(drawn({ pendingInTime: 53 }).title).toBe(
      'Phần đã giải quyết thừa 3 hồ sơ, phần đang giải quyết thiếu 2 hồ sơ so với tổng',
    )
  })

  it('is undecided, and no failure, where a part is not reported', () => {
    const model = drawn({ resolvedOverdue: null })
    expect(model.title).toBe('Chưa kết luận được phần đã giải quyết: có số chưa báo cáo')
    expect(model.groups[0]).toMatchObject({ verdict: 'undecided', difference: null })
    expect(model.kind).toBe('reported')
  })

  it('gives the reason in place of a drawing that the figures cannot carry', () => {
    expect(build({ pendingTotal: null })).toMatchObject({ absent: { why: expect.stringContaining('đang giải quyết') } })
    expect(build({ resolvedEarly: 1300 })).toMatchObject({ absent: { why: expect.stringContaining('lớn hơn') } })
  })

  it('keeps a missing figure a dash in the table', () => {
    const row = drawn().table.rows.find(({ key }) => key === 'carriedOver')
    expect(row?.cells[2]).toMatchObject({ text: '—', value: null, tone: 'missing' })
  })

  it('speaks English', () => {
    expect(build({}, 'en')).toMatchObject({
      title: 'Resolved parts: 3 too many against the total; pending parts add up',
    })
  })
})
