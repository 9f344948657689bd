import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, normalise } from '~/domain/prose/normalise'

describe('normalise', () => {
  it('composes letters and remembers where they stood', () => {
    const given = 'hồ sơ'.normalize('NFD')
    const { text, starts, ends } = normalise(given)
    expect(text).toBe('hồ sơ')
    expect(given.slice(starts[1], ends[1]).normalize('NFC')).toBe('ồ')
    expect(ends.at(-1)).toBe(given.length)
  })

  it('makes spaces, dashes and legacy letters plain', () => {
    expect(normalise('1\u00a0338\u2013ð\u200bang ９').text).toBe('1 338-đang 9')
  })

  it('keeps maps as long as the text, in order, and inside the text as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text, folded, starts, ends } = normalise(given)
        const inOrder = starts.every((start, i) => start >= (starts[i - 1] ?? 0) && start < (ends[i] ?? 0))
        const inside = ends.every((end) => end <= given.length)
        return folded.length === text.length && starts.length === text.length && inOrder && inside
      }),
    )
  }, 20_000)
})

describe('fold', () => {
  it.each([
    ['Hoà Xuân', 'hòa xuân'],
    ['uỷ ban', 'ủy ban'],
    ['Tỷ lệ', 'tỉ lệ'],
    ['kỳ trước', 'kì trước'],
    ['Quý', 'quí'],
    ['máy', 'máy'],
    ['ngày', 'ngày'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
