import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutIntoSegments, withTails } from '~/features/reconciliation/statement-segments'

describe('cutIntoSegments', () => {
  it('gives the whole text back, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      of: fc.nat(),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 12 }), (text, marks) => {
        const segments = cutIntoSegments(
          text,
          marks.filter(({ start }) => start >= 0),
        )
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => text.startsWith(segment.text, segment.start))).toBe(true)
      }),
    )
  })

  it('marks what it is told to mark', () => {
    expect(cutIntoSegments('quá hạn 56 hồ sơ', [{ start: 8, end: 10, of: 'cell' }])).toEqual([
      { text: 'quá hạn ', start: 0, mark: null },
      { text: '56', start: 8, mark: 'cell' },
      { text: ' hồ sơ', start: 10, mark: null },
    ])
  })
})

describe('withTails', () => {
  it('keeps stops and closing brackets with the figure before them, and every character once', () => {
    const text = 'nhận 76). Đã xong 1.281, còn 57'
    const marks = [
      { start: 5, end: 7, of: 'a' },
      { start: 18, end: 23, of: 'b' },
      { start: 29, end: 31, of: 'c' },
    ]
    const pieces = withTails(cutIntoSegments(text, marks))
    expect(pieces.map((piece) => piece.text + piece.tail)).toEqual([
      'nhận ',
      '76).',
      ' Đã xong ',
      '1.281,',
      ' còn ',
      '57',
    ])
    expect(pieces.map((piece) => piece.text + piece.tail).join('')).toBe(text)
  })
})
