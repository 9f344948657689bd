import { describe, expect, it } from 'vitest'
import { buildReport } from '~/domain/report/build-report'
import { preflightOf } from '~/domain/report/preflight'
import type { Report, ReportBlock, TableBlock } from '~/domain/report/report'
import type { ReportInput } from '~/domain/report/report-input'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'
import { textOf } from '~/domain/shared/sentence'
import { input, printing, row } from './round'

const NBSP = '\u00a0'
const blocksOf = (report: Report): ReportBlock[] => report.sections.flatMap(({ blocks }) => blocks)
const wordsOf = (report: Report): string[] =>
  blocksOf(report).flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))
const tableOf = (report: Report, key: string): TableBlock => {
  const table = blocksOf(report).find((block) => block.key === key)
  if (table?.kind !== 'table') throw new RangeError(`no table ${key}`)
  return table
}
const rowsOf = (table: TableBlock) => table.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)).join('|'))
const full = printing('letter', 'evidence', 'dossierFigures', 'preparednessFigures')
const reported = (cells: Partial<typeof row>): ReportInput => ({
  ...input,
  reported: input.reported && { ...input.reported, row: { ...row, ...cells } },
})

describe('buildReport', () => {
  const report = buildReport(input)
  const text = wordsOf(report).join('\n')

  it('follows the outline in use', () => {
    expect(blocksOf(report).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'I. ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN GIÁM SÁT',
      'II. KẾT QUẢ GIÁM SÁT',
      '1. Mặt đạt được',
      '2. Tồn tại, hạn chế và nguyên nhân',
      'III. KIẾN NGHỊ, ĐỀ XUẤT',
    ])
    expect(blocksOf(report).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['letterhead', 'title', 'signOff']))
  })

  it('leaves number, date and grounds to the clerk', () => {
    const head = blocksOf(report)[0]
    expect(head).toMatchObject({
      left: ['ỦY BAN MTTQ VIỆT NAM', 'PHƯỜNG AN THẮNG'],
      number: 'Số: …………',
      place: 'An Thắng, ngày …… tháng …… năm 2025',
      draft: 'DỰ THẢO',
    })
    expect(text).toContain('Căn cứ Kế hoạch số ……… ngày ………')
  })

  it('states what was published, people counted as officials write', () => {
    expect(text).toContain(
      `Trung tâm tiếp nhận 1.338 hồ sơ (trực tuyến 1.262; trực tiếp và bưu chính 76), đã giải quyết 1.281 hồ sơ, đang giải quyết 57 hồ sơ. Tỷ lệ trước hạn và đúng hạn công bố là 95,89${NBSP}%. Đã cử 08 cán bộ, công chức tập huấn hệ thống quản lý văn bản, 04 người tập huấn kiểm soát thủ tục hành chính.`,
    )
  })

  it('gives every part of what was received, and writes to the committee above it', () => {
    const carried = reported({ carriedOver: 10, receivedTotal: 1348 })
    expect(wordsOf(buildReport(carried)).join(' ')).toContain(
      'tiếp nhận 1.348 hồ sơ (trực tuyến 1.262; trực tiếp và bưu chính 76; từ kỳ trước chuyển sang 10)',
    )
    const signOff = (city: string) =>
      blocksOf(buildReport({ ...input, info: { ...input.info, city } })).find(({ kind }) => kind === 'signOff')
    expect(signOff('tỉnh Quảng Trị')).toMatchObject({
      recipients: expect.arrayContaining(['- Ủy ban MTTQ Việt Nam tỉnh;']),
    })
    expect(signOff('thành phố Đà Nẵng')).toMatchObject({
      recipients: expect.arrayContaining(['- Ủy ban MTTQ Việt Nam thành phố;']),
    })
  })

  it('says that nothing could be checked or recomputed where the parts are missing', () => {
    const bare = reported({ ...emptyFormRow, receivedTotal: 200, resolvedTotal: 180 })
    const paper = buildReport(bare)
    expect(wordsOf(paper).join(' ')).toContain('Chưa đủ số liệu để kiểm tra tổng nào của biểu')
    expect(paper.footnotes.map(({ runs }) => textOf(runs)).join(' ')).toContain('Chưa đủ số liệu công bố để tính lại')
    expect(preflightOf(bare, paper).filter(({ id }) => id.startsWith('rate-'))).toEqual([
      expect.objectContaining({ verdict: 'undecided' }),
      expect.objectContaining({ verdict: 'undecided' }),
    ])
  })

  it('names the identity that fails and puts the repair as a question', () => {
    expect(text).toContain(
      'a) Số quá hạn công bố chưa khớp. Ba phần của số đã giải quyết cộng lại là 1.284, thừa 3 hồ sơ so với tổng 1.281.',
    )
    expect(text).toContain(
      `Nếu quá hạn là 53 thì tổng (1.226 + 2 + 53 = 1.281) và cả hai tỷ lệ công bố (95,89${NBSP}%; 4,11${NBSP}%) cùng khớp. Đoàn giám sát đề nghị Trung tâm xác nhận`,
    )
    expect(text).toContain('xác nhận số hồ sơ quá hạn (53 hay 56); bổ sung số từ kỳ trước chuyển sang')
  })

  it('binds each figure of a sentence to its value and source', () => {
    const received = blocksOf(report).find(({ key }) => key === 'received')
    const figures = received?.kind === 'paragraph' ? received.runs.filter((run) => run.kind === 'figure') : []
    expect(figures[0]).toMatchObject({
      text: '1.338',
      figure: { id: 'reported/receivedTotal', value: 1338, provenance: 'published', sourceId: 'article' },
    })
  })

  it('prints published, proposed and confirmed beside each other', () => {
    expect(rowsOf(tableOf(report, 'form'))).toEqual([
      '3|Tiếp nhận|1.338|1.338|…|Chưa đủ căn cứ (cột 6)',
      '4|– Trực tuyến|1.262|1.262|…|',
      '5|– Trực tiếp, bưu chính|76|76|…|',
      '6|– Từ kỳ trước chuyển sang|—|—|…|Chưa báo cáo',
      '7|Đã giải quyết|1.281|1.281|…|≠ 1.226 + 2 + 56 = 1.284',
      '8|– Trước hạn|1.226|1.226|…|',
      '9|– Đúng hạn|2|2|…|',
      '10|– Quá hạn|56|53|…|Đề nghị xác nhận',
      '11|Đang giải quyết|57|57|…|= 55 + 2',
      '12|– Trong hạn|55|55|…|',
      '13|– Quá hạn|2|2|…|',
      `|Trước hạn và đúng hạn|95,89${NBSP}%|95,89${NBSP}%|…|= 1.283 / 1.338`,
      `|Trễ hạn|4,11${NBSP}%|4,11${NBSP}%|…|Với 56 là 4,33${NBSP}%`,
    ])
    expect(tableOf(report, 'form').rows.find(({ key }) => key === 'resolvedOverdue')?.emphasis).toBe('doubt')
  })

  it('explains each rate in a footnote with formula, numerator and denominator', () => {
    const notes = report.footnotes.map(({ number, runs }) => `${number} ${textOf(runs)}`.replaceAll(NBSP, ' '))
    expect(notes).toEqual([
      '1 Theo QĐ 766/QĐ-TTg: (trước hạn + đúng hạn + đang giải quyết trong hạn) / tiếp nhận = (1.226 + 2 + 55) / 1.338 = 95,89 %.',
      '2 (quá hạn + đang giải quyết quá hạn) / tiếp nhận = (53 + 2) / 1.338 = 4,11 %; với 56 là 4,33 %.',
    ])
  })

  it('gives the rate under the other base too, before and after', () => {
    const note = tableOf(report, 'form').note?.replaceAll(NBSP, ' ')
    expect(note).toContain(
      'Tính trên số đã giải quyết: 1.228 / 1.284 = 95,64 %; theo số đề xuất: 1.228 / 1.281 = 95,86 %.',
    )
  })

  it('keeps the published figure beside a confirmed one', () => {
    const confirmation = {
      cell: 'resolvedOverdue' as const,
      published: 56,
      confirmed: 53,
      by: 'Giám đốc Trung tâm',
      on: isoDate('2025-10-20'),
      document: 'Công văn số 12',
      note: '',
    }
    const answered = buildReport({ ...input, confirmations: [confirmation] })
    expect(rowsOf(tableOf(answered, 'form'))[7]).toBe('10|– Quá hạn|56|53|53|Đã xác nhận')
    expect(wordsOf(answered).join('\n')).toContain(
      'Trung tâm đã xác nhận số quá hạn là 53 (Giám đốc Trung tâm, ngày 20/10/2025, Công văn số 12); số công bố trước đó là 56.',
    )
    expect(wordsOf(answered).join('\n')).not.toContain('hay 56')
  })

  it('says so where everything adds up', () => {
    const good = buildReport(reported({ resolvedOverdue: 53, carriedOver: 0 }))
    expect(wordsOf(good).join('\n')).toContain('Các tổng của biểu số liệu công bố đều khớp với các phần.')
    expect(good.footnotes).toHaveLength(2)
  })

  it('names no cell where several repairs are as good', () => {
    const open = buildReport({ ...input, reported: input.reported && { ...input.reported, rates: [] } })
    expect(wordsOf(open).join('\n')).toContain('Có nhiều cách sửa một ô')
    expect(wordsOf(open).join('\n')).toContain('kiểm tra lại các số chưa khớp của biểu')
  })

  it('asks for the figures where none were published', () => {
    const none = wordsOf(buildReport({ ...input, reported: null })).join('\n')
    expect(none).toContain('Chưa có số liệu công bố của kỳ này.')
    expect(none).not.toMatch(/\b0 hồ sơ/)
  })

  it('prints what was asked for', () => {
    const keys = (...ids: Parameters<typeof printing>) => buildReport(printing(...ids)).sections.map(({ id }) => id)
    expect(keys('letter')).toEqual(['head', 'scope', 'results', 'asks', 'signOff'])
    expect(keys('evidence')).toEqual(['evidence'])
    expect(keys('letter', 'dossierFigures', 'dossierList')).toEqual([
      'head',
      'scope',
      'results',
      'asks',
      'signOff',
      'dossierFigures',
      'dossierList',
    ])
    expect(blocksOf(buildReport(printing('letter'))).some(({ kind }) => kind === 'table')).toBe(false)
  })

  it('marks every part of an illustrative annex, and nothing of the text', () => {
    const full = buildReport(printing('letter', 'evidence', 'dossierFigures', 'preparednessFigures'))
    const isAnnex = ({ id }: { id: string }) => id === 'dossierFigures' || id === 'preparednessFigures'
    const marks = (annex: boolean) =>
      full.sections.filter((section) => isAnnex(section) === annex).flatMap(({ blocks }) => blocks)
    expect(marks(false).filter(({ illustrative }) => illustrative)).toEqual([])
    expect(marks(true).filter(({ illustrative }) => !illustrative)).toEqual([])
    expect(wordsOf(full).join('\n')).toContain('không phải số liệu của phường')
  })

  it('recomputes the rate of the total and gives none under ten dossiers', () => {
    const rows = rowsOf(tableOf(buildReport(printing('dossierFigures', 'preparednessFigures')), 'by-field')).map(
      (line) => line.replaceAll(NBSP, ' '),
    )
    expect(rows[0]).toBe('Hộ tịch|70|60|1|3|1|5|3 / 64 = 4,69 %')
    expect(rows[1]).toBe('Đất đai|10|3|0|2|1|4|2 / 5')
    expect(rows.at(-1)).toBe('Tổng cộng|186|164|2|6|2|12|6 / 172 = 3,49 %')
    expect(rows[3]).toContain('Chưa rõ|1|')
  })

  it('keeps what a neighbourhood did not report apart from 0', () => {
    const annex = buildReport(printing('dossierFigures', 'preparednessFigures'))
    expect(rowsOf(tableOf(annex, 'equipment-detail'))).toEqual([
      'Khối phố 1|máy cưa|cái|6|3|1|4|—',
      'Khối phố 1|bao tải|cái|—|đủ cơ số|—|—|—',
      'Khối phố 2|máy cưa|cái|—|—|—|—|—',
    ])
  })

  it('writes the same report in English, under the Vietnamese letterhead', () => {
    const english = buildReport({ ...full, language: 'en' })
    expect(wordsOf(english).join('\n')).toContain('The Centre received 1,338 dossiers')
    expect(blocksOf(english)[0]).toMatchObject({
      right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    })
  })

  it('gives every table columns that fill the width and a cell for each', () => {
    for (const block of blocksOf(buildReport(full))) {
      if (block.kind !== 'table') continue
      expect(block.columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBe(100)
      for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length)
    }
  })
})

describe('preflightOf', () => {
  const lines = (given: ReportInput) =>
    preflightOf(given, buildReport(given)).map(({ verdict, text }) => `${verdict}: ${text}`)

  it('says what is open, what is missing and what agrees', () => {
    expect(lines(input)).toEqual([
      'fail: Số quá hạn in cả 56 (công bố) và 53 (đề xuất); trung tâm chưa trả lời',
      'undecided: Số từ kỳ trước chuyển sang: chưa báo cáo, in dấu —',
      expect.stringMatching(/^pass: \d+ số trên giấy trùng/),
    ])
  })

  it('warns that an annex is illustrative', () => {
    expect(lines(printing('letter', 'dossierFigures'))).toContainEqual(expect.stringContaining('Minh họa'))
  })

  it('finds a figure that is not the one that was read', () => {
    const other = reported({ receivedTotal: 1339 })
    expect(preflightOf(other, buildReport(input)).at(-1)).toMatchObject({ verdict: 'fail' })
  })
})
