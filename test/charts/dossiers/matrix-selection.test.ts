import { describe, expect, it } from 'vitest'
import { buildFieldWeeks } from '~/charts/dossiers/build-field-weeks'
import { runsOf } from '~/charts/dossiers/MatrixPicks'
import { layOutMatrix, placeAt } from '~/charts/dossiers/matrix-layout'
import { selectionOf } from '~/charts/dossiers/matrix-selection'
import { isoDate } from '~/domain/shared/iso-date'
import { contextOf } from './shipped-store'

const model = buildFieldWeeks(contextOf())
const at = (row: number, column: number) => ({ row, column })
const secondWeek = { from: isoDate('2025-07-07'), to: isoDate('2025-07-13') }

describe('selectionOf', () => {
  it('takes weeks from the head, whatever the direction', () => {
    const expected = { received: { from: '2025-07-01', to: '2025-07-20' } }
    expect(selectionOf(model, at(-1, 0), at(-1, 2))).toEqual(expected)
    expect(selectionOf(model, at(-1, 2), at(-1, 0))).toEqual(expected)
  })

  it('takes weeks and fields from the cells, and no field where all rows are under the drag', () => {
    expect(selectionOf(model, at(0, 1), at(1, 1))).toEqual({ received: secondWeek, fields: ['Hộ tịch', 'Đất đai'] })
    expect(selectionOf(model, at(0, 1), at(model.rows.length - 1, 1))).toEqual({ received: secondWeek, fields: [] })
  })

  it('adds a field by its label, and takes it away again', () => {
    expect(selectionOf(model, at(1, -1), at(1, -1))).toEqual({ fields: ['Đất đai'] })
    const chosen = buildFieldWeeks(contextOf({ fields: ['Đất đai'] }))
    expect(selectionOf(chosen, at(1, -1), at(1, -1))).toEqual({ fields: [] })
    expect(selectionOf(chosen, at(0, -1), at(0, -1))).toEqual({ fields: ['Đất đai', 'Hộ tịch'] })
  })

  it('takes the selection away by a click on it, not by a drag over it', () => {
    const chosen = buildFieldWeeks(contextOf({ received: secondWeek, fields: ['Hộ tịch'] }))
    expect(selectionOf(chosen, at(0, 1), at(0, 1))).toEqual({ received: null, fields: [] })
    expect(selectionOf(chosen, at(-1, 1), at(-1, 1))).toEqual({ received: null })
    expect(selectionOf(chosen, at(-1, 1), at(-1, 2))).toHaveProperty('received.from', '2025-07-07')
  })
})

describe('placeAt', () => {
  it('finds every cell by its middle, at any width', () => {
    for (const width of [320, 850, 1500]) {
      const layout = layOutMatrix(model, { width, scale: 1 })
      expect(layout.cellsFrom + layout.cellWidth * model.weeks.length).toBeLessThan(width)
      for (const [row, box] of layout.rows.entries()) {
        for (const column of model.weeks.keys()) {
          const x = layout.cellsFrom + (column + 0.5) * layout.cellWidth
          expect(placeAt(layout, model.weeks.length, x, box.y + box.height / 2)).toEqual({ row, column })
        }
      }
      expect(placeAt(layout, model.weeks.length, 2, 2)).toBeNull()
      expect(placeAt(layout, model.weeks.length, width, layout.bodyEnd - 2)).toBeNull()
    }
  })
})

describe('runsOf', () => {
  it('joins neighbours', () => {
    expect(runsOf([true, true, false, true])).toEqual([
      [0, 1],
      [3, 3],
    ])
    expect(runsOf([false])).toEqual([])
  })
})
