import { describe, expect, it } from 'vitest'
import { askFirst } from '~/domain/preparedness/ask-first'
import { summariseItems } from '~/domain/preparedness/item-summary'
import type { EquipmentRow } from '~/domain/preparedness/preparedness'
import { equipmentRow, ward } from './sample-ward'

const ask = (...equipment: EquipmentRow[]) => {
  const all = ward({ equipment })
  return askFirst(all, summariseItems(all))
}

describe('askFirst', () => {
  it('asks what máy nổ is, and who has not reported', () => {
    expect(ask(equipmentRow({ item: 'Máy nổ', need: 1, available: 1, broken: 0 }))).toEqual([
      { code: 'ambiguousItem', item: 'Máy nổ', readings: ['máy phát điện', 'động cơ nổ'] },
      { code: 'notReported', names: ['Khối phố 3'], reported: 2, all: 3 },
    ])
  })

  it.each([
    ['severalUnits', [equipmentRow({ unit: 'bao' }), equipmentRow({ unit: 'tấn', neighbourhood: 'kp2' })]],
    ['contradiction', [equipmentRow({ need: 1, available: 1, broken: 2 })]],
    ['brokenNotReported', [equipmentRow({ need: 1, available: 1 })]],
    ['needNotReported', [equipmentRow({ available: 1, broken: 0 })]],
    ['availableNotReported', [equipmentRow({ need: 1 })]],
    ['unknownNeighbourhood', [equipmentRow({ neighbourhood: 'kho phường', available: 4 })]],
  ])('asks %s', (code, rows) => {
    expect(ask(...rows).map((question) => question.code)).toContain(code)
  })

  it('does not ask for the need of what was given in words', () => {
    expect(ask(equipmentRow({ quantityText: 'đủ cơ số' })).map(({ code }) => code)).toEqual(['notReported'])
  })
})
