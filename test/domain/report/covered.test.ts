import { describe, expect, it } from 'vitest'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices, choose } from '~/domain/findings/choices'
import { figureBookOf } from '~/domain/findings/figures/figure-book'
import { noChoices } from '~/domain/findings/finding-choices'
import type { FindingsInput } from '~/domain/findings/findings-input'
import { buildReport } from '~/domain/report/build-report'
import { preflightOf } from '~/domain/report/preflight'
import type { ReportInput } from '~/domain/report/report-input'
import { noSupervisionWork, type ReportRecommendation } from '~/domain/report/supervision'
import { supervisionOf } from '~/domain/report/supervision-of'
import { textOf } from '~/domain/shared/sentence'
import { anThang } from '../findings/an-thang'
import { input, printing } from './round'

const all = buildFindings(anThang, 'vi')
const idOf = (rule: string): string => all.find((finding) => finding.rule === rule)?.id ?? `no finding of ${rule}`

/** The round that ships, with these findings kept. */
function keeping(rules: readonly string[], given: ReportInput = printing('letter', 'questions'), facts = anThang) {
  const choices = rules.reduce((now, rule) => choose(now, idOf(rule), 'kept'), noChoices)
  const applied = applyChoices(buildFindings(facts, 'vi'), choices)
  const work = supervisionOf({ applied, book: figureBookOf(facts, 'vi') }, { recommendations: [], notes: [] }, [], 'vi')
  return { ...given, reported: facts.reported, statements: facts.statements, work }
}

const paragraphs = (given: ReportInput): string[] =>
  buildReport(given).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : [])),
  )
const letter = (given: ReportInput): string => paragraphs(given).join('\n')
const questions = (given: ReportInput): string[] =>
  buildReport(given).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.key === 'questions'
        ? block.rows.map(({ cells }) => (cells[1] === undefined ? '' : textOf(cells[1].runs)))
        : [],
    ),
  )

const recommendation = (findingId: string): ReportRecommendation => ({
  code: 'KN-01',
  addressee: 'Trung tâm',
  text: 'Trả lời bằng văn bản về số quá hạn',
  sentOn: null,
  replyDueOn: null,
  status: 'openUnresolved',
  replyDocument: null,
  findingIds: [findingId],
})

describe('a kept finding', () => {
  it.each([
    ['identity-fails', 'Số quá hạn công bố chưa khớp.', 'chỉ với 53 hồ sơ thì tổng'],
    ['identity-fails', 'Nếu quá hạn là 53 thì tổng', 'chỉ với 53 hồ sơ thì tổng'],
    ['late-fields-uncounted', 'Lĩnh vực trễ hạn cao', 'nêu tên lĩnh vực có hồ sơ quá hạn'],
    ['cause-stated', 'Nguyên nhân được nêu:', 'nguyên nhân được nêu: '],
    ['office-overloaded', 'Bộ phận một cửa rộng khoảng', 'được nêu là quá tải'],
    ['equipment-uncounted', 'còn phải bổ sung', 'chưa'],
    ['staff-trained', 'Đã cử 08 cán bộ', '08 người'],
    ['on-time-rate', 'Tỷ lệ trước hạn và đúng hạn công bố là', 'theo cách tính'],
    ['resolved', ', đã giải quyết 1.281 hồ sơ,', 'đã giải quyết 1.281 trong 1.338 hồ sơ'],
    ['online-share', 'trực tuyến 1.262;', 'Tiếp nhận trực tuyến 1.262'],
  ])('of %s stands in place of “%s”', (rule, builtIn, own) => {
    expect(letter(keeping([]))).toContain(builtIn)
    const text = letter(keeping([rule]))
    expect(text).not.toContain(builtIn)
    expect(text.toLocaleLowerCase('vi')).toContain(own.toLocaleLowerCase('vi'))
  })

  it('leaves every other sentence as it is', () => {
    const [before, after] = [paragraphs(keeping([])), paragraphs(keeping(['office-overloaded']))]
    const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^\p{L}\) /u, ''))
    expect(words(after).filter((line) => !words(before).includes(line))).toHaveLength(1)
    expect(words(before).filter((line) => !words(after).includes(line))).toHaveLength(1)
  })

  it('stands where the sums are spoken of, under their letter', () => {
    const check = buildReport(keeping(['identity-fails'])).sections.flatMap(({ blocks }) => blocks)
    const [first] = check.filter(({ key }) => key === 'check')
    expect(first?.kind === 'paragraph' && textOf(first.runs)).toMatch(/^a\) Cột 10 \(/)
    expect(check.filter(({ key }) => key === 'question' || key.startsWith('finding-'))).toEqual([])
  })

  it('does not hide a published percentage that it does not give', () => {
    const row = anThang.reported && { ...anThang.reported.row, resolvedEarly: 1220 }
    const facts: FindingsInput = { ...anThang, reported: anThang.reported && row && { ...anThang.reported, row } }
    const text = letter(keeping(['on-time-rate'], printing('letter'), facts))
    expect(text).toContain('Tỷ lệ trước hạn và đúng hạn công bố là 95,89')
    expect(text).toContain('theo cách tính')
  })

  it('that is made up covers nothing of the letter', () => {
    const { work } = keeping(['office-overloaded'])
    const madeUp = { ...work, findings: work.findings.map((finding) => ({ ...finding, illustrative: true })) }
    expect(letter({ ...keeping([]), work: madeUp })).toBe(letter(keeping([])))
  })
})

