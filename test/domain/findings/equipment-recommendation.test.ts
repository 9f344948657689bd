import { describe, expect, it } from 'vitest'
import {
  draftEquipmentRecommendation,
  type EquipmentRecommendationInput,
} from '~/domain/findings/equipment-recommendation'
import { summariseItems } from '~/domain/preparedness/item-summary'
import type { Statement } from '~/domain/round/round'
import { isoDate } from '~/domain/shared/iso-date'
import { equipmentRow, ward } from '../preparedness/sample-ward'

const toAdd = (key: string): Statement => ({
  id: key,
  topic: 'equipmentToAdd',
  key,
  text: key.toLowerCase(),
  value: null,
  unit: null,
  provenance: 'published',
  sourceId: 'article',
})

const input: EquipmentRecommendationInput = {
  unit: 'phường An Thắng',
  neighbourhoodLabel: 'khối phố',
  statements: [toAdd('Máy nổ'), toAdd('Máy cưa')],
  items: summariseItems(
    ward({
      equipment: [
        equipmentRow({ item: 'Máy cưa', need: 6, available: 3, broken: 1 }),
        equipmentRow({ item: 'Xuồng', unit: 'chiếc', need: 2, available: 1, broken: 0 }),
      ],
    }),
  ),
  provenance: 'illustrative',
  silent: ['khối phố 5'],
  dueOn: null,
}

describe('draftEquipmentRecommendation', () => {
  it('names no illustrative figure and leaves the date to be filled in', () => {
    expect(draftEquipmentRecommendation(input, 'vi')).toBe(
      'Đề nghị Ủy ban nhân dân phường An Thắng bổ sung máy nổ và máy cưa cho các khối phố; nêu rõ máy nổ là máy phát điện hay động cơ nổ; báo cáo nhu cầu, số hiện có, số hỏng theo từng khối phố trước ngày ……/……/………',
    )
  })

  it('names what the ward itself reported, and the date that was chosen', () => {
    const text = draftEquipmentRecommendation({ ...input, provenance: 'published', dueOn: isoDate('2025-10-31') }, 'vi')
    expect(text).toContain('bổ sung máy nổ, máy cưa (còn thiếu 4 cái) và xuồng (còn thiếu 1 chiếc)')
    expect(text).toContain('đôn đốc khối phố 5 gửi bảng kê')
    expect(text).toContain('trước ngày 31/10/2025.')
  })

  it('still asks for the figures where nothing is known to be missing', () => {
    expect(draftEquipmentRecommendation({ ...input, statements: [], items: [] }, 'vi')).toMatch(
      /^Đề nghị Ủy ban nhân dân phường An Thắng báo cáo nhu cầu/,
    )
    expect(draftEquipmentRecommendation(input, 'en')).toContain('is asked to add máy nổ and máy cưa')
  })
})
