import { describe, expect, it } from 'vitest'
import type { ParagraphBlock, Report, ReportBlock, TableBlock } from '~/domain/report/report'
import { sheetBatches } from '~/features/report/sheet-batches'

const table = (key: string, count: number): TableBlock => ({
  kind: 'table',
  key,
  illustrative: false,
  label: '',
  caption: '',
  note: null,
  columns: [],
  rows: Array.from({ length: count }, (_, index) => ({ key: String(index), cells: [], emphasis: 'none' })),
})
const paragraph = (key: string): ParagraphBlock => ({ kind: 'paragraph', key, illustrative: false, runs: [] })
const report = (...blocks: ReportBlock[]): Report => ({
  language: 'vi',
  title: '',
  footer: '',
  footnotes: [],
  sections: [{ id: 'head', startsSheet: false, blocks }],
})

describe('sheetBatches', () => {
  it('keeps a short report in one piece', () => {
    expect(sheetBatches(report(paragraph('a'), table('b', 13)))).toHaveLength(1)
  })

  it('has every row of a long table once, in order, and says where it begins and ends', () => {
    const batches = sheetBatches(report(paragraph('a'), table('long', 2000), paragraph('b')))
    const slices = batches.flat().flatMap(({ block, slice }) => (block.key === 'long' && slice ? [slice] : []))
    expect(slices[0]).toMatchObject({ from: 0, isFirst: true, isLast: false })
    expect(slices.at(-1)).toMatchObject({ to: 2000, isFirst: false, isLast: true })
    for (const [index, { from }] of slices.entries()) if (index > 0) expect(from).toBe(slices[index - 1]?.to)
    expect(batches.length).toBeGreaterThan(20)
  })

  it('never puts two parts of one table into one piece: they would be measured as one', () => {
    for (const batch of sheetBatches(report(table('a', 500), table('b', 500)))) {
      expect(new Set(batch.map(({ block }) => block.key)).size).toBe(batch.length)
    }
  })

  it('has one empty piece for an empty report', () => {
    expect(sheetBatches(report())).toEqual([[]])
  })
})