describe('the questions to the centre', () => {
  const generated = questions(keeping([]))

  it('list each thing once, by the finding where one was kept', () => {
    expect(generated).toContain('Xác nhận số hồ sơ quá hạn (53 hay 56)')
    const listed = questions(keeping(['identity-fails', 'late-fields-uncounted', 'cell-missing']))
    expect(listed).toHaveLength(generated.length)
    expect(listed.filter((text) => text.includes('53 hay 56'))).toEqual([
      expect.stringMatching(/^Cột 10 .* cùng khớp\. Đề nghị xác nhận bằng văn bản số .* 53 hay 56 hồ sơ\.$/),
    ])
    expect(listed.filter((text) => text.includes('theo lĩnh vực'))).toEqual([])
  })

  it('list what the delegation wrote in place of both', () => {
    const given = keeping(['identity-fails'])
    const listed = questions({ ...given, questions: [{ id: 'sums', text: 'Số quá hạn là 53 hay 56?' }] })
    expect(listed.filter((text) => text.includes('53'))).toEqual(['Số quá hạn là 53 hay 56?'])
  })

  it('do not list what others are to answer', () => {
    expect(questions(keeping(['equipment-uncounted']))).toEqual(generated)
  })
})

describe('what is asked in the letter', () => {
  it('is not asked a second time where it was recorded', () => {
    expect(letter(input)).toContain('xác nhận số hồ sơ quá hạn (53 hay 56); bổ sung')
    const recommended = { ...noSupervisionWork, recommendations: [recommendation(idOf('identity-fails'))] }
    const text = letter({ ...input, work: recommended })
    expect(text).toContain('trả lời bằng văn bản về số quá hạn (KN-01')
    expect(text).not.toContain('xác nhận số hồ sơ quá hạn (53 hay 56)')
    expect(text).toContain('bổ sung số từ kỳ trước chuyển sang')
    const questioned = letter({ ...input, questions: [{ id: 'sums', text: 'Số quá hạn là 53 hay 56?' }] })
    expect(questioned.match(/53 hay 56/g)).toHaveLength(1)
  })

  it('stays where another thing was recommended', () => {
    const recommended = { ...noSupervisionWork, recommendations: [recommendation('office-overloaded')] }
    expect(letter({ ...input, work: recommended })).toContain('xác nhận số hồ sơ quá hạn (53 hay 56)')
  })
})

describe('before printing', () => {
  it('names each number of a rewritten sentence that moved, before and after', () => {
    const work = keeping(['late-total']).work
    const changes = [
      { name: 'Cột 10', before: '56', after: '53' },
      { name: 'Cột 13', before: '2', after: null },
    ]
    const given = { ...input, work: { ...work, findings: work.findings.map((one) => ({ ...one, changes })) } }
    const items = preflightOf(given, buildReport(given))
    expect(items.find(({ id }) => id === 'changed-late-total')).toEqual({
      id: 'changed-late-total',
      verdict: 'fail',
      text: 'Câu đã sửa “Theo số liệu báo cáo, có 56 hồ sơ …”: Cột 10: 56 → 53; Cột 13: 2 → không còn số này; đọc lại câu',
    })
    const same = { ...input, work }
    expect(preflightOf(same, buildReport(same)).filter(({ id }) => id.startsWith('changed-'))).toEqual([])
  })

  it('names the rules of kept findings that the figures no longer show', () => {
    const given = { ...input, work: { ...noSupervisionWork, lapsed: ['ND-10', 'ND-23'] } }
    expect(preflightOf(given, buildReport(given)).find(({ id }) => id === 'lapsed')?.text).toContain('(ND-10, ND-23)')
  })
})
