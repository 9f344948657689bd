import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { exportCsv } from '~/data/export/tables/export-csv'
import { exportWorkbook } from '~/data/export/tables/export-workbook'
import { type ListName, listLayouts } from '~/data/export/tables/list-layouts'
import type { RoundTable } from '~/data/export/tables/round-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import type { ReadRecord, RecognisedTable } from '~/data/import/recognise/recognised-table'
import { buildResources } from '~/data/package/build-resources'
import { writeCsv } from '~/data/package/write-csv'
import { equipmentShape, forceShape, neighbourhoodShape, trainingShape } from '~/data/round/load-preparedness'
import { procedureShape } from '~/data/round/load-procedures'
import { parseDossiers } from '~/data/round/parse-dossiers'
import { parseTable, type RowShape } from '~/data/round/parse-table'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { textRows } from '../../package/random-lists'
import { dossiersOf } from '../../round/read-back'

vi.setConfig({ testTimeout: 60_000 })

const text = { title: 'Đợt thử', writtenAt: new Date(Date.UTC(2025, 9, 13)), notes: () => ['Nguồn: thử'] }
const ways = {
  csv: async (table: RoundTable) => ['x.csv', new TextEncoder().encode(exportCsv(table))] as const,
  xlsx: async (table: RoundTable) => ['x.xlsx', await exportWorkbook([table], text)] as const,
}

async function again(table: RoundTable, way: keyof typeof ways): Promise<readonly RecognisedTable[]> {
  const [name, bytes] = await ways[way](table)
  return recogniseFile(await readImportFile(bytes, name), { period: null, calendar: vietnamCalendar })
}

const given = ({ values }: ReadRecord) =>
  Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== null && field !== 'causeText'))

const kinds: readonly ListName[] = ['dossiers', 'equipment', 'forces', 'training']
const cases = kinds.flatMap((name) => Object.keys(ways).map((way) => [name, way as keyof typeof ways] as const))

describe('a list that was saved as a file', () => {
  it.each(cases)('%s as %s is imported as the same rows, and nothing is asked', async (name, way) => {
    // what is stated beside computed figures must agree with them, or the import says so; the words are tested below
    const columns = listLayouts[name].filter(({ field }) => !['serviceable', 'gap', 'lateDays'].includes(field))
    await fc.assert(
      fc.asyncProperty(textRows(name, columns), async (rows) => {
        const csv = writeCsv(
          columns.map(({ field }) => field),
          rows.map(({ row }) => row),
        )
        const [table] = await again({ name, text: csv, delimiter: ',' }, way)
        expect(table?.kind).toBe(name)
        expect(table?.issues.filter(({ severity }) => severity === 'ask')).toEqual([])
        expect(table?.records.map(given)).toEqual(rows.map(({ values }) => values))
      }),
      { numRuns: 15 },
    )
  })

  it('keeps words in place of numbers in their own column', async () => {
    const csv =
      'item,neighbourhood,need,available,quantityText\nBao tải,Khối phố 1,,5,nhu cầu: đủ cơ số\nDây thừng,Khối phố 1,2,,vài cuộn\n'
    for (const way of ['csv', 'xlsx'] as const) {
      const [table] = await again({ name: 'equipment', text: csv, delimiter: ',' }, way)
      expect(table?.records.map(({ values }) => [values.need, values.available])).toEqual([
        ['đủ cơ số', 5],
        [2, 'vài cuộn'],
      ])
    }
  })

  it('gives no status that was only worked out, and keeps midnight apart from no time', async () => {
    const csv =
      'code,status,receivedAt,finishedAt,statusDerived\nH17.98-250701-0001,9,2025-07-01T00:00,2025-07-02,true\n'
    for (const way of ['csv', 'xlsx'] as const) {
      const [table] = await again({ name: 'dossiers', text: csv, delimiter: ',' }, way)
      expect(given(table?.records[0] ?? { row: 0, values: {} })).toEqual({
        code: 'H17.98-250701-0001',
        receivedAt: '2025-07-01T00:00',
        finishedAt: '2025-07-02',
      })
    }
  })
})

const folder = 'public/data/an-thang-2025-07/'
const shipped = async (name: RoundTable['name']): Promise<RoundTable> => ({
  name,
  text: await readFile(`${folder}${name}.csv`, 'utf8'),
  delimiter: ',',
})
const file = { file: 'x.csv', url: 'http://x.vn/x.csv', delimiter: ',', missingValues: [''] }
const rowsIn = <T>(csv: string, shape: RowShape<T>): T[] =>
  parseTable(csv, file, shape).parsed.map(({ value }) => value)

