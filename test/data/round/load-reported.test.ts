import { describe, expect, it } from 'vitest'
import { now } from '~/data/clock'
import { loadReported } from '~/data/round/load-reported'
import type { RoundPackage, RoundResource } from '~/data/round/loaded'
import type { RoundSource } from '~/data/round/round-source'

const resource: RoundResource = {
  name: 'reported',
  title: null,
  file: 'reported.csv',
  url: 'http://giam-sat.test/reported.csv',
  bytes: null,
  sha256: null,
  delimiter: ',',
  missingValues: [''],
  columns: ['scope', 'cell', 'value'].map((name) => ({ name, title: null })),
  provenance: 'published',
  sourceId: 'article',
}
const read = (...lines: string[]) => {
  const text = ['scope,cell,value', ...lines].join('\n')
  const source: RoundSource = {
    descriptor: async () => ({ resources: [resource] }) as unknown as RoundPackage,
    text: async () => ({
      text,
      bytes: text.length,
      hashCheck: 'unannounced',
      resource,
      loadedAt: now(),
    }),
  }
  return loadReported(source)
}

describe('loadReported', () => {
  it('reads a row for each field in the order of the file, missing cells null', async () => {
    const { value } = await read(
      'Hộ tịch,receivedTotal,12',
      'total,receivedTotal,20',
      'Đất đai,receivedTotal,8',
      'Hộ tịch,resolvedTotal,',
    )
    expect(value.row.receivedTotal).toBe(20)
    expect(value.fields?.map(({ name, cells }) => [name, cells.receivedTotal, cells.resolvedTotal])).toEqual([
      ['Hộ tịch', 12, null],
      ['Đất đai', 8, undefined],
    ])
  })

  it('has no fields where only the total was reported', async () => {
    expect((await read('total,receivedTotal,20')).value.fields).toBeUndefined()
  })

  it('names a cell that stands twice in one row, and keeps the first', async () => {
    const { value, issues } = await read(
      'Hộ tịch,receivedTotal,12',
      'Đất đai,receivedTotal,8',
      'Hộ tịch,receivedTotal,13',
    )
    expect(value.fields?.[0]?.cells.receivedTotal).toBe(12)
    expect(issues).toMatchObject([{ row: 4, message: { code: 'duplicateCell', params: { otherRow: 2 } } }])
  })
})
