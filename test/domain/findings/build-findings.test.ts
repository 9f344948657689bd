import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildStore } from '~/domain/cube/build-store'
import { readFilter } from '~/domain/cube/filter-address'
import { selectRows } from '~/domain/cube/select-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { buildFindings } from '~/domain/findings/build-findings'
import { dossierFactsOf } from '~/domain/findings/dossier-facts'
import type { Finding } from '~/domain/findings/finding'
import { findingRules } from '~/domain/findings/finding-rules'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'
import { textOf } from '~/domain/shared/sentence'
import { anyDossier, asOf, roundPeriod } from '../cube/random-dossiers'
import { equipmentRow, ward } from '../preparedness/sample-ward'
import { anThang, anThangReal, anThangStore } from './an-thang'

const published = { ...anThang, dossiers: null, preparedness: null }
const byId = (findings: readonly Finding[], id: string): Finding => {
  const found = findings.find((finding) => finding.id === id)
  if (found === undefined) throw new Error(`no finding ${id} among ${findings.map((one) => one.id).join(', ')}`)
  return found
}
const sentence = (findings: readonly Finding[], id: string) => textOf(byId(findings, id).runs)
const filterOf = ({ evidence }: Finding) => readFilter(new URLSearchParams(evidence.search.split('#')[0]))
const firstFigure = ({ runs }: Finding) => runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.value] : []))[0]

/** Counts one list in one sentence: the first figure is the number of rows that the evidence shows. */
const counting = [
  'late-field',
  'late-weeks',
  'cause-missing',
  'pending-overdue',
  'paused-past-due',
  'paused-long',
  'apology-missing',
]

