import { describe, expect, it } from 'vitest'
import type { Statement } from '~/domain/round/round'
import { pageTitle } from '~/features/preparedness/page-title'

const toAdd = (key: string, value: number | null = null): Statement => ({
  id: key,
  topic: 'equipmentToAdd',
  key,
  text: key.toLowerCase(),
  value,
  unit: null,
  provenance: 'published',
  sourceId: 'article',
})

describe('pageTitle', () => {
  it('says what the article asks for and that it gives no quantity', () => {
    const statements = [toAdd('Máy nổ'), toAdd('Máy cưa'), toAdd('Công cụ nòng cốt')]
    expect(pageTitle(statements, 'Thiếu 4 trong 6 máy cưa', 'vi')).toBe(
      'Đề nghị bổ sung máy nổ, máy cưa, công cụ nòng cốt; số lượng chưa được báo cáo',
    )
  })

  it('keeps to two items where three would not fit a title', () => {
    const statements = ['Máy phát điện dự phòng', 'Máy cưa xích', 'Công cụ, dụng cụ nòng cốt tại chỗ'].map((key) =>
      toAdd(key),
    )
    expect(pageTitle(statements, null, 'vi')).toBe(
      'Đề nghị bổ sung máy phát điện dự phòng và máy cưa xích; số lượng chưa được báo cáo',
    )
  })

  it('falls back on what the neighbourhoods reported, then on that nothing is known', () => {
    expect(pageTitle([toAdd('Máy nổ', 3)], 'Thiếu 4 trong 6 máy cưa', 'vi')).toBe('Thiếu 4 trong 6 máy cưa')
    expect(pageTitle([], null, 'vi')).toBe('Chưa có số liệu phòng, chống thiên tai')
  })
})
