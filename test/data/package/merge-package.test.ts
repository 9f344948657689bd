import { describe, expect, it } from 'vitest'
import type { ReadRecord, ReadValue, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { buildResources } from '~/data/package/build-resources'
import type { MergeMode, TableForRound } from '~/data/package/built'
import { mergePackage } from '~/data/package/merge-package'
import type { StoredFile } from '~/data/store/database'
import { contentHash, type PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import type { Provenance } from '~/domain/shared/provenance'
import { roundInfo } from './package-source'
import { emptyTable, withColumns } from './random-tables'

type Rows = readonly Record<string, ReadValue>[]

function table(
  kind: RecognisedTable['kind'],
  file: string,
  rows: Rows,
  total: ReadRecord | null = null,
): RecognisedTable {
  const records = rows.map((values, at): ReadRecord => ({ row: 2 + at, values }))
  const fields = new Set([...rows, total?.values ?? {}].flatMap((values) => Object.keys(values)))
  return withColumns({ ...emptyTable(kind, file), records, total }, [...fields])
}

/** A round on its way: what it is, and the contents that it has. */
class Round {
  descriptor: PackageDescriptor | RoundInfo
  readonly files = new Map<string, StoredFile>()
  constructor(descriptor: PackageDescriptor | RoundInfo = roundInfo) {
    this.descriptor = descriptor
  }

  async add(tables: readonly RecognisedTable[], mode: Partial<MergeMode> = {}, provenance: Provenance = 'published') {
    const given = tables.map(
      (each): TableForRound => ({ table: each, setAsideRows: new Set(), provenance, sourceId: each.file }),
    )
    const sources = tables.map(({ file }) => ({ id: file, title: file, date: null, url: null }))
    const built = buildResources(given, { unit: 'phường Bến Đò', sources })
    const contentOf = async (sha256: string) => this.files.get(sha256)?.bytes
    const merged = await mergePackage(this.descriptor, built, { existing: 'append', contentOf, ...mode })
    for (const file of merged.files) this.files.set(file.sha256, file)
    this.descriptor = merged.descriptor
    return merged
  }

  get resources() {
    return 'resources' in this.descriptor ? this.descriptor.resources : []
  }

  lines(name: string): string[] {
    const resource = this.resources.find((each) => each.name === name)
    const bytes = resource && this.files.get(contentHash(resource))?.bytes
    return new TextDecoder().decode(bytes).trim().split('\n').slice(1)
  }
}

const dossier = (code: string, more: Record<string, ReadValue> = {}) => ({
  code,
  receivedAt: '2025-07-01',
  status: 4,
  ...more,
})

describe('mergePackage', () => {
  it('starts a round out of what is known of it', async () => {
    const round = new Round()
    const { descriptor, action } = await round.add([table('dossiers', 'a.xlsx', [dossier('A')])])
    expect(descriptor).toMatchObject({
      name: 'dot-thu',
      giamsat: { version: 1, unit: 'phường Bến Đò', sources: [{ id: 'a.xlsx' }] },
    })
    expect(descriptor.resources[0]).toMatchObject({
      name: 'dossiers',
      path: 'dossiers.csv',
      giamsat: { provenance: 'published', sourceId: 'a.xlsx' },
    })
    expect(action).toEqual({ code: 'filesAdded', params: { files: 'a.xlsx' } })
  })

  it('puts a second list behind the first, with columns that only one of them has', async () => {
    const round = new Round()
    await round.add([table('dossiers', 'a.xlsx', [dossier('A', { note: 'x' })])])
    const { issues } = await round.add([
      table('dossiers', 'b.xlsx', [dossier('A', { field: 'Hộ tịch' }), dossier('B')]),
    ])
    expect(round.lines('dossiers')).toEqual([
      'A,,,,4,2025-07-01,,,,,,,,,x,a.xlsx,Trang 1,2',
      'A,,,,4,2025-07-01,,,,,,,,Hộ tịch,,b.xlsx,Trang 1,2',
      'B,,,,4,2025-07-01,,,,,,,,,,b.xlsx,Trang 1,3',
    ])
    expect(issues.map(({ file, row, message }) => [file, row, message.code])).toEqual([['b.xlsx', 2, 'duplicateKept']])
    expect(round.resources[0]?.giamsat.sourceId).toBe('a.xlsx+b.xlsx')
  })

  it('takes the later row where a person chose so', async () => {
    const round = new Round()
    await round.add([table('dossiers', 'a.xlsx', [dossier('A'), dossier('B')])])
    await round.add([table('dossiers', 'b.xlsx', [dossier('A', { status: 9 })])], { duplicates: 'laterWins' })
    expect(round.lines('dossiers').map((line) => line.slice(0, 6))).toEqual(['B,,,,4', 'A,,,,9'])
  })

  it('replaces a file, and forgets documents that nothing comes from any more', async () => {
    const round = new Round()
    await round.add([table('dossiers', 'a.xlsx', [dossier('A')])])
    const { descriptor, action } = await round.add([table('dossiers', 'b.xlsx', [dossier('B')])], {
      existing: 'replace',
    })
    expect(round.lines('dossiers')).toHaveLength(1)
    expect(descriptor.giamsat.sources.map(({ id }) => id)).toEqual(['b.xlsx'])
    expect(action).toEqual({ code: 'fileReplaced', params: { file: 'b.xlsx' } })
  })

  it('never joins illustrative procedures or causes to a real list', async () => {
    const round = new Round()
    const row = dossier('A', { procedureCode: '1.001193', procedure: 'Khai sinh', field: 'Hộ tịch' })
    await round.add(
      [table('dossiers', 'mau.xlsx', [row]), table('overdue-annex', 'mau.xlsx', [{ code: 'A', cause: 'network' }])],
      {},
      'illustrative',
    )
    await round.add([table('dossiers', 'b.xlsx', [dossier('B')])], { existing: 'replace' })
    expect(round.resources.map(({ name }) => name)).toEqual(['dossiers'])
  })

  it('marks rows of two origins as what the weaker one is, and says so', async () => {
    const round = new Round()
    await round.add([table('dossiers', 'mau.xlsx', [dossier('A')])], {}, 'illustrative')
    const { issues, descriptor } = await round.add([table('dossiers', 'b.xlsx', [dossier('B')])])
    expect(descriptor.resources[0]).toMatchObject({
      title: 'Danh sách hồ sơ (minh họa)',
      giamsat: { provenance: 'illustrative' },
    })
    expect(issues.map(({ message }) => message.code)).toEqual(['provenanceMixed'])
  })

  it('keeps neighbourhoods that another list still speaks of, and lists none twice', async () => {
    const round = new Round()
    const place = (item: string, neighbourhood: string) => ({ item, neighbourhood })
    await round.add([
      table('equipment', 'a.xlsx', [place('Áo phao', 'Khối phố 1')]),
      table('forces', 'a.xlsx', [{ force: 'Đội xung kích', people: 8, neighbourhood: 'Khối phố 2' }]),
    ])
    await round.add([table('equipment', 'b.xlsx', [place('Xuồng', 'khối phố 1'), place('Xuồng', 'Khối phố 3')])], {
      existing: 'replace',
    })
    expect(round.lines('neighbourhoods')).toEqual([
      'Khối phố 1,Khối phố 1,',
      'Khối phố 2,Khối phố 2,',
      'Khối phố 3,Khối phố 3,',
    ])
    expect(round.lines('equipment')).toHaveLength(2)
    await round.add(
      [
        table('equipment', 'c.xlsx', [place('Xuồng', 'Khối phố 9')]),
        table('forces', 'c.xlsx', [{ force: 'Tổ', people: 1, neighbourhood: 'Khối phố 9' }]),
      ],
      { existing: 'replace' },
    )
    expect(round.lines('neighbourhoods')).toEqual(['Khối phố 9,Khối phố 9,'])
  })

  it('adds cells that were not reported, and says where two documents differ', async () => {
    const round = new Round()
    const total = (values: ReadRecord['values']) => ({ row: 9, values })
    await round.add([table('ii06', 'a.xlsx', [], total({ receivedTotal: 5, resolvedTotal: null }))])
    const { issues } = await round.add([table('ii06', 'b.xlsx', [], total({ receivedTotal: 6, resolvedTotal: 4 }))])
    expect(round.lines('reported')).toEqual([
      'total,receivedTotal,5,a.xlsx,Trang 1,9',
      'total,resolvedTotal,4,b.xlsx,Trang 1,9',
    ])
    expect(issues.map(({ message }) => [message.code, message.params.taken, message.params.other])).toEqual([
      ['figureDiffers', 5, 6],
    ])
  })

  it('does not go on without the content that rows are put behind', async () => {
    const round = new Round()
    await round.add([table('dossiers', 'a.xlsx', [dossier('A')])])
    await expect(round.add([table('dossiers', 'b.xlsx', [dossier('B')])], { contentOf: undefined })).rejects.toThrow(
      RangeError,
    )
  })
})
