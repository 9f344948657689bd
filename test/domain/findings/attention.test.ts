import { describe, expect, it } from 'vitest'
import { type AttentionInput, whatNeedsAttention } from '~/domain/findings/attention'
import { attentionMessages } from '~/domain/findings/messages'
import { emptyFormRow } from '~/domain/reported/form'
import type { Statement } from '~/domain/round/round'
import { equipmentRow, ward } from '../preparedness/sample-ward'
import { anThangRates, anThangRow } from '../reported/an-thang-row'

const statement = (topic: Statement['topic'], text: string, value: number | null = null): Statement => ({
  id: text,
  topic,
  key: null,
  text,
  value,
  unit: null,
  provenance: 'published',
  sourceId: 'article',
})

const published: AttentionInput = {
  row: anThangRow,
  rates: anThangRates,
  statements: [
    statement('lateField', 'Tư pháp – hộ tịch'),
    statement('lateField', 'Đất đai'),
    statement('equipmentToAdd', 'máy nổ'),
    statement('equipmentToAdd', 'máy cưa'),
    statement('cause', 'mạng chưa bảo đảm'),
  ],
  preparedness: null,
  dossiers: null,
}
const nothing: AttentionInput = { row: emptyFormRow, rates: [], statements: [], preparedness: null, dossiers: null }

describe('whatNeedsAttention', () => {
  it('lists for An Thắng what the mock-up asks, in its order', () => {
    const tasks = whatNeedsAttention(published).map((item) => attentionMessages.vi.write(item))
    expect(tasks).toEqual([
      {
        task: 'Hỏi trung tâm: giải quyết quá hạn 53 hay 56 hồ sơ?',
        because: 'Chỉ với 53 thì tổng và cả hai tỷ lệ đã công bố cùng khớp',
      },
      {
        task: 'Đề nghị nêu số kỳ trước chuyển sang (cột 6)',
        because: 'Số liệu chưa nêu; chưa nêu không phải là 0',
      },
      {
        task: 'Đề nghị gửi danh sách quá hạn theo lĩnh vực',
        because: 'Bài công bố chỉ nêu tên: Tư pháp – hộ tịch và Đất đai',
      },
      {
        task: 'Đề nghị báo số lượng máy nổ và máy cưa còn thiếu',
        because: 'Bài công bố đề nghị bổ sung nhưng không nêu số lượng',
      },
    ])
  })

  it('asks once about a total that breaks two sums, and apart about sums that no one cell mends', () => {
    const full = { ...anThangRow, carriedOver: 0, resolvedOverdue: 53 }
    const tasks = (row: typeof full) =>
      whatNeedsAttention({ ...nothing, row }).map((item) => attentionMessages.vi.write(item).task)
    expect(tasks({ ...full, receivedTotal: 1400 })).toEqual(['Hỏi trung tâm: tổng số tiếp nhận 1.338 hay 1.400 hồ sơ?'])
    expect(tasks({ ...full, receivedTotal: 1400, receivedOnline: 1300 })).toEqual([
      'Hỏi trung tâm: tổng số tiếp nhận hay các phần (cột 4 + 5 + 6)?',
      'Hỏi trung tâm: tổng số tiếp nhận hay các phần (cột 7 + 11)?',
    ])
  })

  it('asks for the missing figures, not for the way, where a way in use cannot be computed', () => {
    const row = { ...emptyFormRow, receivedTotal: 200, resolvedTotal: 180 }
    const codes = whatNeedsAttention({ ...nothing, row, rates: anThangRates }).map(({ code }) => code)
    expect(codes).toContain('cellMissing')
    expect(codes).not.toContain('rateUnexplained')
  })

  it('does not ask again about a percentage that the first question explains', () => {
    expect(whatNeedsAttention(published).map(({ code }) => code)).not.toContain('rateUnexplained')
  })

  it('asks how a percentage was made that nothing explains', () => {
    const odd = { id: 'odd', label: 'tỷ lệ đúng hạn', percent: 91.5, decimals: 1 }
    const items = whatNeedsAttention({ ...published, rates: [...anThangRates, odd] })
    expect(items.find(({ code }) => code === 'rateUnexplained')).toMatchObject({
      label: 'tỷ lệ đúng hạn',
      to: '/doi-soat',
    })
  })

  it('has nothing to say of figures that add up, or of no figures', () => {
    const sound = { ...anThangRow, resolvedOverdue: 53, carriedOver: 0 }
    expect(whatNeedsAttention({ ...nothing, row: sound, rates: anThangRates })).toEqual([])
    expect(whatNeedsAttention(nothing)).toEqual([])
  })

  it('says only that the sum is wrong where no repair stands out', () => {
    const [item] = whatNeedsAttention({ ...nothing, row: anThangRow })
    expect(item && attentionMessages.vi.write(item).because).toBe('1.284 ≠ 1.281: các phần cộng lại thừa 3 hồ sơ')
  })

  it('does not ask for a count that the article gives', () => {
    const items = whatNeedsAttention({ ...nothing, statements: [statement('lateField', 'Đất đai', 12)] })
    expect(items).toEqual([])
  })

  it('adds notes from the dossier list and the neighbourhoods, marked illustrative where they are', () => {
    const items = whatNeedsAttention({
      ...nothing,
      dossiers: {
        pendingOverdue: 2,
        pausedLong: 5,
        pausedOverWorkingDays: 10,
        overdueWithoutApology: 0,
        illustrative: true,
      },
      preparedness: ward({ equipment: [equipmentRow({ need: 6, available: 3, broken: 1 })] }),
    })
    expect(items.map(({ code, severity }) => [code, severity])).toEqual([
      ['pendingOverdue', 'note'],
      ['pausedLong', 'note'],
      ['equipmentGap', 'note'],
      ['neighbourhoodsSilent', 'note'],
    ])
    expect(items.every((item) => 'illustrative' in item && item.illustrative)).toBe(true)
  })

  it('writes every item in both languages', () => {
    const odd = { id: 'odd', label: 'x', percent: 1.5, decimals: 1 }
    const items = whatNeedsAttention({
      ...published,
      rates: [...anThangRates, odd],
      preparedness: ward({ equipment: [equipmentRow({ need: 6, available: 3, broken: 1 })] }),
      dossiers: {
        pendingOverdue: 2,
        pausedLong: 5,
        pausedOverWorkingDays: 10,
        overdueWithoutApology: 4,
        illustrative: false,
      },
    })
    expect(new Set(items.map(({ code }) => code)).size).toBe(10)
    for (const item of items) {
      const [vi, en] = [attentionMessages.vi.write(item), attentionMessages.en.write(item)]
      expect(vi.task).not.toBe(en.task)
      expect(vi.because).not.toBe(en.because)
    }
  })
})
