import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemKey, summariseItems, whyNotCompared } from '~/domain/preparedness/item-summary'
import type { EquipmentRow } from '~/domain/preparedness/preparedness'
import { equipmentRow, neighbourhoods, ward } from './sample-ward'

const summarise = (...equipment: EquipmentRow[]) => summariseItems(ward({ equipment }))

describe('summariseItems', () => {
  it('adds what was reported and counts who stands behind it', () => {
    const [saws] = summarise(
      equipmentRow({ need: 2, available: 1, broken: 0, needSource: 'phương án số 12' }),
      equipmentRow({ neighbourhood: 'Khối phố 2', need: 2, available: 3, broken: 2 }),
      equipmentRow({ neighbourhood: 'kp3', need: 1 }),
    )
    expect(saws).toMatchObject({
      compared: 2,
      neighbourhoods: 3,
      comparison: { need: 4, available: 4, broken: 2, serviceable: 2, gap: 2, mendable: 1, surplus: 0 },
      known: { need: { value: 5, reported: 3 }, available: { value: 4, reported: 2 } },
      needSources: ['phương án số 12'],
    })
    expect(saws?.cells.map((cell) => [cell.neighbourhood.id, cell.gap])).toEqual([
      ['kp1', 1],
      ['kp2', 1],
      ['kp3', null],
    ])
  })

  it('does not let the surplus of one place fill the gap of another', () => {
    const [item] = summarise(
      equipmentRow({ need: 2, available: 0, broken: 0 }),
      equipmentRow({ neighbourhood: 'kp2', need: 2, available: 5, broken: 0 }),
    )
    expect(item?.comparison).toMatchObject({ need: 4, serviceable: 5, gap: 2, surplus: 3 })
  })

  it('keeps máy nổ and máy phát điện apart, and the same item in two units', () => {
    const keys = summarise(
      equipmentRow({ item: 'Máy nổ', unit: 'máy' }),
      equipmentRow({ item: 'máy  nổ', unit: null, neighbourhood: 'kp2' }),
      equipmentRow({ item: 'Máy phát điện', unit: 'máy' }),
      equipmentRow({ item: 'Bao tải', unit: 'bao' }),
      equipmentRow({ item: 'Bao tải', unit: 'tấn', neighbourhood: 'kp2' }),
      equipmentRow({ item: 'Bao tải', unit: null, neighbourhood: 'kp3' }),
    ).map(({ key }) => key)
    expect(keys.sort()).toEqual(['bao tải|', 'bao tải|bao', 'bao tải|tấn', 'máy nổ|máy', 'máy phát điện|máy'])
  })

  it('orders by share of need missing, then gap, then name; what cannot be compared comes last', () => {
    const items = summarise(
      equipmentRow({ item: 'Đèn pin', need: 30, available: 26, broken: 0 }),
      equipmentRow({ item: 'Xuồng', need: 3, available: 1, broken: 0 }),
      equipmentRow({ item: 'Máy cưa', need: 6, available: 2, broken: 0 }),
      equipmentRow({ item: 'Bao tải', quantityText: 'đủ cơ số' }),
      equipmentRow({ item: 'Nhà bạt', need: 4 }),
      equipmentRow({ item: 'Loa', need: 12, available: 12, broken: 0 }),
      equipmentRow({ item: 'Cuốc', need: 0, available: 0, broken: 0 }),
    )
    expect(items.map(({ item }) => item)).toEqual(['Máy cưa', 'Xuồng', 'Đèn pin', 'Cuốc', 'Loa', 'Nhà bạt', 'Bao tải'])
  })

  it('says why an item has no gap', () => {
    const reasons = summarise(
      equipmentRow({ item: 'a', available: 40, broken: 0 }),
      equipmentRow({ item: 'b', need: 4 }),
      equipmentRow({ item: 'c', quantityText: 'đủ cơ số' }),
      equipmentRow({ item: 'd', need: 4, available: 2 }),
      equipmentRow({ item: 'e' }),
      equipmentRow({ item: 'f', need: 1, available: 1, broken: 0 }),
    )
    expect(Object.fromEntries(reasons.map((item) => [item.item, whyNotCompared(item)]))).toEqual({
      a: 'needMissing',
      b: 'availableMissing',
      c: 'inWords',
      d: 'brokenMissing',
      e: 'notReported',
      f: null,
    })
  })

  it('adds two stores of one place only where both give the figure', () => {
    const two = (available: number | null) =>
      summarise(
        equipmentRow({ need: 2, available: 1, broken: 0, place: 'nhà văn hóa' }),
        equipmentRow({ need: 1, available, broken: 0, place: 'trụ sở' }),
      )[0]?.cells[0]
    expect(two(1)).toMatchObject({ need: 3, available: 2, gap: 1, places: ['nhà văn hóa', 'trụ sở'] })
    expect(two(null)).toMatchObject({ need: 3, available: null, gap: null, state: 'availableMissing' })
  })

  it('has a gap equal to the sum over its neighbourhoods, whatever is missing', () => {
    const maybe = fc.option(fc.integer({ min: 0, max: 50 }), { nil: null })
    const row = fc.record({
      item: fc.constantFrom('Máy cưa', 'Áo phao'),
      neighbourhood: fc.constantFrom(...neighbourhoods.map(({ id }) => id)),
      need: maybe,
      available: maybe,
      broken: maybe,
    })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => `${r.item}${r.neighbourhood}` }), (rows) => {
        const items = summarise(...rows.map(equipmentRow))
        for (const { cells, comparison, compared } of items) {
          const gaps = cells.flatMap(({ gap }) => (gap === null ? [] : [gap]))
          expect(compared).toBe(gaps.length)
          expect(comparison?.gap ?? null).toBe(gaps.length === 0 ? null : gaps.reduce((a, b) => a + b, 0))
          if (comparison) {
            expect(comparison.serviceable + comparison.gap - comparison.surplus).toBe(comparison.need)
            expect(comparison.available - comparison.broken).toBe(comparison.serviceable)
          }
        }
        const shares = items.flatMap(({ comparison: c }) => (c && c.need > 0 ? [c.gap / c.need] : []))
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
      }),
    )
  })
})

describe('itemKey', () => {
  it('folds case, spaces and composition, not the words', () => {
    expect(itemKey(' Máy  NỔ '.normalize('NFD'))).toBe('máy nổ')
  })
})
