import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapLabel } from '~/charts/live/wrap-label'

describe('wrapLabel', () => {
  it('leaves nothing out and adds nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' '))),
        fc.nat(400),
        (words, width) => {
          expect(wrapLabel(words.join(' '), width, 14).join(' ')).toBe(words.join(' '))
        },
      ),
    )
  })

  it('breaks between words', () => {
    expect(wrapLabel('Cập nhật kết quả trên hệ thống chậm', 190, 14)).toEqual([
      'Cập nhật kết quả trên hệ',
      'thống chậm',
    ])
  })
})
