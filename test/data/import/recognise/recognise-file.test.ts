import { describe, expect, it } from 'vitest'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import { isoDate } from '~/domain/shared/iso-date'
import { type CellGiven, context, dayCell, rawFile } from './raw-sheets'

const only = (rows: readonly (readonly CellGiven[])[], more: Parameters<typeof rawFile>[1] = {}, given = context) => {
  const [table] = recogniseFile(rawFile(rows, more), given)
  if (table === undefined) throw new RangeError('no table')
  return table
}
const codes = (table: ReturnType<typeof only>) => table.issues.map(({ message }) => message.code)
const asks = (table: ReturnType<typeof only>) =>
  table.issues
    .filter(({ severity }) => severity === 'ask')
    .map(({ row, column, message }) => [row, column, message.code])

const dossierHeader = [
  'STT',
  'Mã hồ sơ',
  'Tên TTHC',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
]

describe('recogniseFile', () => {
  it('joins headings that a text file has torn apart, and reads "1.338" as 1338 under them', () => {
    const table = only([
      ['TT', 'Lĩnh vực', 'Số hồ sơ nhận giải quyết', null, null, 'Số hồ sơ đã giải quyết', null],
      [null, null, 'Tổng số', 'Trong kỳ', null, 'Tổng số', 'Quá hạn'],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(7)', '(10)'],
      ['1', 'Hộ tịch', '1.338', '1.300', '38', '1.281', '02'],
      [null, 'Tổng cộng', '1.338', '1.300', '38', '1.281', '02'],
    ])
    expect(table.kind).toBe('ii06')
    expect(table.headerRows).toEqual([1, 2, 3])
    expect(table.records.map(({ values }) => values)).toEqual([
      {
        name: 'Hộ tịch',
        receivedTotal: 1338,
        receivedOnline: 1300,
        receivedDirectAndPostal: 38,
        resolvedTotal: 1281,
        resolvedOverdue: 2,
      },
    ])
    expect(table.total?.values.receivedTotal).toBe(1338)
    expect(asks(table)).toEqual([])
  })

  it('asks where two ways of writing thousands stand in one table', () => {
    const table = only([
      ['Lĩnh vực', 'Tiếp nhận: tổng số', 'Đã giải quyết: tổng số'],
      ['Hộ tịch', '1.338', '1,281'],
    ])
    expect(table.records[0]?.values).toMatchObject({ receivedTotal: null, resolvedTotal: null })
    expect(asks(table)).toEqual([
      [2, 'Tiếp nhận: tổng số', 'doubtfulSeparator'],
      [2, 'Đã giải quyết: tổng số', 'doubtfulSeparator'],
    ])
  })

  it('asks about a count stored as 1.338 and about a dash', () => {
    const table = only([
      ['Lĩnh vực', 'Tiếp nhận: tổng số', 'Đã giải quyết: tổng số'],
      ['Hộ tịch', 1.338, '-'],
      ['Đất đai', 12, 10],
    ])
    expect(table.records.map(({ values }) => values.receivedTotal)).toEqual([null, 12])
    expect(asks(table).map(([, , code]) => code)).toEqual(['notWhole', 'dashOrZero'])
  })

  it('asks for the order of day and month where nothing shows it, cell by cell', () => {
    const table = only([
      dossierHeader,
      [1, 'A-1', 'Khai sinh', '05/08/2025', '06/08/2025', '15/08/2025', 'Đã trả kết quả'],
      [2, 'A-2', 'Khai sinh', '08/08/2025', '07/08/2025', '09/08/2025', 'Đã trả kết quả'],
    ])
    const [first, second] = table.records
    expect(first?.values).toMatchObject({ receivedAt: null, dueAt: null, finishedAt: '2025-08-15' })
    // the same day in both orders, and a column that shows its order
    expect(second?.values).toMatchObject({ receivedAt: '2025-08-08', dueAt: null, finishedAt: '2025-08-09' })
    expect(asks(table)).toEqual([
      [2, 'Ngày tiếp nhận', 'dateOrder'],
      [2, 'Ngày hẹn trả', 'dateOrder'],
      [3, 'Ngày hẹn trả', 'dateOrder'],
    ])
  })

  it('takes the dates in the codes as witness of the order, for the column of receipt', () => {
    const table = only([
      dossierHeader,
      [1, 'H17.88-250805-0001', 'Khai sinh', '08/05/2025', '2025-08-06', null, 'Đang xử lý'],
      [2, 'H17.88-250806-0002', 'Khai sinh', '08/06/2025', '2025-08-07', null, 'Đang xử lý'],
    ])
    expect(table.records.map(({ values }) => values.receivedAt)).toEqual(['2025-08-05', '2025-08-06'])
    expect(asks(table)).toEqual([])
  })

  it('distrusts dates up to the 12th beside texts all past the 12th', () => {
    // 45785 is 2025-05-08: what a program makes of "05/08/2025" where months come first
    const table = only([
      dossierHeader,
      [1, 'A-1', 'Khai sinh', dayCell(45785), dayCell(45900), null, 'Đang xử lý'],
      [2, 'A-2', 'Khai sinh', '15/08/2025', dayCell(45901), null, 'Đang xử lý'],
    ])
    expect(table.records.map(({ values }) => values.receivedAt)).toEqual([null, '2025-08-15'])
    expect(asks(table)).toEqual([[2, 'Ngày tiếp nhận', 'dateSwapped']])
  })

  it('reads day numbers by the system that the workbook shows, and asks where it shows none', () => {
    const shown = only([dossierHeader, [1, 'A-1', 'Khai sinh', 45853, dayCell(45900), null, 'Đang xử lý']])
    expect(shown.records[0]?.values.receivedAt).toBe('2025-07-15')
    const silent = only([dossierHeader, [1, 'A-1', 'Khai sinh', 45853, null, null, 'Đang xử lý']])
    expect(silent.records[0]?.values.receivedAt).toBeNull()
    expect(asks(silent)).toEqual([[2, 'Ngày tiếp nhận', 'dateSerial']])
  })

  it('drops columns about people by heading and by content, and prints nothing of them', () => {
    const table = only([
      ['Mã hồ sơ', 'Chủ hồ sơ', 'Khác', 'Ngày tiếp nhận', 'Ghi chú'],
      ['H17.88-250715-0001', 'Nguyễn Văn Thử', '0905 000 111', '15/07/2025', 'gọi ông Trần Văn Thử'],
      ['H17.88-250716-0002', 'Lê Thị Thử', '0905 000 222', '16/07/2025', 'đủ giấy tờ'],
    ])
    expect(table.dropped).toEqual([
      { column: 'Chủ hồ sơ', reason: 'name' },
      { column: 'Khác', reason: 'phone' },
    ])
    expect(JSON.stringify([table.issues, table.records, table.title])).not.toMatch(/Thử|0905/)
    expect(table.records.map(({ values }) => values.note)).toEqual([null, 'đủ giấy tờ'])
    expect(asks(table)).toEqual([[2, 'Ghi chú', 'personalInText']])
  })

  it('says what the rows of a dossier list contradict', () => {
    const table = only(
      [
        dossierHeader,
        [1, 'H17.88-250715-0001', 'Khai sinh', '2025-07-16', '2025-07-19', '2025-07-15', 'Đã trả kết quả'],
        [2, 'H17.88-250715-0001', 'Khai sinh', '2025-07-15', '2025-07-14', null, 'Đã xử lý xong'],
        [3, 'x', 'Khai sinh', '2025-09-15', '2025-09-16', '2025-09-16', 'Đang xử lý'],
      ],
      {},
      { ...context, period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') } },
    )
    expect(codes(table)).toEqual([
      'codeDateDiffers',
      'finishedBeforeReceived',
      'dueOnDayOff',
      'duplicateCode',
      'receivedAfterDue',
      'finishedWithoutDate',
      'codePattern',
      'pendingWithDate',
      'outsidePeriod',
      'outsidePeriod',
    ])
  })

  it('says where totals are not the sum, by the rules of the form', () => {
    const table = only([
      [
        'Lĩnh vực',
        'Đã giải quyết – Tổng số',
        'Đã giải quyết – Trước hạn',
        'Đã giải quyết – Đúng hạn',
        'Đã giải quyết – Quá hạn',
      ],
      ['Hộ tịch', 10, 5, 2, 3],
      ['Đất đai', 20, 15, 2, 4],
      ['Tổng cộng', 30, 20, 4, 7],
    ])
    expect(table.issues.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Đã giải quyết – Tổng số'],
      [4, 'Đã giải quyết – Tổng số'],
    ])
  })

  it('keeps quantities in words, groups by neighbourhood, checks gaps, and leaves signatures out', () => {
    const table = only([
      ['TT', 'Tên vật tư, phương tiện', 'ĐVT', 'Nhu cầu', 'Hiện có', 'Hỏng', 'Thiếu'],
      ['I', 'Khối phố Phong Lục', null, null, null, null, null],
      [1, 'Áo phao', 'cái', 120, 100, 10, 20],
      [2, 'Bao tải cát', 'bao', null, 'đủ cơ số', null, null],
      [null, 'Cộng khối phố Phong Lục', null, 120, 100, 10, 20],
      ['II', 'Khối phố Bình Ninh', null, null, null, null, null],
      [1, 'Áo phao', 'cái', '1.200', 0, null, null],
      [null, null, null, null, null, null, null],
      [null, 'Người lập biểu', null, null, 'CHỦ TỊCH', null, null],
      [null, 'Nguyễn Văn Thử', null, null, 'Lê Thị Thử', null, null],
    ])
    expect(table.kind).toBe('equipment')
    expect(
      table.records.map(({ row, values }) => [row, values.neighbourhood, values.need, values.available, values.broken]),
    ).toEqual([
      [3, 'Khối phố Phong Lục', 120, 100, 10],
      [4, 'Khối phố Phong Lục', null, 'đủ cơ số', null],
      [7, 'Khối phố Bình Ninh', 1200, 0, null],
    ])
    expect(
      table.issues.filter(({ severity }) => severity !== 'info').map(({ row, message }) => [row, message.code]),
    ).toEqual([
      [4, 'quantityWords'],
      [3, 'gapDiffers'],
    ])
  })

  it('checks sub-totals above and below their rows, and adds none of them', () => {
    const header = ['TT', 'Lĩnh vực', 'Tiếp nhận: tổng số', 'Đã giải quyết: tổng số']
    const table = only([
      header,
      ['I', 'Tư pháp', 30, 21],
      [1, 'Khai sinh', 10, 10],
      [2, 'Kết hôn', 20, 10],
      ['II', 'Đất đai', 5, 5],
      [3, 'Biến động', 5, 5],
      [null, 'Tổng cộng', 35, 25],
    ])
    expect(table.records.map(({ values }) => values.name)).toEqual(['Khai sinh', 'Kết hôn', 'Biến động'])
    expect(table.issues.map(({ row, column, message }) => [row, column, message.code])).toEqual([
      [2, null, 'subTotalRow'],
      [5, null, 'subTotalRow'],
      [2, 'Đã giải quyết: tổng số', 'subTotalDiffers'],
    ])
  })

  it('takes numbers of people, and asks about "khoảng 20" and a blank under a neighbourhood', () => {
    const table = only([
      ['STT', 'Lực lượng', 'Số người', 'Khối phố'],
      [1, 'Dân quân', '12 người', 'Đông'],
      [2, 'Xung kích', 'khoảng 20', null],
    ])
    expect(table.records.map(({ values }) => values.people)).toEqual([12, null])
    expect(asks(table)).toEqual([
      [3, 'Số người', 'notANumber'],
      [3, 'Khối phố', 'blankLikeAbove'],
    ])
  })

  it('follows what a person chose: kind, mapping, order of dates', () => {
    const rows = [
      ['Mã', 'Ngày A', 'Ngày nhận'],
      ['A-1', '05/08/2025', '2025-08-04'],
    ]
    const table = only(rows, {}, { ...context, choices: { 0: { mapping: { 1: 'dueAt' }, styles: { 1: 'dayFirst' } } } })
    expect(table.records[0]?.values).toMatchObject({ dueAt: '2025-08-05', receivedAt: '2025-08-04' })
    expect(asks(table)).toEqual([])
  })

  it('knows headings and words that were confirmed before', () => {
    const learned = { headers: { 'mot cot la': 'channel' }, words: { 'qua zalo': 'online' } }
    const table = only(
      [
        ['Mã hồ sơ', 'Ngày nhận', 'Một cột lạ'],
        ['A-1', '2025-08-04', 'Qua Zalo'],
      ],
      {},
      { ...context, learned },
    )
    expect(table.records[0]?.values.channel).toBe('online')
    expect(asks(table)).toEqual([])
  })

  it('asks about hidden rows, unknown columns, a file seen before, and sheets without a table', () => {
    const table = only(
      [
        ['Mã hồ sơ', 'Ngày nhận', 'Cột lạ'],
        ['A-1', '2025-08-04', 'gì đó'],
      ],
      { hiddenRows: [1] },
      { ...context, sameAs: 'cu.xlsx' },
    )
    expect(codes(table)).toEqual(['sameFile', 'columnUnknown', 'hiddenRow', 'codePattern'])
    const nothing = recogniseFile(
      rawFile([
        ['a', 'b'],
        [1, 2],
      ]),
      context,
    )
    expect(nothing.map(({ kind, issues }) => [kind, issues[0]?.message.code])).toEqual([['unknown', 'noHeader']])
  })

  it('reads running text through the prose reader', () => {
    const raw = {
      ...rawFile([]),
      sheets: [],
      prose: 'Tổng số hồ sơ tiếp nhận: 1.338 hồ sơ, trong đó trực tuyến 1.262 hồ sơ.',
    }
    const [table] = recogniseFile(raw, context)
    expect(table?.kind).toBe('prose')
    expect(table?.prose?.rows[0]?.figures.receivedTotal?.value).toBe(1338)
  })
})
