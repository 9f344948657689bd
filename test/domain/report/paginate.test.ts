import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MeasuredBlock, paginate, type SheetPlan } from '~/domain/report/paginate'

const block = (key: string, pieces: number[], more: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  key,
  pieces,
  before: 0,
  beforeAgain: 0,
  after: 0,
  minFirst: 1,
  minLast: 1,
  keepWithNext: false,
  startsSheet: false,
  pieceNotes: pieces.map(() => []),
  ...more,
})
const sheetOf = (height: number, noteHeights: Record<string, number> = {}) => ({ height, noteHeights, noteRule: 5 })
const keysOf = (sheets: SheetPlan[]) =>
  sheets.map(({ slices }) => slices.map(({ key, from, to }) => `${key}:${from}-${to}`))

describe('paginate', () => {
  it('fills a sheet and turns to the next', () => {
    expect(keysOf(paginate([block('a', [60]), block('b', [50]), block('c', [40])], sheetOf(100)))).toEqual([
      ['a:0-1'],
      ['b:0-1', 'c:0-1'],
    ])
  })

  it('carries headings over with what they head', () => {
    const blocks = [
      block('text', [70]),
      block('I', [10], { keepWithNext: true }),
      block('1', [10], { keepWithNext: true }),
      block('more', [20]),
    ]
    expect(keysOf(paginate(blocks, sheetOf(100)))).toEqual([['text:0-1'], ['I:0-1', '1:0-1', 'more:0-1']])
  })

  it('pays for the head of a table again on each sheet it reaches', () => {
    const table = block(
      't',
      Array.from({ length: 10 }, () => 10),
      { before: 30, beforeAgain: 20 },
    )
    expect(keysOf(paginate([table], sheetOf(60)))).toEqual([['t:0-3'], ['t:3-7'], ['t:7-10']])
  })

  it('leaves no single line behind and carries none alone', () => {
    const lines = (count: number) =>
      block(
        'p',
        Array.from({ length: count }, () => 10),
        { minFirst: 2, minLast: 2 },
      )
    expect(keysOf(paginate([block('a', [85]), lines(4)], sheetOf(100)))).toEqual([['a:0-1'], ['p:0-4']])
    expect(keysOf(paginate([block('a', [65]), lines(4)], sheetOf(100)))).toEqual([['a:0-1', 'p:0-2'], ['p:2-4']])
    expect(keysOf(paginate([block('a', [75]), lines(3)], sheetOf(100)))).toEqual([['a:0-1'], ['p:0-3']])
  })

  it('keeps room for a footnote on the sheet of its first mark, once', () => {
    const blocks = [
      block('a', [50], { pieceNotes: [['n']] }),
      block('b', [40]),
      block('c', [10], { pieceNotes: [['n']] }),
    ]
    const sheets = paginate(blocks, sheetOf(100, { n: 10 }))
    expect(keysOf(sheets)).toEqual([['a:0-1'], ['b:0-1', 'c:0-1']])
    expect(sheets.map(({ notes }) => notes)).toEqual([['n'], []])
  })

  it('gives a piece that is taller than a sheet one of its own', () => {
    expect(keysOf(paginate([block('a', [10]), block('tall', [150]), block('b', [10])], sheetOf(100)))).toEqual([
      ['a:0-1'],
      ['tall:0-1'],
      ['b:0-1'],
    ])
  })

  it('starts an annex on a sheet of its own, and heads nothing with the end of the text', () => {
    const blocks = [block('a', [10]), block('annex', [10], { startsSheet: true, keepWithNext: true }), block('b', [10])]
    expect(keysOf(paginate(blocks, sheetOf(100)))).toEqual([['a:0-1'], ['annex:0-1', 'b:0-1']])
  })

  it('prints every piece once, in order, on sheets that hold them', () => {
    const anyBlock = fc.record({
      pieces: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 }),
      before: fc.integer({ min: 0, max: 20 }),
      beforeAgain: fc.integer({ min: 0, max: 20 }),
      after: fc.integer({ min: 0, max: 10 }),
      minFirst: fc.integer({ min: 1, max: 2 }),
      minLast: fc.integer({ min: 1, max: 2 }),
      keepWithNext: fc.boolean(),
      startsSheet: fc.boolean(),
      note: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 12 }), (drawn) => {
        const blocks = drawn.map(({ note, ...rest }, index) =>
          block(String(index), rest.pieces, {
            ...rest,
            pieceNotes: rest.pieces.map((_, piece) => (note && piece === 0 ? [`n${index}`] : [])),
          }),
        )
        const notes = Object.fromEntries(blocks.map(({ key }) => [`n${key}`, 8]))
        const sheets = paginate(blocks, sheetOf(200, notes))
        const printed = sheets.flatMap(({ slices }) =>
          slices.flatMap(({ key, from, to }) => Array.from({ length: to - from }, (_, i) => `${key}/${from + i}`)),
        )
        expect(printed).toEqual(blocks.flatMap(({ key, pieces }) => pieces.map((_, i) => `${key}/${i}`)))
        for (const { slices, notes: ids } of sheets) {
          const used = slices.reduce((sum, { key, from, to, isFirst, isLast }) => {
            const at = blocks[Number(key)]
            if (at === undefined) return sum
            const head = isFirst ? at.before : at.beforeAgain
            return sum + head + at.pieces.slice(from, to).reduce((a, b) => a + b, 0) + (isLast ? at.after : 0)
          }, 0)
          expect(used + (ids.length === 0 ? 0 : 5 + 8 * ids.length)).toBeLessThanOrEqual(200)
          expect(slices.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
