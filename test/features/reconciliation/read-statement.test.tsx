import { describe, expect, it } from 'vitest'
import { markStatement, readStatement } from '~/features/reconciliation/read-statement'
import { cutIntoSegments } from '~/features/reconciliation/statement-segments'

const text = 'Tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ: trước hạn 70, đúng hạn 15, quá hạn 5.'
const spanOf = (value: string) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length })
const marks = (moves: Parameters<typeof readStatement>[1]) => {
  const [reading] = readStatement(text, moves)
  if (reading === undefined) throw new RangeError('a reading expected')
  const segments = cutIntoSegments(text, markStatement(reading, [], 'vi'))
  return {
    reading,
    shown: segments.flatMap(({ text: words, mark }) =>
      mark?.kind === 'cell' ? [`${words}: ${mark.name} (${mark.state})`] : [],
    ),
  }
}

describe('readStatement with moves', () => {
  it('shows a moved figure at its new cell, and counts it there', () => {
    const { reading, shown } = marks([{ ...spanOf('15'), cell: 'pendingTotal' }])
    expect(shown).toContain('15: tổng số đang giải quyết (sure)')
    expect(reading.cells).toMatchObject({ pendingTotal: 15, resolvedEarly: 70 })
    expect(reading.cells.resolvedOnTime).toBeUndefined()
  })
  it('keeps a figure that is none of the form in the text, to be taken back', () => {
    const { reading, shown } = marks([{ ...spanOf('15'), cell: null }])
    expect(shown).toContain('15: không phải số của biểu (none)')
    expect(Object.values(reading.cells)).not.toContain(15)
  })
  it('asks about both figures of one cell', () => {
    const { shown } = marks([{ ...spanOf('70'), cell: 'resolvedOnTime' }])
    expect(shown).toContain('70: giải quyết đúng hạn (ask)')
    expect(shown).toContain('15: giải quyết đúng hạn (ask)')
  })
})
