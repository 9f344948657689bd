import { describe, expect, it } from 'vitest'
import { buildDeck, shownSlides } from '~/domain/meeting/build-deck'
import type { MeetingInput } from '~/domain/meeting/meeting-input'
import { type Conclusion, emptyMeeting } from '~/domain/meeting/meeting-work'
import { buildMinutes } from '~/domain/meeting/minutes'
import type { Report, ReportBlock } from '~/domain/report/report'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { textOf } from '~/domain/shared/sentence'
import { anThang } from './an-thang'

const conclusion = (id: string, slideId: string, more: Partial<Conclusion> = {}): Conclusion => ({
  id,
  slideId,
  text: `Nội dung ${id}.`,
  speakerRole: 'Giám đốc Trung tâm',
  at: '2025-10-13T09:05:00' as IsoDateTime,
  toLedger: false,
  ...more,
})
const minutesOf = (conclusions: readonly Conclusion[]): Report => {
  const input: MeetingInput = { ...anThang, work: { ...emptyMeeting, conclusions } }
  return buildMinutes(input, shownSlides(buildDeck(input), input))
}
const blocksOf = (report: Report): readonly ReportBlock[] => report.sections.flatMap(({ blocks }) => blocks)
const lines = (report: Report): string[] =>
  blocksOf(report).flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return [textOf(block.runs)]
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)).join(' | '))
    return []
  })

describe('buildMinutes', () => {
  it('puts each conclusion under its finding, with its figures, time and role', () => {
    const text = lines(minutesOf([conclusion('kl-1', 'sum'), conclusion('kl-2', 'flow', { speakerRole: 'Chủ trì' })]))
    const flow = text.indexOf('1. An Thắng đã giải quyết 1.281 trong 1.338 hồ sơ (95,74\u00a0%)')
    const sum = text.indexOf('2. Quá hạn 56 hay 53? Chỉ với 53 thì tổng và cả hai tỷ lệ cùng khớp')
    expect(flow).toBeGreaterThan(0)
    expect(sum).toBe(flow + 3)
    expect(text[flow + 1]).toContain('Nguồn: Số công bố ngày 13/10/2025; kỳ 01/7/2025 – 30/8/2025.')
    expect(text[flow + 2]).toBe('Kết luận (09 giờ 05, Chủ trì): Nội dung kl-2.')
    expect(text[sum + 2]).toBe('Kết luận (09 giờ 05, Giám đốc Trung tâm): Nội dung kl-1.')
  })

  it('keeps the figures of a sentence as figures', () => {
    const [block] = blocksOf(minutesOf([conclusion('kl-1', 'sum')])).filter(({ key }) => key === 'figure-sum')
    const figures = block?.kind === 'paragraph' ? block.runs.filter(({ kind }) => kind === 'figure') : []
    expect(figures.length).toBeGreaterThan(3)
  })

  it('says of illustrative figures what they are, in the title and in the sentence', () => {
    const text = lines(minutesOf([conclusion('kl-1', 'fields')]))
    expect(text).toContain('1. Hộ tịch và Đất đai chiếm 43 trong 55 hồ sơ quá hạn (số minh họa)')
    expect(text.find((line) => line.startsWith('Số liệu:'))).toContain('số minh họa, không phải số của phường')
    expect(text).toContain('– 29 trong 55 hồ sơ quá hạn tiếp nhận từ 01/7/2025 đến 13/7/2025 (số minh họa).')
  })

  it('lists the recommendations agreed with room for the day of reply; says so where there are none', () => {
    const agreed = minutesOf([conclusion('kl-1', 'sum', { toLedger: true }), conclusion('kl-2', 'sum')])
    expect(lines(agreed)).toContain('1 | Nội dung kl-1. | Giám đốc Trung tâm | …………')
    expect(lines(agreed).filter((line) => line.includes('| Giám đốc'))).toHaveLength(1)
    expect(lines(minutesOf([]))).toContain('Buổi làm việc chưa thống nhất kiến nghị nào.')
  })

  it('leaves hours and place to the clerk, and names the day on which conclusions were written', () => {
    expect(lines(minutesOf([conclusion('kl-1', 'sum')]))).toContain(
      'Thời gian: từ …… giờ …… phút đến …… giờ …… phút, ngày 13/10/2025.',
    )
    expect(lines(minutesOf([]))).toContain('Thời gian: từ …… giờ …… phút đến …… giờ …… phút, ngày ……/……/………')
  })

  it('loses no conclusion whose slide is not shown any more', () => {
    expect(lines(minutesOf([conclusion('kl-1', 'gone')])).filter((line) => line.includes('Nội dung kl-1.'))).toEqual([
      'Kết luận (09 giờ 05, Giám đốc Trung tâm): Nội dung kl-1.',
    ])
  })
})
