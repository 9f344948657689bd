import { describe, expect, it } from 'vitest'
import { type ReadRequest, readDossiers } from '~/data/engine/read-dossiers'
import { runEngine } from '~/data/engine/run-engine'
import { buffersOf } from '~/data/engine/transferables'
import { asLoadError } from '~/data/http/load-error'
import { isoDate } from '~/domain/shared/iso-date'

const header =
  'code,procedureCode,neighbourhood,channel,status,receivedAt,dueAt,finishedAt,supplementRequestedAt,supplementReceivedAt,supplementCount,apologySent,cause'
const request: ReadRequest = {
  text: `${header}
H17.99-250701-0001,1.1,Khối phố 1,online,9,2025-07-01T08:00,2025-07-04,2025-07-08,,,,true,network
H17.99-250702-0001,1.9,,direct,4,2025-07-02,2025-09-04,,,,,,
H17.99-250703-0001,1.1,,online,9,2025-02-30,,,,,,,
`,
  file: { file: 'dossiers.csv', url: 'http://x.test/dossiers.csv', delimiter: null, missingValues: [''] },
  procedures: [{ code: '1.1', name: 'Khai sinh', field: 'Hộ tịch', limitWorkingDays: 0, limitSource: null }],
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  asOf: isoDate('2025-08-30'),
  reading: 'dates',
}

describe('readDossiers', () => {
  it('turns a file into columns and cubes, and says what it set aside', () => {
    const { columns, cube, rows, setAside, issues } = readDossiers(request, () => {})
    expect([columns.length, rows, setAside]).toEqual([2, 3, 1])
    expect(issues.map(({ message }) => message.code)).toEqual(['unknownProcedure', 'notMoment'])
    expect(cube.received?.sums.at(-1)).toBeTypeOf('number')
    expect(columns.dictionaries.field.values).toEqual([null, 'Hộ tịch'])
  })

  it('says how far it is, row by row', () => {
    const seen: [number, number][] = []
    readDossiers(request, (done, total) => seen.push([done, total]))
    expect(seen).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
  })
})

describe('runEngine', () => {
  it('does not begin where it is stopped already', async () => {
    const failure = await runEngine(request, () => {}, AbortSignal.abort()).catch(asLoadError)
    expect(failure).toMatchObject({ code: 'aborted', params: { file: 'dossiers.csv' } })
  })
})

describe('buffersOf', () => {
  it('finds every buffer of a store once, so that all of it moves and nothing twice', () => {
    const { columns, cube } = readDossiers(request, () => {})
    const buffers = buffersOf({ columns, cube })
    expect(new Set(buffers).size).toBe(buffers.length)
    const moved = structuredClone({ columns, cube }, { transfer: buffers })
    expect(columns.received.byteLength).toBe(0)
    expect(moved.columns.received).toHaveLength(2)
    expect(moved.cube.received?.sums.byteLength).toBeGreaterThan(0)
  })
})
