import { describe, expect, it } from 'vitest'
import type { PrintedRate, ReportedCells } from '~/domain/reconcile/cells'
import { compareWithDossiers } from '~/domain/reconcile/compare-with-dossiers'
import { draftQuestions, type QuestionsInput } from '~/domain/reconcile/draft-questions'
import { periodNotes } from '~/domain/reconcile/period-notes'
import { reconcileRow } from '~/domain/reconcile/reconcile'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'

const cells = {
  ...emptyFormRow,
  receivedTotal: 1338,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 53,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}
const period = { from: isoDate('2025-07-01'), to: isoDate('2025-09-30') }
const ask = (given: ReportedCells, rates: readonly PrintedRate[], more: Partial<QuestionsInput> = {}) => {
  const { rules, repairs, rates: explanations } = reconcileRow({ cells: given, rates })
  const input = {
    centre: 'Trung tâm',
    period,
    cells: given,
    rules,
    repairs,
    rates,
    explanations,
    compared: null,
    notes: [],
  }
  return draftQuestions({ ...input, ...more })
}

describe('draftQuestions', () => {
  it('asks nothing where everything fits', () => {
    expect(ask(cells, [{ label: 'trước và đúng hạn', percent: 95.89 }])).toEqual([])
  })

  it('asks how a percentage was made that no way in use gives', () => {
    const [question] = ask(cells, [{ label: 'trước và đúng hạn', percent: 97.3, decimals: 2 }])
    expect(question).toEqual({
      id: 'rates',
      text: 'Đề nghị Trung tâm cho biết tử số và mẫu số của trước và đúng hạn 97,30\u00a0% (các số đã ghi không cho ra tỷ lệ này theo cách tính nào đang dùng).',
    })
  })

  it('says that figures are missing where they are, and accuses nobody of a wrong percentage', () => {
    const [question] = ask({ receivedTotal: 1338, resolvedEarly: 1226 }, [
      { label: 'trước và đúng hạn', percent: 97.3 },
    ])
    expect(question?.text).toContain('chưa đủ để tính lại')
  })

  it('asks for one way where two percentages were made in two', () => {
    const [question] = ask(cells, [
      { label: 'trước và đúng hạn', percent: 95.86 },
      { label: 'trễ hạn', percent: 4.11 },
    ])
    expect(question?.text).toBe(
      'Đề nghị Trung tâm dùng một cách tính cho mọi tỷ lệ: trước và đúng hạn 95,86\u00a0% trên số đã giải quyết; trễ hạn 4,11\u00a0% QĐ 766.',
    )
  })

  it('asks about percentages that cannot be: above 100, or not 100 together', () => {
    expect(ask({ ...emptyFormRow }, [{ label: 'hài lòng', percent: 101 }])[0]?.text).toContain(
      'hài lòng 101\u00a0%: tỷ lệ phải từ 0 đến 100\u00a0%',
    )
    const both = ask({ ...emptyFormRow }, [
      { label: 'trước và đúng hạn', percent: 95.1 },
      { label: 'trễ hạn', percent: 4.1 },
    ])
    expect(both.map(({ id }) => id)).toEqual(['rates'])
    expect(both[0]?.text).toContain('cộng lại là 99,20\u00a0%, không phải 100\u00a0%')
  })

  it('names the cells that the dossier list counts otherwise', () => {
    const compared = compareWithDossiers({ ...cells, resolvedOverdue: 56 }, cells)
    expect(ask(cells, [], { compared })).toEqual([
      {
        id: 'recomputed',
        text: 'Đề nghị Trung tâm đối chiếu danh sách hồ sơ đã gửi với số đã công bố: giải quyết quá hạn (cột 10) công bố 56, đếm được 53.',
      },
    ])
  })

  it('asks for the days that a period leaves out, and nothing of a period that is only odd', () => {
    const short = { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') }
    expect(ask(cells, [], { period: short, notes: periodNotes(short) })).toEqual([
      {
        id: 'period',
        text: 'Kỳ số liệu từ ngày 01/7/2025 đến ngày 30/8/2025. Đề nghị Trung tâm cho biết hồ sơ ngày 31/8/2025 được tính vào kỳ nào.',
      },
    ])
    const odd = { from: isoDate('2025-07-03'), to: isoDate('2025-08-20') }
    expect(ask(cells, [], { period: odd, notes: periodNotes(odd) })).toEqual([])
  })

  it('puts the sums first', () => {
    const wrong = { ...cells, resolvedOverdue: 56 }
    expect(ask(wrong, [{ label: 'trễ hạn', percent: 77 }]).map(({ id }) => id)).toEqual(['sums', 'rates'])
  })
})
