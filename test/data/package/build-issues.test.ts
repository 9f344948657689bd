import { describe, expect, it } from 'vitest'
import type { ReadRecord, ReadValue, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { buildMessages } from '~/data/package/build-messages'
import { buildResources } from '~/data/package/build-resources'
import type { BuildOptions, TableForRound } from '~/data/package/built'
import { proseFigures } from '~/data/package/prose-figures'
import { extractFigures } from '~/domain/prose/extract-figures'
import { emptyTable, withColumns } from './random-tables'

const options: BuildOptions = {
  unit: 'phường Bến Đò',
  sources: [
    { id: 'a', title: 'a.xlsx', date: null, url: null },
    { id: 'b', title: 'b.xlsx', date: null, url: null },
  ],
}

function table(
  kind: RecognisedTable['kind'],
  rows: readonly Record<string, ReadValue>[],
  file = 'a.xlsx',
): RecognisedTable {
  const records = rows.map((values, at): ReadRecord => ({ row: 2 + at, values }))
  return withColumns({ ...emptyTable(kind, file), records }, [...new Set(rows.flatMap(Object.keys))])
}
const taken = (read: RecognisedTable, more: Partial<TableForRound> = {}): TableForRound => ({
  table: read,
  setAsideRows: new Set(),
  provenance: 'published',
  sourceId: 'a',
  ...more,
})
const build = (tables: readonly TableForRound[], more: Partial<BuildOptions> = {}) => {
  const built = buildResources(tables, { ...options, ...more })
  return {
    ...built,
    said: built.issues.map(({ row, message }) => [row, message.code]),
    text: (name: string) => new TextDecoder().decode(built.resources.find((resource) => resource.name === name)?.bytes),
  }
}

describe('statuses', () => {
  const dated = { code: 'A', receivedAt: '2025-07-01' }

  it('are derived from the date of finishing where the list has none, and say so in the data too', () => {
    const { text, said, tables } = build([
      taken(
        table('dossiers', [
          { ...dated, finishedAt: '2025-07-02' },
          { ...dated, code: 'B', finishedAt: null },
        ]),
      ),
    ])
    expect(said).toEqual([[null, 'statusDerived']])
    expect(text('dossiers').split('\n').slice(1, 3)).toEqual([
      'A,,,,9,2025-07-01,,2025-07-02,,,,,,true,a.xlsx,Trang 1,2',
      'B,,,,4,2025-07-01,,,,,,,,true,a.xlsx,Trang 1,3',
    ])
    expect(tables[0]).toMatchObject({ rows: 2, kept: 2 })
  })

  it('are not derived from nothing', () => {
    const { resources, said, tables } = build([taken(table('dossiers', [dated]))])
    expect([resources, said, tables[0]?.setAside]).toEqual([[], [[null, 'statusUnknowable']], 1])
  })

  it('that are empty in a list that has them are said row by row', () => {
    const rows = [
      { ...dated, status: 2, finishedAt: null },
      { ...dated, code: 'B', status: null, finishedAt: '2025-07-03' },
    ]
    expect(build([taken(table('dossiers', rows))]).said).toEqual([[3, 'statusDerivedRow']])
  })
})

describe('the same code in two files', () => {
  const first = taken(table('dossiers', [{ code: 'A', receivedAt: '2025-07-01', status: 4 }]))
  const second = taken(table('dossiers', [{ code: 'A', receivedAt: '2025-07-01', status: 9 }], 'b.xlsx'), {
    sourceId: 'b',
  })

  it('stays twice and is reported', () => {
    const { said, resources, sources, tables } = build([first, second])
    expect(said).toEqual([[2, 'duplicateKept']])
    expect(resources.find(({ name }) => name === 'dossiers')).toMatchObject({ rows: 2, sourceId: 'a+b' })
    expect(sources.at(-1)).toMatchObject({ id: 'a+b', title: 'a.xlsx; b.xlsx' })
    expect(tables.map(({ kept }) => kept)).toEqual([1, 1])
  })

  it('is that of the later file where a person chose so', () => {
    const { text, tables } = build([first, second], { duplicates: 'laterWins' })
    expect(text('dossiers').trim().split('\n')).toHaveLength(2)
    expect(text('dossiers')).toContain('A,,,,9')
    expect(tables.map(({ rows, kept, setAside }) => [rows, kept, setAside])).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ])
  })
})

describe('procedures', () => {
  it('are learned where code, name and field stand together; two limits make none', () => {
    const row = {
      code: 'A',
      receivedAt: '2025-07-01',
      status: 4,
      procedureCode: '1.001193',
      procedure: 'Khai sinh',
      field: 'Hộ tịch',
    }
    const rows = [
      { ...row, limitWorkingDays: 1 },
      { ...row, code: 'B', procedure: 'Khai sinh lại', limitWorkingDays: 1 },
      { ...row, code: 'C', procedureCode: '1.000001', limitWorkingDays: 3 },
      { ...row, code: 'D', procedureCode: '1.000001', limitWorkingDays: 5 },
      { ...row, code: 'E', procedureCode: '1.000002', field: null, limitWorkingDays: 5 },
    ]
    const { text, said } = build([taken(table('dossiers', rows))])
    expect(text('procedures')).toBe(
      'code,name,field,limitWorkingDays,limitSource\n1.001193,Khai sinh,Hộ tịch,1,a.xlsx\n1.000001,Khai sinh,Hộ tịch,,\n',
    )
    expect(said).toEqual([[3, 'procedureNames']])
  })
})

