import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'
import type { FoundRow } from '~/domain/prose/extraction'
import { reportedCells } from '~/domain/reconcile/cells'
import { readRow } from '~/domain/reconcile/from-prose'
import { placeFigures } from '~/domain/reconcile/moved-figures'

const text = 'Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ: trước hạn 70, đúng hạn 15, quá hạn 5.'
const found = extractFigures(text).rows[0] as FoundRow
const spanOf = (value: string) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length })
const cellsAfter = (...moves: Parameters<typeof placeFigures>[1][number][]) =>
  readRow(placeFigures(found, moves).row, text).row.cells

describe('placeFigures', () => {
  it('leaves everything where it was read without a move', () => {
    expect(placeFigures(found, []).row).toEqual(found)
  })

  it('moves a figure to the cell that a person names, and frees the one it had', () => {
    const cells = cellsAfter({ ...spanOf('5.'), end: spanOf('5.').start + 1, cell: 'pendingOverdue' })
    expect(cells.pendingOverdue).toBe(5)
    expect(cells.resolvedOverdue).toBeUndefined()
  })

  it('takes a figure out of the form', () => {
    const { row, placed } = placeFigures(found, [{ ...spanOf('70'), cell: null }])
    expect(row.figures.resolvedEarly).toBeUndefined()
    expect(placed.find(({ read }) => read === 'resolvedEarly')).toMatchObject({ cell: null, moved: true })
  })

  it('keeps both figures of one cell, and uses neither until a person decides', () => {
    const { placed } = placeFigures(found, [{ ...spanOf('70'), cell: 'resolvedOnTime' }])
    expect(placed.filter(({ cell }) => cell === 'resolvedOnTime').map(({ contested }) => contested)).toEqual([
      true,
      true,
    ])
    expect(cellsAfter({ ...spanOf('70'), cell: 'resolvedOnTime' }).resolvedOnTime).toBeUndefined()
    const decided = cellsAfter({ ...spanOf('70'), cell: 'resolvedOnTime' }, { ...spanOf('15'), cell: 'resolvedEarly' })
    expect(decided).toMatchObject({ resolvedOnTime: 70, resolvedEarly: 15 })
  })

  it('sees no contest where both figures are the same', () => {
    const twice = 'Tiếp nhận 100 hồ sơ; đã giải quyết 100 hồ sơ.'
    const row = extractFigures(twice).rows[0] as FoundRow
    const start = twice.lastIndexOf('100')
    const after = placeFigures(row, [{ start, end: start + 3, cell: 'receivedTotal' }])
    expect(readRow(after.row, twice).row.cells).toEqual({ receivedTotal: 100 })
  })

  it('takes a doubtful figure as sure once a person has confirmed its cell', () => {
    const doubtful: FoundRow = {
      ...found,
      figures: { receivedTotal: { ...(found.figures.receivedTotal ?? never()), confidence: 'ask' } },
    }
    const { start, end } = doubtful.figures.receivedTotal ?? never()
    const { row } = placeFigures(doubtful, [{ start, end, cell: 'receivedTotal' }])
    expect(row.figures.receivedTotal?.confidence).toBe('sure')
  })

  it('loses no figure and invents none, whatever is moved', () => {
    const spans = Object.values(found.figures).map(({ start, end }) => ({ start, end }))
    const move = fc.record({
      span: fc.constantFrom(...spans),
      cell: fc.option(fc.constantFrom(...reportedCells), { nil: null }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(move, { selector: ({ span }) => span.start }), (moves) => {
        const { row, placed } = placeFigures(
          found,
          moves.map(({ span, cell }) => ({ ...span, cell })),
        )
        expect(placed.map(({ figure }) => figure.value).sort()).toEqual(
          Object.values(found.figures)
            .map(({ value }) => value)
            .sort(),
        )
        const kept = Object.values(row.figures).map(({ start }) => start)
        expect(placed.filter(({ cell }) => cell !== null).length).toBeGreaterThanOrEqual(kept.length)
        for (const [cell, figure] of Object.entries(row.figures)) {
          const claims = placed.filter((one) => one.cell === cell)
          expect(claims.map(({ figure: one }) => one.start)).toContain(figure.start)
          expect(new Set(claims.map(({ figure: one }) => one.value)).size > 1).toBe(claims.some((one) => one.contested))
        }
      }),
    )
  })
})

function never(): never {
  throw new RangeError('the text names the figure')
}
