import { describe, expect, it } from 'vitest'
import { buildEquipmentModel, equipmentColumns } from '~/charts/preparedness/build-equipment-model'
import type { EquipmentRow } from '~/domain/preparedness/preparedness'
import { equipmentRow, ward } from '../../domain/preparedness/sample-ward'

const illustrative = { provenance: 'illustrative', title: 'bảng kê' } as const
const build = (...equipment: EquipmentRow[]) => buildEquipmentModel(ward({ equipment }), 'khối phố', illustrative, 'vi')
const saw = (row: Partial<EquipmentRow>) => equipmentRow({ item: 'Máy cưa', ...row })

describe('buildEquipmentModel', () => {
  it('names the two largest gaps and who is silent', () => {
    const model = build(
      saw({ need: 6, available: 3, broken: 1 }),
      equipmentRow({ item: 'Xuồng', need: 4, available: 3, broken: 0 }),
      equipmentRow({ item: 'Đèn pin', need: 10, available: 9, broken: 0 }),
    )
    expect(model.title).toBe('Thiếu 4 trong 6 máy cưa, 1 trong 4 xuồng; khối phố 3 chưa báo cáo')
    expect(model.kind).toBe('illustrative')
    expect(model.source).toMatch(/^Số minh họa, không phải số thật; /)
  })

  it('does not call it enough where nothing could be compared', () => {
    expect(build(saw({ need: 6 })).title).toBe(
      'Chưa đủ số liệu để tính vật tư, phương tiện còn thiếu; khối phố 3 chưa báo cáo',
    )
    expect(build(saw({ need: 1, available: 1, broken: 0 })).title).toBe(
      'Chưa thấy thiếu ở những nơi đã báo cáo đủ số; khối phố 3 chưa báo cáo',
    )
  })

  it('draws usable and missing up to the need, with the broken inside what is missing', () => {
    const [row] = build(saw({ need: 6, available: 3, broken: 1 })).rows
    expect(row?.bar).toEqual({
      need: 6,
      usable: 2,
      broken: 1,
      missing: 4,
      words: 'dùng được 2, hỏng 1, thiếu 4 trên 6',
    })
  })

  it('writes why a row has no bar, and never a 0 for it', () => {
    const model = build(
      equipmentRow({ item: 'a', available: 40, broken: 0 }),
      equipmentRow({ item: 'b', need: 4 }),
      equipmentRow({ item: 'c', quantityText: 'đủ cơ số' }),
      equipmentRow({ item: 'd', need: 4, available: 2 }),
    )
    const told = Object.fromEntries(model.rows.map(({ item, bar, note, text }) => [item, [bar, note, text]]))
    expect(told).toEqual({
      a: [null, 'Chưa có nhu cầu nên không tính thiếu', null],
      b: [null, 'Chưa báo cáo số hiện có', null],
      c: [null, 'Ghi bằng chữ nên không vẽ', '“đủ cơ số”'],
      d: [null, 'Chưa báo cáo số hỏng; thiếu ít nhất 2', null],
    })
    const gap = equipmentColumns.indexOf('gap')
    expect(model.table.rows.map(({ cells }) => cells[gap]?.value)).toEqual([null, null, null, null])
  })

  it('tells 0, unreported and at least apart in the matrix', () => {
    const [row] = build(
      saw({ need: 2, available: 2, broken: 0 }),
      saw({ neighbourhood: 'kp2', need: 2, available: 1 }),
    ).rows
    expect(row?.matrix.map(({ text, tone, words }) => [text, tone, words])).toEqual([
      ['0', 'zero', '0'],
      ['từ 1', 'fail', 'Chưa báo cáo số hỏng'],
      ['—', 'missing', 'Chưa báo cáo'],
    ])
  })

  it('letters the sources of the need only where there are several', () => {
    const one = build(saw({ need: 1, needSource: 'phương án số 3' }))
    expect(one.rows[0]?.sourceLetter).toBeNull()
    expect(one.source).toContain('Nhu cầu theo: phương án số 3')
    const two = build(
      saw({ need: 1, needSource: 'phương án số 3' }),
      equipmentRow({ item: 'Xuồng', need: 1, needSource: 'đề nghị của khối phố' }),
    )
    expect(two.rows.map(({ sourceLetter }) => sourceLetter)).toEqual(['a', 'b'])
    expect(two.source).toContain('(a) phương án số 3; (b) đề nghị của khối phố')
  })

  it('marks the word that may mean two things', () => {
    const rows = build(equipmentRow({ item: 'Máy nổ' }), equipmentRow({ item: 'Máy phát điện' })).rows
    expect(rows.map(({ ambiguous }) => ambiguous)).toEqual([true, false])
  })

  it('has as many cells as columns in every row, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const { table } = buildEquipmentModel(
        ward({ equipment: [saw({ need: 1 }), equipmentRow({ item: 'c', quantityText: 'đủ cơ số' })] }),
        'khối phố',
        illustrative,
        language,
      )
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
    }
  })
})