/** The round's own file, made again of what was exported. */
async function roundTrip(table: RoundTable, way: keyof typeof ways): Promise<string> {
  const tables = (await again(table, way)).map((each) => ({
    table: each,
    setAsideRows: new Set<number>(),
    provenance: 'illustrative' as const,
    sourceId: 'a',
  }))
  const built = buildResources(tables, { unit: 'phường An Thắng', sources: [] })
  const [count] = built.tables
  expect(count?.setAside).toBe(0)
  return new TextDecoder().decode(built.resources.find(({ name }) => name === table.name)?.bytes)
}

describe('the round that ships', () => {
  it.each(['csv', 'xlsx'] as const)(
    'has the same 1.338 dossiers after it was saved as %s and imported',
    async (way) => {
      const procedures = rowsIn((await shipped('procedures')).text, procedureShape)
      const original = await shipped('dossiers')
      const before = dossiersOf(parseDossiers(original.text, file, procedures).table)
      const after = dossiersOf(parseDossiers(await roundTrip(original, way), file, procedures).table)
      // seconds are written where a spreadsheet keeps a time
      const plain = (moment: string | null) => moment?.replace(/^(.{16}):00$/, '$1') ?? null
      const compared = ({
        receivedAt,
        dueAt,
        finishedAt,
        supplementRequestedAt,
        supplementReceivedAt,
        ...rest
      }: (typeof before)[number]) => ({
        ...rest,
        moments: [receivedAt, dueAt, finishedAt, supplementRequestedAt, supplementReceivedAt].map(plain),
      })
      expect(after).toHaveLength(1338)
      expect(after.map(compared)).toEqual(before.map(compared))
    },
  )

  it.each(['csv', 'xlsx'] as const)(
    'has the same lists of preparedness after it was saved as %s and imported',
    async (way) => {
      const places = rowsIn((await shipped('neighbourhoods')).text, neighbourhoodShape)
      const placeNames = new Map(places.map(({ id, name }) => [id, name]))
      for (const [name, shape] of [
        ['equipment', equipmentShape],
        ['forces', forceShape],
        ['training', trainingShape],
      ] as const) {
        const original = await shipped(name)
        const bare = (rows: readonly object[]) =>
          rows.map((row) => {
            const {
              sourceFile: _,
              sourceSheet: __,
              sourceRow: ___,
              neighbourhood,
              needSource,
              ...rest
            } = row as Record<string, unknown>
            return {
              ...rest,
              neighbourhood: placeNames.get(String(neighbourhood)) ?? neighbourhood,
              ...(name === 'forces' ? {} : { needSource }),
            }
          })
        const after = rowsIn(await roundTrip({ ...original, placeNames }, way), shape as RowShape<object>)
        expect(bare(after), name).toEqual(bare(rowsIn(original.text, shape as RowShape<object>)))
      }
    },
  )

  it.each(['csv', 'xlsx'] as const)(
    'has the same row of the form after it was saved as %s and imported',
    async (way) => {
      const original = await shipped('reported')
      const [table] = await again(original, way)
      const cells = original.text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
      expect(table?.total?.values).toMatchObject(
        Object.fromEntries(cells.map(([, cell = '', value]) => [cell, value === '' ? null : Number(value)])),
      )
    },
  )

  it('gives every other file with headings in words', async () => {
    const csv = exportCsv(await shipped('procedures'))
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffMã thủ tục;Tên thủ tục;Lĩnh vực;"Thời hạn (ngày làm việc; 0 = trong ngày)";Nguồn của thời hạn',
    )
    const names = ['procedures', 'published-rates', 'statements', 'neighbourhoods', 'communication', 'pillars'] as const
    const workbook = await exportWorkbook(await Promise.all(names.map(shipped)), text)
    const { sheets } = await readImportFile(workbook, 'x.xlsx')
    expect(sheets.map(({ name }) => name)).toEqual([
      'Thủ tục và thời hạn (để xem)',
      'Tỷ lệ đã công bố (để xem)',
      'Nhận định đã công bố (để xem)',
      'Khối phố (để xem)',
      'Tuyên truyền (để xem)',
      'Bốn tại chỗ (để xem)',
    ])
    // what cannot be read back is not taken for something else
    const tables = recogniseFile(await readImportFile(workbook, 'x.xlsx'), { period: null, calendar: vietnamCalendar })
    expect(tables.flatMap(({ issues }) => issues.map(({ message }) => message.code))).toEqual(
      names.map(() => 'exampleSheet'),
    )
  })
})
