import { describe, expect, it } from 'vitest'
import { buildReport } from '~/domain/report/build-report'
import { chartTable } from '~/domain/report/chart-table'
import { romanNumeral } from '~/domain/report/numerals'
import { preflightOf } from '~/domain/report/preflight'
import type { Report, ReportBlock } from '~/domain/report/report'
import { defaultReportChoices, moveSection, withNewText, withSection, withText } from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { noSupervisionWork, type ReportFinding, type ReportRecommendation } from '~/domain/report/supervision'
import { type IsoDateTime, isoDate } from '~/domain/shared/iso-date'
import { textOf } from '~/domain/shared/sentence'
import { input, printing } from './round'

const blocksOf = (report: Report): ReportBlock[] => report.sections.flatMap(({ blocks }) => blocks)
const headings = (given: ReportInput) =>
  blocksOf(buildReport(given)).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
const wordsOf = (given: ReportInput): string =>
  blocksOf(buildReport(given))
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [textOf(block.runs)]
      if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)).join('|'))
      return []
    })
    .join('\n')

const finding = (id: string, kind: ReportFinding['kind'], text: string, illustrative = false): ReportFinding => ({
  id,
  kind,
  illustrative,
  runs: [{ kind: 'text', text }],
  ask: null,
  changes: [],
})

const recommendation: ReportRecommendation = {
  code: 'KN-01',
  addressee: 'UBND phường',
  text: 'Bổ sung máy phát điện.',
  sentOn: isoDate('2025-10-20'),
  replyDueOn: isoDate('2025-11-05'),
  status: 'openAgreed',
  replyDocument: null,
  findingIds: [],
}

const working = (work: Partial<ReportInput['work']>, given = input): ReportInput => ({
  ...given,
  work: { ...noSupervisionWork, ...work },
})

describe('sections of the report', () => {
  it('are numbered in the order in which they print', () => {
    const moved = moveSection(moveSection(defaultReportChoices, 'asks', -1) ?? defaultReportChoices, 'asks', -1)
    expect(headings({ ...input, choices: moved ?? defaultReportChoices })).toEqual([
      'I. ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN GIÁM SÁT',
      'II. KIẾN NGHỊ, ĐỀ XUẤT',
      'III. KẾT QUẢ GIÁM SÁT',
    ])
    expect(headings({ ...input, choices: withSection(defaultReportChoices, 'scope', { on: false }) })[0]).toBe(
      'I. KẾT QUẢ GIÁM SÁT',
    )
  })

  it('begin a sheet where that is asked for', () => {
    const choices = withSection(defaultReportChoices, 'asks', { newPage: true })
    const { sections } = buildReport({ ...input, choices })
    expect(sections.filter(({ startsSheet }) => startsSheet).map(({ id }) => id)).toEqual(['asks'])
  })

  it('letter the annexes that print, with their tables and figures', () => {
    const given = printing('questions', 'preparednessFigures', 'dossierFigures')
    expect(headings(given).map((text) => text.slice(0, 2))).toEqual(['A.', 'B.', 'C.', 'D.', 'E.', 'F.'])
    const charts = blocksOf(buildReport(given)).flatMap((block) => (block.kind === 'chart' ? [block.label] : []))
    expect(charts).toEqual(['Hình D.1.', 'Hình D.2.'])
  })

  it('has one title above all annexes, and marks no sheet of what is not made up', () => {
    const blocks = blocksOf(buildReport(printing('questions', 'dossierFigures')))
    const titles = blocks.filter(({ kind }) => kind === 'title')
    expect(titles).toMatchObject([{ title: 'PHỤ LỤC', illustrative: false }])
  })
})

