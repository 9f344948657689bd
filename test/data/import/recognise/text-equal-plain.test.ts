import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawFile } from '~/data/import/raw-table'
import { readImportFile } from '~/data/import/read/read-import-file'
import { readBodyRows, type UsedColumn } from '~/data/import/recognise/body-rows'
import { findHeader } from '~/data/import/recognise/header'
import { IssueLog } from '~/data/import/recognise/issue-log'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import type { RecogniseContext } from '~/data/import/recognise/recognised-table'
import { type SheetGrid, sheetGrid } from '~/data/import/recognise/sheet-grid'
import { isoDate } from '~/domain/shared/iso-date'
import { context } from './raw-sheets'

const open = (lines: readonly string[]) =>
  readImportFile(new TextEncoder().encode(`${lines.join('\r\n')}\r\n`), 'danh-sach.csv')

/** The same file with an object for each cell, as workbooks come: no column is read by its bytes. */
const asObjects = (file: RawFile): RawFile => ({
  ...file,
  sheets: file.sheets.map(({ name, hidden, rows }) => ({
    name,
    hidden,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  })),
})

const contexts: readonly RecogniseContext[] = [
  context,
  { ...context, period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') } },
  { ...context, choices: { 0: { styles: { 5: 'monthFirst', 6: 'dayFirst' } } } },
  { ...context, learned: { words: { 'dang ngu': 5 } } },
]

const header =
  'STT,Mã hồ sơ,Lĩnh vực,Chủ hồ sơ,Trạng thái,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Nguyên nhân,Số ngày quá hạn,Ghi chú'
const date = fc.constantFrom(
  '15/07/2025',
  '15/07/2025 08:30:00',
  '15/07/2025 08:30',
  '15/7/2025 8:05',
  '16/07/2025 17:00:00',
  '05/08/2025',
  '5/8/2025 07:15',
  '08/05/2025',
  '2025-07-15',
  '2025-07-15T08:30:00',
  '15-07-2025',
  '15.07.2025 23:59:59',
  '15/07/2025 24:00',
  '31/02/2025',
  '20/07/2025',
  '01/09/2025 10:00',
  '15/07/25',
  '45853',
  '"15/07/2025, 08:30"',
  'chưa có',
  '-',
  'lúc nào đó',
  '',
)
const row = fc
  .tuple(
    fc.constantFrom('1', '12', '100000', '', 'I', '1.'),
    fc.constantFrom(
      'H17.88-250715-0001',
      'H17.88-250715-0002',
      'H17.88-250716-0001',
      'H17.88-250805-00012',
      'H17.88-250230-0001',
      '000.00.17.H17-250715-0001',
      ' H17.88-250715-0001',
      '"H17.88-250715-0002"',
      '"H17.88-""250715""-0002"',
      'X9-250715-001',
      'BN 12/2025',
      '2,5E+17',
      '',
    ),
    fc.constantFrom('Hộ tịch', 'Đất đai', 'Chứng thực', 'Tổng cộng', 'Cộng khối phố 1', 'Người lập biểu', ''),
    fc.constantFrom('Nguyễn Văn An', 'Trần Thị Bình', ''),
    fc.constantFrom('Đã trả kết quả', 'Đang xử lý', 'Đang ngủ', '4', 'Chờ bổ sung', ''),
    date,
    date,
    date,
    fc.constantFrom('', '', 'Hạ tầng mạng', 'Mưa to', 'gọi 0905123456'),
    fc.constantFrom('', '3', '1.338', 'ba ngày'),
    fc.constantFrom('', 'đủ giấy tờ', 'Ông Trần Văn Thử 0905 123 456'),
  )
  .map((cells) => cells.join(','))
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      header,
      'Khối phố Phong Lục',
      ',,,,,,,,,,',
      '"a ""b"" c",,,,,,,,,,',
      ',,,,,,,,,,,,x',
    ),
  },
)

describe('a dossier list of a text file', () => {
  it('is understood as it is with an object for each cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(...contexts),
        async (lines, given) => {
          const file = await open([header, ...lines])
          const [found, plain] = [recogniseFile(file, given), recogniseFile(asObjects(file), given)]
          expect(found).toEqual(plain)
          expect(found.map(({ records }) => [...records])).toEqual(plain.map(({ records }) => records))
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  it('has the same rows when no row is taken for data at a glance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        const file = await open([header, ...lines])
        const [sheet] = file.sheets
        if (sheet === undefined) throw new Error('no sheet')
        const grid = sheetGrid(sheet)
        const slow: SheetGrid = { ...grid, isCode: () => false }
        const place = findHeader(grid, 0)
        expect(findHeader(slow, 0)).toEqual(place)
        if (place === null) return
        const used: UsedColumn[] = [
          { index: 0, field: 'ordinal', type: 'skip', label: 'STT' },
          { index: 1, field: 'code', type: 'code', label: 'Mã hồ sơ' },
          { index: 4, field: 'status', type: 'status', label: 'Trạng thái' },
          { index: 5, field: 'receivedAt', type: 'date', label: 'Ngày tiếp nhận' },
        ]
        const read = (each: SheetGrid) => {
          const log = new IssueLog('danh-sach.csv', '')
          return { body: readBodyRows(each, place, each.rowCount - 1, 'dossiers', used, log), issues: log.issues }
        }
        expect(read(grid)).toEqual(read(slow))
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
