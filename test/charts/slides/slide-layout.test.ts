import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DRAWING, layoutBars, layoutColumns } from '~/charts/slides/slide-layout'
import type { SlideMark } from '~/domain/meeting/slide'

const mark = (key: string, values: readonly number[], label = key, note: string | null = null): SlideMark => ({
  key,
  label,
  value: values.reduce((sum, value) => sum + value, 0),
  parts: values.map((value, index) => ({ key: `${index}`, fill: 'overdue', value })),
  text: String(values.reduce((sum, value) => sum + value, 0)),
  note,
  says: label,
  drill: null,
})
const anyMarks = fc
  .array(fc.array(fc.nat(5000), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((values, index) => mark(`m${index}`, values, 'Bảo trợ xã hội', '25/363 = 6,89 %')))

describe('layoutColumns', () => {
  it('starts every column at the base line, as high as its count', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { base, marks: placed } = layoutColumns(marks)
        const heights = placed.map(({ parts }) => parts.reduce((sum, { height }) => sum + height, 0))
        const most = Math.max(1, ...marks.map(({ value }) => value ?? 0))
        const highest = Math.max(...heights)
        for (const [index, { parts }] of placed.entries()) {
          expect((parts[0]?.y ?? 0) + (parts[0]?.height ?? 0)).toBeCloseTo(base, 6)
          if (highest > 0) {
            expect((heights[index] ?? 0) / highest).toBeCloseTo((marks[index]?.value ?? 0) / most, 6)
          }
        }
      }),
    )
  })
  it('leaves labels out between others where many columns stand close', () => {
    const many = layoutColumns(Array.from({ length: 53 }, (_, i) => mark(`w${i}`, [i], '01/7')))
    const labelled = many.marks.flatMap(({ label }) => (label === null ? [] : [label.x]))
    expect(labelled.length).toBeGreaterThan(5)
    for (const [index, x] of labelled.slice(1).entries()) expect(x - (labelled[index] ?? 0)).toBeGreaterThan(90)
  })
})

describe('layoutBars', () => {
  it('keeps bars, values and notes inside the drawing, one scale for all', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const placed = layoutBars(marks, { withKey: true, scale: 'shared' })
        for (const { parts, hit, value } of placed) {
          for (const { x, width } of parts) expect(x + width).toBeLessThanOrEqual(DRAWING.width + 0.001)
          expect(hit.y + hit.height).toBeLessThanOrEqual(DRAWING.height + 0.001)
          expect(value?.x).toBeLessThan(DRAWING.width)
        }
        const perUnit = placed.flatMap(({ parts, mark: { parts: values } }) =>
          parts.flatMap(({ width }, index) => {
            const count = values[index]?.value ?? 0
            return count === 0 ? [] : [width / count]
          }),
        )
        for (const unit of perUnit) expect(unit).toBeCloseTo(perUnit[0] ?? 0, 6)
      }),
    )
  })
  it('makes every bar a whole of its own where pieces and metres stand side by side', () => {
    const placed = layoutBars([mark('cưa', [2, 4]), mark('phao', [85, 35])], { withKey: false, scale: 'each' })
    const lengths = placed.map(({ parts }) => parts.reduce((sum, { width }) => sum + width, 0))
    expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0, 6)
    expect((placed[0]?.parts[0]?.width ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2 / 6, 6)
  })
})
