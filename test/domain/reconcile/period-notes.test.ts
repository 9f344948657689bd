import { describe, expect, it } from 'vitest'
import { describePeriodNote, periodNotes } from '~/domain/reconcile/period-notes'
import { isoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'

const span = (from: string, to: string): Period => ({ from: isoDate(from), to: isoDate(to) })
const anThang = span('2025-07-01', '2025-08-30')
const said = (period: Period, others: Parameters<typeof periodNotes>[1] = []) =>
  periodNotes(period, others).map((note) => `${note.verdict}: ${describePeriodNote(note, 'vi')}`)

describe('periodNotes', () => {
  it('names the day that a period leaves out', () => {
    expect(said(anThang)).toEqual([
      'fail: Kỳ 01/7/2025 – 30/8/2025 không trùng tháng, quý hay kỳ báo cáo từ ngày 15 đến ngày 14; so với kỳ khác phải xét số ngày',
      'fail: Kỳ số liệu bỏ ngày 31/8/2025 ở cuối tháng; hồ sơ những ngày ấy có thể không nằm trong kỳ nào',
    ])
    expect(periodNotes(span('2025-07-01', '2025-08-29'))[1]?.days).toEqual(span('2025-08-30', '2025-08-31'))
  })

  it('has nothing to say against a quarter', () => {
    expect(periodNotes(span('2025-07-01', '2025-09-30')).map(({ verdict }) => verdict)).toEqual(['pass', 'pass'])
  })

  it('names each round with days in common, and those days alone', () => {
    const notes = periodNotes(anThang, [
      { title: 'Tháng 8', period: span('2025-08-01', '2025-08-31') },
      { title: 'Tháng 7', period: span('2025-07-01', '2025-07-31') },
      { title: 'Quý 4', period: span('2025-10-01', '2025-12-31') },
    ])
    expect(notes.filter(({ other }) => other !== null)).toMatchObject([
      { other: 'Tháng 8', days: span('2025-08-01', '2025-08-30') },
      { other: 'Tháng 7', days: span('2025-07-01', '2025-07-31') },
    ])
  })

  it('says that nothing is shared only where there is another round', () => {
    expect(said(anThang, [{ title: 'Quý 4', period: span('2025-10-01', '2025-12-31') }]).at(-1)).toBe(
      'pass: Không trùng ngày với đợt khác của đơn vị trên máy này',
    )
    expect(said(anThang)).toHaveLength(2)
  })
})
