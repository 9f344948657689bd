import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neutralText, plainText } from '~/domain/shared/neutral-text'

it('makes no text a formula', () => {
  for (const text of ['=1+1', '@SUM(A1)', '+cmd', '-x', '\tx', '\rx', "'=1", "''@a"]) {
    expect(neutralText(text)).toBe(`'${text}`)
  }
})

it('leaves numbers and words alone', () => {
  for (const text of ['-5', '+84', '-1.338,5', '-4,33 %', '', "'", "'ngày", 'a=b', '—'])
    expect(neutralText(text)).toBe(text)
})

it('is taken off again, whatever the text was', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a', ' ', '\t') })
  fc.assert(
    fc.property(text, (given) => {
      expect(plainText(neutralText(given))).toBe(given)
    }),
    { numRuns: 2000 },
  )
})