describe('buildFindings', () => {
  it('says of the published figures of An Thắng what does not add up, then what is to be asked, then what is known', () => {
    expect(buildFindings(published, 'vi').map(({ title }) => title)).toEqual([
      'Giải quyết quá hạn ghi 56 hồ sơ; chỉ với 53 thì tổng và cả hai tỷ lệ cùng khớp',
      'Cột 6 (kỳ trước chuyển sang) chưa được báo cáo',
      'Quá hạn ở Tư pháp – hộ tịch và Đất đai; số lượng chưa được báo cáo',
      'Đề nghị bổ sung máy nổ, máy cưa và công cụ nòng cốt; số lượng chưa được báo cáo',
      '56 hồ sơ giải quyết quá hạn, 2 hồ sơ đang giải quyết đã quá hạn',
      'Nơi làm việc 60 m² được nêu là quá tải; mỗi ngày làm việc nhận 30,4 hồ sơ',
      '4 nguyên nhân quá hạn được nêu, chưa kèm số hồ sơ',
      'Chưa nêu chỉ huy và hậu cần trong “4 tại chỗ”',
      '“máy nổ” là máy phát điện hay động cơ nổ: cần hỏi lại',
      'Kỳ số liệu dừng ở ngày 30/8/2025, chưa có số liệu ngày 31/8/2025',
      'An Thắng đã giải quyết 1.281 trong 1.338 hồ sơ (95,74\u00a0%)',
      '95,89\u00a0% trước và đúng hạn theo cách tính QĐ 766 (1.283/1.338)',
      'Cùng một số liệu, ba cách tính cho 95,89\u00a0%, 95,64\u00a0% và 95,49\u00a0%',
      '94,32\u00a0% hồ sơ tiếp nhận trực tuyến (1.262/1.338)',
      'Có tập huấn cho người làm việc tại trung tâm',
      'Kỳ số liệu không trùng kỳ báo cáo nào',
    ])
  })

  it('writes the sentence with every number bound to its figure', () => {
    const { runs } = byId(buildFindings(published, 'vi'), 'identity-fails:II06-RESOLVED')
    expect(textOf(runs)).toBe(
      'Cột 10 (giải quyết quá hạn) ghi 56 hồ sơ; các cột 8 + 9 + 10 cộng lại thành 1.284, thừa 3 so với tổng số đã giải quyết 1.281. Chỉ với 53 hồ sơ thì tổng và cả hai tỷ lệ công bố cùng khớp.',
    )
    expect(runs.flatMap((run) => (run.kind === 'figure' ? [[run.figure.id, run.figure.value]] : []))).toEqual([
      ['reported/resolvedOverdue', 56],
      ['sum/II06-RESOLVED', 1284],
      ['difference/II06-RESOLVED', 3],
      ['reported/resolvedTotal', 1281],
      ['proposed/resolvedOverdue', 53],
    ])
  })

  it('leaves no number of the data in plain words', () => {
    const names = [
      'Khối phố \\d+',
      'QĐ 766(/QĐ-TTg)?',
      '“4 tại chỗ”',
      'ngày 15 đến ngày 14',
      'từ 31 ngày',
      'không phải là 0',
      'trong 3 ngày',
      '2025',
    ]
    const columns = ['cột \\d+( \\+ \\d+)*', '\\d{2}/\\d{1,2}/\\d{4}']
    const known = new RegExp([...names, ...columns].join('|'), 'gi')
    for (const { id, runs } of buildFindings(anThangReal, 'vi')) {
      const words = runs.map((run) => (run.kind === 'text' ? run.text : '·')).join('')
      expect([id, words.replace(known, '').replace(/\(\s*/g, '(')]).toEqual([id, expect.not.stringMatching(/\d/)])
    }
  })

  it('names each rule once in the list of codes, and the codes never twice', () => {
    const codes = Object.values(findingRules)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { rule, id } of buildFindings(anThangReal, 'vi')) {
      expect(findingRules[rule]).toMatch(/^ND-\d\d$/)
      expect(id === rule || id.startsWith(`${rule}:`)).toBe(true)
    }
  })

  it('leads to exactly the rows it counts', () => {
    const findings = buildFindings(anThangReal, 'vi').filter(({ rule }) => counting.includes(rule))
    expect(findings.length).toBeGreaterThan(6)
    for (const finding of findings) {
      expect([finding.id, selectRows(anThangStore, filterOf(finding)).length]).toEqual([
        finding.id,
        firstFigure(finding),
      ])
    }
  })

  it('makes notes of illustrative figures and asks nothing by them', () => {
    const illustrative = buildFindings(anThang, 'vi').filter(({ provenance }) => provenance === 'illustrative')
    expect(illustrative.length).toBeGreaterThan(15)
    for (const { severity, suggestion } of illustrative) {
      expect(severity).toBe('note')
      const words = suggestion === null ? '' : textOf(suggestion.runs)
      expect(words.replace('“4 tại chỗ”', '')).not.toMatch(/\d|Khối phố|Hộ tịch|Đất đai/)
    }
  })

  it('asks by the figures where the lists are the ward’s own', () => {
    const findings = buildFindings(anThangReal, 'vi')
    const { suggestion, severity } = byId(findings, 'apology-missing')
    expect(severity).toBe('ask')
    expect(suggestion && textOf(suggestion.runs)).toBe(
      'Đề nghị báo cáo việc gửi thư xin lỗi và hẹn lại ngày trả đối với 22 hồ sơ giải quyết quá hạn.',
    )
    expect(suggestion).toMatchObject({ addressee: 'centre', figureIds: ['dossiers/withoutApology'] })
    expect(byId(findings, 'reported-differs:resolvedOverdue').severity).toBe('urgent')
  })

  it('holds the rate against a target only where one was set, and says whose it is', () => {
    const at = (percent: number) => ({ ...published, target: { percent, source: 'kế hoạch của thành phố' } })
    const rate = (input: typeof published) => byId(buildFindings(input, 'vi'), 'on-time-rate')
    expect(rate(published).kind).toBe('notice')
    expect(rate(at(95)).kind).toBe('achievement')
    expect(rate(at(98)).kind).toBe('shortcoming')
    expect(textOf(rate(at(98)).runs)).toContain('chưa đạt mức 98,00\u00a0% theo kế hoạch của thành phố')
  })

  it('drops the question once the centre has answered, and says the figure is confirmed', () => {
    const on = isoDate('2025-10-20')
    const answer = { published: 56, confirmed: 53, by: 'Trung tâm', on, document: '', note: '' }
    const answered = { ...published, confirmations: [{ cell: 'resolvedOverdue' as const, ...answer }] }
    const findings = buildFindings(answered, 'vi')
    expect(findings.map(({ rule }) => rule)).not.toContain('identity-fails')
    const late = byId(findings, 'late-total')
    expect(textOf(late.runs)).toBe(
      'Theo số liệu báo cáo, có 53 hồ sơ giải quyết quá hạn và 2 hồ sơ đang giải quyết đã quá hạn.',
    )
    expect(late.provenance).toBe('confirmed')
  })

  it('gives counts and no percentage for groups under ten', () => {
    const row = { ...emptyFormRow, receivedTotal: 9, receivedOnline: 8, resolvedTotal: 7 }
    const few = {
      ...published,
      statements: [],
      reported: { row, rates: [], provenance: 'published' as const, sourceId: '' },
    }
    expect(
      buildFindings(few, 'vi')
        .flatMap(({ runs }) => textOf(runs))
        .join(' '),
    ).not.toContain('%')
    const dossiers = anThangReal.dossiers && {
      ...anThangReal.dossiers,
      fields: [
        { field: 'Trẻ em', late: 9, total: 9 },
        { field: 'Hộ tịch', late: 46, total: 200 },
      ],
    }
    const findings = buildFindings({ ...few, dossiers }, 'vi')
    expect(sentence(findings, 'late-field:Hộ tịch')).toContain('%')
    expect(findings.some(({ id }) => id === 'late-field:Trẻ em')).toBe(false)
    const smallFirst = dossiers && { ...dossiers, fields: [...dossiers.fields].map((one) => ({ ...one, late: 9 })) }
    expect(sentence(buildFindings({ ...few, dossiers: smallFirst }, 'vi'), 'late-field:Trẻ em')).toBe(
      'Lĩnh vực Trẻ em có 9 hồ sơ quá hạn trong 9 hồ sơ tiếp nhận, trong tổng số 55 hồ sơ quá hạn.',
    )
  })

  it('has nothing to say of gaps where need or stock was not reported', () => {
    const preparedness = ward({
      equipment: [equipmentRow({ need: 6 }), equipmentRow({ item: 'Đèn pin', available: 3 })],
    })
    const findings = buildFindings({ ...published, statements: [], reported: null, preparedness }, 'vi')
    expect(findings.map(({ rule }) => rule)).not.toContain('equipment-gap')
    expect(findings.map(({ rule }) => rule)).toContain('neighbourhoods-silent')
  })

  it('finds the same in both languages', () => {
    const [vi, en] = [buildFindings(anThangReal, 'vi'), buildFindings(anThangReal, 'en')]
    expect(en.map(({ id }) => id)).toEqual(vi.map(({ id }) => id))
    expect(en.map(({ evidence }) => evidence)).toEqual(vi.map(({ evidence }) => evidence))
    vi.forEach((finding, place) => {
      expect(en[place]?.title).not.toBe(finding.title)
    })
  })

  it('can be read aloud: no sign, no bracket, no grouped number', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const { aloud } of buildFindings(anThangReal, locale)) expect(aloud).not.toMatch(/[%/≠+()“”]|\d[.,]\d|QĐ/)
    }
    expect(byId(buildFindings(published, 'vi'), 'on-time-rate').aloud).toBe(
      'Tỷ lệ trước và đúng hạn theo cách tính Quyết định số 766 là 95 phẩy 89 phần trăm, 1283 trên 1338.',
    )
  })

  it('says nothing of a round that says nothing', () => {
    const empty = {
      ...published,
      reported: null,
      statements: [],
      info: { ...anThang.info, period: { from: isoDate('2025-07-01'), to: isoDate('2025-07-31') } },
    }
    expect(buildFindings(empty, 'vi')).toEqual([])
  })

  it('holds for any dossier list: bound titles, one id each, evidence that shows what is counted', () => {
    fc.assert(
      fc.property(
        fc.array(anyDossier, { maxLength: 60 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (list, locale) => {
          const options = { period: roundPeriod, asOf, reading: 'dates' as const, calendar: vietnamCalendar }
          const store = buildStore(list, options)
          const dossiers = dossierFactsOf(store, { provenance: 'published', sourceId: 'x' }, vietnamCalendar)
          const findings = buildFindings({ ...anThangReal, dossiers }, locale)
          expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
          for (const finding of findings) {
            expect(finding.title.length).toBeLessThanOrEqual(80)
            if (finding.sampleSize !== null && finding.sampleSize < 10) expect(textOf(finding.runs)).not.toContain('%')
            if (!counting.includes(finding.rule)) continue
            const rows = selectRows(store, filterOf(finding)).length
            const figures = finding.runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.value] : []))
            expect([finding.id, figures]).toEqual([finding.id, expect.arrayContaining([rows])])
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps titles to 80 characters whatever things are called', () => {
    const word = fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.replace(/[{}*]/g, 'x'))
    fc.assert(
      fc.property(word, word, fc.constantFrom('vi' as const, 'en' as const), (item, name, locale) => {
        const preparedness = ward({
          neighbourhoods: [{ id: 'a', name, reportedOn: null }],
          equipment: [
            equipmentRow({ item, neighbourhood: 'a', need: 6, available: 3, broken: 1 }),
            equipmentRow({ item: `${item} 2`, neighbourhood: 'a', need: 6, available: 3, broken: 1 }),
          ],
          provenance: 'published',
        })
        for (const { title } of buildFindings({ ...anThang, preparedness }, locale)) {
          expect(title.length).toBeLessThanOrEqual(80)
          expect(title).not.toMatch(/^\s|\s$/)
        }
      }),
      { numRuns: 60 },
    )
  })
})