describe('the work of the delegation', () => {
  it('prints findings where they belong, made-up ones with the annexes only', () => {
    const work = {
      findings: [
        finding('a', 'achievement', 'Trả kết quả nhanh.'),
        finding('b', 'shortcoming', 'Thiếu người trực.'),
        finding('c', 'notice', 'Kỳ thiếu ngày 31/8.'),
        finding('d', 'shortcoming', 'Hộ tịch trễ nhiều.', true),
      ],
    }
    const text = wordsOf(working(work))
    expect(text).toContain('Trả kết quả nhanh.')
    expect(text).toMatch(/[a-zđ]\) Thiếu người trực\./)
    expect(text).toContain('Lưu ý: Kỳ thiếu ngày 31/8.')
    expect(text).not.toContain('Hộ tịch trễ nhiều.')
    const annex = buildReport(working(work, printing('letter', 'dossierFigures')))
    const printed = blocksOf(annex).find(({ key }) => key === 'finding-d')
    expect(printed).toMatchObject({ illustrative: true })
  })

  it('puts recorded recommendations in place of proposed ones, and follows them up in a table', () => {
    const text = wordsOf(working({ recommendations: [recommendation] }))
    expect(text).toContain('Đối với UBND phường: bổ sung máy phát điện (KN-01; trả lời trước ngày 05/11/2025).')
    expect(text).not.toContain('báo cáo nhu cầu, số hiện có')
    expect(text).toContain(
      'KN-01|UBND phường|Bổ sung máy phát điện.|20/10/2025|05/11/2025|…|Đã tiếp thu, đang thực hiện',
    )
  })

  it('leaves dots where no day was set', () => {
    const open = { ...recommendation, sentOn: null, replyDueOn: null }
    expect(wordsOf(working({ recommendations: [open] }))).toContain('trả lời trước ngày ………')
  })

  it('gathers every question to the centre, with room for its answer', () => {
    const given = working({ findings: [finding('q', 'question', 'nêu số hồ sơ trả lại')] }, printing('questions'))
    const text = wordsOf({ ...given, questions: [{ id: '1', text: 'Gửi danh sách trễ hạn.' }] })
    expect(text).toContain('|Xác nhận số hồ sơ quá hạn (53 hay 56)|…')
    expect(text).toContain('|Nêu số hồ sơ trả lại|…')
    expect(text).toContain('|Gửi danh sách trễ hạn.|…')
  })

  it('numbers notes by the first appearance of their figures on this paper, and marks them there', () => {
    const notes = [
      { figureId: 'dossiers/none', text: 'Không in số này.' },
      { figureId: 'reported/pendingTotal', text: 'Đã đếm lại.' },
      { figureId: 'reported/receivedTotal', text: 'Đã hỏi lại.' },
      { figureId: 'reported/receivedTotal', text: 'Soát lần hai.' },
    ]
    const given = working({ notes }, printing('letter', 'evidence', 'notes'))
    const text = wordsOf(given)
    expect(text).toContain('(1) Đã hỏi lại.\n(2) Soát lần hai.\n(3) Đã đếm lại.\n(4) Không in số này.')
    const marks = blocksOf(buildReport(given)).flatMap((block) => {
      const rows = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []
      const sentences = block.kind === 'paragraph' ? [block.runs] : rows.map(({ runs }) => runs)
      return sentences.flatMap((runs) =>
        runs.flatMap((run, index) => {
          const before = runs[index - 1]
          return run.kind === 'text' && run.raised ? [[before?.kind === 'figure' && before.figure.id, run.text]] : []
        }),
      )
    })
    expect(marks).toEqual([
      ['reported/receivedTotal', '(1)(2)'],
      ['reported/pendingTotal', '(3)'],
    ])
    // on a paper that prints none of these figures they stay in the order in which they were written
    const other = wordsOf(working({ notes: notes.slice(1, 3) }, printing('questions', 'notes')))
    expect(other).toContain('(1) Đã đếm lại.\n(2) Đã hỏi lại.')
  })

  it('marks no figure where the notes do not print', () => {
    const notes = [{ figureId: 'reported/receivedTotal', text: 'Đã hỏi lại.' }]
    expect(buildReport(working({ notes }, printing('letter')))).toEqual(buildReport(printing('letter')))
  })

  it('prints the journal by its times', () => {
    const journal = [{ at: '2025-10-13T08:05:00' as IsoDateTime, who: null, text: 'Nạp biểu II.06a' }]
    const text = wordsOf(working({ journal }, printing('journal')))
    expect(text).toContain('13/10/2025 08:05|—|Nạp biểu II.06a')
  })
})

describe('texts of one’s own', () => {
  const writing = (text: string, title = 'Ý kiến của Đoàn'): ReportInput => ({
    ...input,
    choices: withText(withNewText(defaultReportChoices, '1'), { id: 'text:1', title, text }),
  })

  it('print a figure as the round has it', () => {
    const given = writing('Đã giải quyết {reported/resolvedTotal} hồ sơ.\n\nTỷ lệ {published-rates/onTime}.')
    expect(headings(given)).toContain('IV. Ý kiến của Đoàn')
    expect(wordsOf(given)).toContain('Đã giải quyết 1.281 hồ sơ.\nTỷ lệ 95,89\u00a0%.')
    const other = {
      ...given,
      reported: given.reported && { ...given.reported, row: { ...given.reported.row, resolvedTotal: 1282 } },
    }
    expect(wordsOf(other)).toContain('Đã giải quyết 1.282 hồ sơ.')
  })

  it('say so where the round does not have the figure, before printing too', () => {
    const given = writing('Còn {reported/unheardOf} hồ sơ, {trong ngoặc} giữ nguyên.')
    expect(wordsOf(given)).toContain('Còn [không có số “reported/unheardOf”] hồ sơ, {trong ngoặc} giữ nguyên.')
    expect(preflightOf(given, buildReport(given))).toContainEqual(
      expect.objectContaining({ verdict: 'fail', id: 'text:1' }),
    )
  })

  it('print nothing, and take no number, while they are empty', () => {
    expect(buildReport(writing('', '')).sections.map(({ id }) => id)).not.toContain('text:1')
  })
})

describe('template and foot', () => {
  it('writes the Front’s name in full where that is chosen', () => {
    const given: ReportInput = { ...input, choices: { ...defaultReportChoices, template: 'front' } }
    expect(blocksOf(buildReport(given))[0]).toMatchObject({
      left: ['ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'PHƯỜNG AN THẮNG'],
    })
  })

  it('names the round by its hash, or by its day where there is none', () => {
    const hash = 'ab'.repeat(32)
    expect(buildReport({ ...input, roundHash: hash }).footer).toBe(`SHA-256 của gói số liệu: ${hash}`)
    expect(buildReport(input).footer).toContain('số liệu đến')
  })
})

describe('chartTable', () => {
  it('holds the figures that a drawing is drawn from', () => {
    const given = printing('letter', 'evidence', 'dossierFigures')
    const charts = blocksOf(buildReport(given)).flatMap((block) => (block.kind === 'chart' ? [block] : []))
    const lines = charts.map((chart) =>
      chartTable(chart, given)?.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)).join('|')),
    )
    expect(lines[0]).toContain('6|– Từ kỳ trước chuyển sang|—')
    expect(lines[1]).toEqual(['01/7/2025|40|20|20', '07/7/2025|30|45|5'])
    expect(lines[2]).toEqual(['Hộ tịch|3|64', 'Đất đai|2|5', 'Chứng thực|1|102'])
  })
})

it.each([
  [1, 'I. '],
  [4, 'IV. '],
  [9, 'IX. '],
  [14, 'XIV. '],
])('%i is written %s', (number, text) => {
  expect(romanNumeral(number)).toBe(text)
})
