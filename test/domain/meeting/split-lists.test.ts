import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckMessages } from '~/domain/meeting/deck-messages'
import type { ListItem, Slide } from '~/domain/meeting/slide'
import { groupItems, linesOf, splitList } from '~/domain/meeting/split-lists'

const item = fc.record({
  key: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 600 }),
  note: fc.option(fc.string({ minLength: 1, maxLength: 200 })),
})
const lines = (items: readonly ListItem[]) => items.reduce((sum, one) => sum + linesOf(one), 0)
const slide = (items: readonly ListItem[]): Slide => ({
  id: 'questions',
  title: 'Câu hỏi',
  lead: '',
  illustrative: false,
  body: { kind: 'list', items, numbered: true },
  question: null,
  source: '',
  period: '',
  aloud: '',
  findingIds: [],
  to: null,
  extra: false,
})

describe('groupItems', () => {
  it('keeps every item in its order, and no group higher than the screen unless one item is', () => {
    fc.assert(
      fc.property(fc.array(item), fc.integer({ min: 3, max: 12 }), (items, height) => {
        const groups = groupItems(items, height)
        expect(groups.flat()).toEqual(items)
        for (const group of groups) expect(group.length === 1 || lines(group) <= height).toBe(true)
      }),
    )
  })
})

describe('splitList', () => {
  const short = Array.from({ length: 4 }, (_, i): ListItem => ({ key: `${i}`, text: 'Ngắn', note: null }))
  it('leaves a list that fits as it is', () => {
    expect(splitList(slide(short), deckMessages.vi)).toEqual([slide(short)])
  })
  it('goes on over further slides, counting on', () => {
    const long = Array.from({ length: 12 }, (_, i): ListItem => ({ key: `${i}`, text: 'Dài '.repeat(30), note: null }))
    const parts = splitList(slide(long), deckMessages.vi)
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['questions', 'Câu hỏi'],
      ['questions-2', 'Câu hỏi (tiếp, 2/3)'],
      ['questions-3', 'Câu hỏi (tiếp, 3/3)'],
    ])
    const [first, second] = parts.map(({ body }) => (body.kind === 'list' ? body : null))
    expect(second?.first).toBe((first?.items.length ?? 0) + 1)
  })
})