describe('the form', () => {
  it('without a total row is not added up', () => {
    const rows = ['Hộ tịch', 'Đất đai'].map((name) => ({ name, receivedTotal: 5 }))
    const { said, text } = build([taken(table('ii06', rows))])
    expect(said).toEqual([[null, 'totalMissing']])
    expect(text('reported')).not.toContain('total,')
  })

  it('takes from a text what it does not say, and tells where they differ', () => {
    const prose = extractFigures('Tổng số hồ sơ tiếp nhận: 1.338 hồ sơ; đã giải quyết 1.281 hồ sơ, đạt 95,89%.')
    const form = { ...table('ii06', []), total: { row: 9, values: { receivedTotal: 1330, resolvedTotal: null } } }
    const text = taken(
      { ...emptyTable('prose', 'bai.docx'), prose },
      { confirmed: new Set(proseFigures(prose).map(({ key }) => key)) },
    )
    const all = build([taken(withColumns(form, ['receivedTotal', 'resolvedTotal'])), text])
    expect(all.said).toEqual([[null, 'figureDiffers']])
    expect(all.text('reported').split('\n').slice(1, -1)).toEqual([
      'total,receivedTotal,1330,a.xlsx,Trang 1,9',
      'total,resolvedTotal,1281,bai.docx,Trang 1,',
    ])
    expect(all.text('published-rates')).toContain('95.89,2')
  })

  it('takes no figure of a text that nobody confirmed', () => {
    const prose = extractFigures('Tổng số hồ sơ tiếp nhận: 1.338 hồ sơ. Hiện có 12 áo phao.')
    const { resources, tables, said } = build([taken({ ...emptyTable('prose'), prose })])
    expect([resources, tables[0]?.kept, said]).toEqual([[], 0, [[null, 'notConfirmed']]])
  })
})

describe('lists of equipment', () => {
  it('are the ward’s own where they have no column of places; a blank in such a column is set aside', () => {
    const ward = build([taken(table('equipment', [{ item: 'Áo phao', available: 5, need: 'đủ cơ số' }]))])
    expect(ward.said).toEqual([[null, 'placeIsWard']])
    expect(ward.text('equipment')).toContain('Áo phao,phường Bến Đò,,,,5,,nhu cầu: đủ cơ số')
    const rows = [
      { item: 'Áo phao', neighbourhood: 'Khối phố 1' },
      { item: 'Áo phao', neighbourhood: null },
    ]
    expect(build([taken(table('equipment', rows))]).said).toEqual([[3, 'placeMissing']])
  })

  it('tell names of places that differ only in case', () => {
    const rows = ['Khối phố 1', 'khối phố 1'].map((neighbourhood) => ({ item: 'Áo phao', neighbourhood }))
    expect(build([taken(table('equipment', rows))]).said).toEqual([[null, 'placesAlike']])
  })

  it('take what a person answered in place of what was read', () => {
    const answers = new Map([[2, { available: 0 }]])
    const { text } = build([taken(table('equipment', [{ item: 'Áo phao', available: null }]), { answers })])
    expect(text('equipment')).toContain('Áo phao,phường Bến Đò,,,,0,')
  })
})

it('keeps names of people out of the names of files', () => {
  const { text, tables } = build([
    taken(table('forces', [{ force: 'Đội xung kích', people: 8 }], 'Danh sách Nguyễn Văn An.xlsx')),
  ])
  expect(text('forces')).not.toContain('Nguyễn')
  expect(tables[0]?.file).toBe('*.xlsx')
})

it('never takes a table that calls itself illustrative for the ward’s own', () => {
  const row = { code: 'A', receivedAt: '2025-07-01', status: 4 }
  const saved = {
    ...table('dossiers', [row]),
    title: ['DANH SÁCH HỒ SƠ', 'Số minh họa, không phải số liệu của phường'],
  }
  const { resources, said } = build([taken(saved)])
  expect(resources[0]?.provenance).toBe('illustrative')
  expect(said).toEqual([[null, 'saysIllustrative']])
  expect(build([taken(table('dossiers', [row], 'an-thang-dossiers-minh-hoa.csv'))]).resources[0]?.provenance).toBe(
    'illustrative',
  )
})

it('counts a table of no known kind, and takes nothing of it', () => {
  const { said, tables } = build([taken(table('unknown', [{ a: 1 }]))])
  expect([said, tables[0]?.setAside]).toEqual([[[null, 'kindUnknown']], 1])
})

it('has a sentence without holes for everything it says', () => {
  const params = {
    finished: 1,
    pending: 2,
    status: 9,
    unit: 'u',
    rows: 3,
    first: 'a',
    second: 'b',
    name: 'n',
    cell: 'c',
    taken: 1,
    other: 2,
    label: 'l',
    code: 'k',
    figures: 4,
    file: 'f',
    count: 5,
  }
  for (const sentences of [buildMessages.vi, buildMessages.en]) {
    for (const sentence of Object.values(sentences)) expect(sentence(params)).not.toMatch(/undefined|—|NaN/)
  }
})
