import { describe, expect, it } from 'vitest'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'
import { buildWorkbenchModel, type WorkbenchInput } from '~/features/reconciliation/build-workbench-model'
import { readStatement } from '~/features/reconciliation/read-statement'

const anThang = {
  ...emptyFormRow,
  receivedTotal: 1338,
  receivedOnline: 1262,
  receivedDirectAndPostal: 76,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}
const rates = [
  { label: 'tỷ lệ giải quyết trước hạn và đúng hạn', percent: 95.89, decimals: 2 },
  { label: 'tỷ lệ trễ hạn', percent: 4.11, decimals: 2 },
]
const input: WorkbenchInput = {
  text: '',
  reading: null,
  given: anThang,
  rates,
  tried: {},
  confirmations: [],
  hypothesis: null,
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  notes: [],
  compared: null,
  centre: 'Trung tâm phục vụ hành chính công phường An Thắng',
  convention: 'qd766',
  language: 'vi',
}

describe('buildWorkbenchModel', () => {
  it('names the one figure with which everything fits', () => {
    const model = buildWorkbenchModel(input)
    expect(model.title).toBe('Giải quyết quá hạn ghi 56 hồ sơ; chỉ với 53 thì tổng và cả hai tỷ lệ cùng khớp')
    expect(model.formTitle).toBe('Biểu II.06a: phần đã giải quyết cộng lại thừa 3')
    expect(model.suspects).toEqual(['resolvedOverdue'])
    expect(model.proposal?.changes).toMatchObject([{ cell: 'resolvedOverdue', from: '56', to: '53' }])
    expect(model.proposal?.proof.map(({ result, fits }) => [result, fits])).toEqual([
      ['1.281', true],
      ['95,89\u00a0%', true],
      ['4,11\u00a0%', true],
    ])
  })

  it('holds every named way against a printed percentage, those that do not give it too', () => {
    const [onTime, late] = buildWorkbenchModel(input).rates
    const said = (line: typeof onTime) =>
      line?.ways
        .filter(({ name }) => !name.includes('không có tên'))
        .map(({ formula, results }) => `${formula}: ${results.map(({ fits }) => (fits ? 'ra' : 'không')).join(', ')}`)
    expect(said(onTime)).toEqual([
      '(8 + 9 + 12) / 3: ra, ra',
      '(8 + 9) / (8 + 9 + 10): không, không',
      '(8 + 9) / (8 + 9 + 10 + 13): không, không',
    ])
    expect(said(late)?.[0]).toBe('(10 + 13) / 3: không, ra')
    expect(onTime?.none).toBeNull()
    expect(late?.ways[0]?.results[1]?.text).toBe('55 / 1.338 = 4,11\u00a0%')
  })

  it('says so where a percentage was cut off, not rounded, and where no way gives it', () => {
    const cut = buildWorkbenchModel({ ...input, rates: [{ label: 'trước và đúng hạn', percent: 95.8, decimals: 1 }] })
    expect(cut.rates[0]?.ways[0]?.note).toContain('cắt bớt')
    const none = buildWorkbenchModel({ ...input, rates: [{ label: 'trước và đúng hạn', percent: 12.34, decimals: 2 }] })
    expect(none.rates[0]?.none).toContain('Không cách tính nào')
    expect(none.questions.map(({ id }) => id)).toEqual(['sums', 'rates'])
  })

  it('shows every repair that was tried beside leaving things as they are', () => {
    const { repairs } = buildWorkbenchModel(input)
    expect(
      repairs.map(({ key, results }) => [key, ...results.map(({ text, fits }) => `${text}${fits ? '' : ' ≠'}`)]),
    ).toEqual([
      ['resolvedOverdue.53', '1.281', '95,89\u00a0%', '4,11\u00a0%'],
      ['resolvedEarly.1223', '1.281', '95,67\u00a0% ≠', '4,33\u00a0% ≠'],
      ['published', '1.284 ≠', '95,89\u00a0%', '4,33\u00a0% ≠'],
    ])
  })

  it('calls figures left as they are fitting, not fitting or undecided by what they give', () => {
    const asPrinted = (given: WorkbenchInput['given']) =>
      buildWorkbenchModel({ ...input, given }).repairs.find(({ key }) => key === 'published')?.conclusion
    expect(asPrinted({ ...anThang, resolvedOverdue: 53 })).toBe('Khớp')
    expect(asPrinted(anThang)).toBe('Không khớp')
    expect(asPrinted({ ...emptyFormRow, receivedTotal: 1338 })).toBe('Chưa kết luận')
  })

  it('leaves a column undecided while a part of it is not reported', () => {
    const received = buildWorkbenchModel(input).columns[2]
    expect(received.verdict).toEqual({ verdict: 'undecided', text: 'Chưa kết luận: thiếu cột 6' })
    expect(received.more).toEqual([{ verdict: 'pass', text: 'Khớp cột 7 + 11' }])
    expect(received.terms.map(({ text, state }) => [text, state])).toEqual([
      ['1.262', 'plain'],
      ['76', 'plain'],
      ['—', 'missing'],
    ])
  })

  it('shows a hypothesis struck beside the published figure, and asks the same question as before', () => {
    const model = buildWorkbenchModel({ ...input, hypothesis: 'resolvedOverdue.53' })
    expect(model.columns[0].terms[2]).toMatchObject({ text: '53', struck: '56' })
    expect(model.columns[0].verdict.verdict).toBe('pass')
    expect(model.letter).toBe(buildWorkbenchModel(input).letter)
  })

  it('is calm once the centre has confirmed, and still shows what was published', () => {
    const model = buildWorkbenchModel({
      ...input,
      confirmations: [
        {
          cell: 'resolvedOverdue',
          published: 56,
          confirmed: 53,
          by: 'Giám đốc Trung tâm',
          on: isoDate('2025-10-20'),
          document: '',
          note: '',
        },
      ],
    })
    expect(model.title).toBe('Trung tâm xác nhận giải quyết quá hạn là 53; các phép cộng đủ số đều khớp')
    expect(model.proposal).toBeNull()
    expect(model.letter).toBeNull()
    expect(model.columns[0].terms[2]).toMatchObject({ text: '53', struck: '56', state: 'plain' })
  })

  it('says so where too little was reported', () => {
    const broken = buildWorkbenchModel({
      ...input,
      given: { ...emptyFormRow, receivedTotal: 10, resolvedTotal: 4 },
      rates: [],
    })
    expect(broken.title).toBe('Chưa đủ số liệu để đối soát')
    expect(broken.repairs.map(({ key }) => key)).toEqual(['published'])
  })

  it('speaks English with the same figures', () => {
    const model = buildWorkbenchModel({ ...input, language: 'en' })
    expect(model.title).toBe('Resolved overdue says 56; only with 53 do the totals and both percentages fit')
    expect(model.proposal?.proof[0]?.result).toBe('1,281')
  })
})

describe('readStatement', () => {
  it('reads the figures of a paragraph in our own words into the cells of the form', () => {
    const text =
      'Trong tháng 9, trung tâm tiếp nhận 420 hồ sơ (trực tuyến 400, trực tiếp 20). Đã giải quyết 400 hồ sơ, trong đó trước hạn 380, đúng hạn 5, quá hạn 15. Đang giải quyết 20 hồ sơ.'
    const [reading] = readStatement(text)
    expect(reading?.cells).toMatchObject({
      receivedTotal: 420,
      resolvedTotal: 400,
      resolvedOverdue: 15,
      pendingTotal: 20,
    })
  })
})
