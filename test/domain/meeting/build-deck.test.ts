import { describe, expect, it } from 'vitest'
import { buildDeck, shownSlides } from '~/domain/meeting/build-deck'
import type { MeetingInput } from '~/domain/meeting/meeting-input'
import { emptyMeeting, withSlide } from '~/domain/meeting/meeting-work'
import { marksOf, type Slide } from '~/domain/meeting/slide'
import { emptyFormRow } from '~/domain/reported/form'
import { isoDate } from '~/domain/shared/iso-date'
import { anThang, anThangSent, meetingOf, round } from './an-thang'

const NBSP = '\u00a0'
const titles = (input: MeetingInput) => shownSlides(buildDeck(input), input).map(({ title }) => title)
const ids = (input: MeetingInput) => buildDeck(input).map(({ id }) => id)
const slideOf = (input: MeetingInput, id: string): Slide => {
  const found = buildDeck(input).find((slide) => slide.id === id)
  if (found === undefined) throw new Error(`no slide ${id} among ${ids(input).join(', ')}`)
  return found
}
const withoutLists: MeetingInput = meetingOf({ ...round, dossiers: null, preparedness: null })
const dropping: MeetingInput = { ...anThang, work: { ...emptyMeeting, withoutIllustrative: true } }

describe('buildDeck', () => {
  it('tells An Thắng in the order of a session, one finding a screen', () => {
    expect(titles(anThang)).toEqual([
      'Giám sát giải quyết thủ tục hành chính và phòng, chống thiên tai tại phường An Thắng',
      `An Thắng đã giải quyết 1.281 trong 1.338 hồ sơ (95,74${NBSP}%)`,
      'Quá hạn 56 hay 53? Chỉ với 53 thì tổng và cả hai tỷ lệ cùng khớp',
      `Cùng một số liệu, ba cách tính cho 95,89${NBSP}%, 95,64${NBSP}% và 95,49${NBSP}%`,
      'Hộ tịch và Đất đai chiếm 43 trong 55 hồ sơ quá hạn',
      '29 trong 55 hồ sơ quá hạn tiếp nhận từ 01/7/2025 đến 13/7/2025',
      '4 nguyên nhân quá hạn được nêu, chưa kèm số hồ sơ',
      'Quá hạn do cơ quan 14, hệ thống 32, người nộp 3, chưa rõ 6',
      '57 hồ sơ đang giải quyết, 2 hồ sơ đã quá hạn',
      '9 hồ sơ tạm dừng đã qua ngày hẹn trả, biểu vẫn tính là trong hạn',
      'Đề nghị bổ sung máy nổ, máy cưa và công cụ nòng cốt; số lượng chưa được báo cáo',
      'Thiếu 4 trong 6 máy cưa, 3 trong 6 máy nổ; 1 khối phố chưa báo cáo',
      'Nơi làm việc 60 m² được nêu là quá tải; mỗi ngày làm việc nhận 30,4 hồ sơ',
      '“máy nổ” là máy phát điện hay động cơ nổ: cần hỏi lại',
      'Kỳ số liệu dừng ở ngày 30/8/2025, chưa có số liệu ngày 31/8/2025',
      'Bốn việc chưa được báo cáo; chưa báo cáo không phải là 0',
      'Sáu câu hỏi gửi trung tâm',
      'Bốn kiến nghị của đoàn giám sát',
      'Chưa ghi kết luận nào; đề nghị thống nhất trước khi kết thúc',
    ])
  })

  it('has no slide for what the figures do not bear', () => {
    const dossierSlides = ['fields', 'weeks', 'causes', 'ageing']
    expect(ids(anThang)).toEqual(expect.arrayContaining(dossierSlides))
    expect(ids(withoutLists).filter((id) => [...dossierSlides, 'gaps'].includes(id))).toEqual([])
    // what is left to ask: the day that the period leaves out
    const nothing = meetingOf({ ...round, reported: null, statements: [], dossiers: null, preparedness: null })
    expect(ids(nothing).filter((id) => !id.startsWith('finding-'))).toEqual(['cover', 'questions', 'closing'])
  })

  it('marks exactly what rests on illustrative figures, in the lead line and in the foot', () => {
    const marked = shownSlides(buildDeck(anThang), anThang).filter(({ illustrative }) => illustrative)
    expect(marked.map(({ id }) => id)).toEqual(['fields', 'weeks', 'causes', 'ageing', 'gaps'])
    for (const { source } of marked) expect(source).toMatch(/minh họa.*không phải số của phường/)
    expect(buildDeck(anThangSent).some(({ illustrative }) => illustrative)).toBe(false)
  })

  it('shows nothing that is made up where the delegation wants none', () => {
    const deck = buildDeck(dropping)
    expect(deck.some(({ illustrative }) => illustrative)).toBe(false)
    expect(deck.map(({ id }) => id)).toEqual(ids(withoutLists))
  })

  it('names source and period at the foot of every slide, and has a sentence to read aloud', () => {
    for (const input of [anThang, meetingOf(round, 'en')]) {
      for (const { id, source, period, aloud, lead, title } of buildDeck(input)) {
        expect([id, source, period, aloud, lead, title].filter((text) => text.trim() === '')).toEqual([])
        expect(period).toMatch(/2025.*2025/)
        // signs that nobody speaks
        expect(aloud).not.toMatch(/[%≠+]|\d\/\d/)
      }
    }
  })

  it('keeps titles to 80 characters; only the name of the round may be longer', () => {
    for (const input of [anThang, anThangSent, meetingOf(round, 'en')]) {
      const long = buildDeck(input).filter(({ title }) => title.length > 80)
      expect(long.map(({ id }) => id)).toEqual(['cover'])
    }
  })

  it('gives every slide its own id', () => {
    const all = ids(anThangSent)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the sum that fails', () => {
  it('stands beside the one figure with which everything fits, and asks the room', () => {
    const { body, question } = slideOf(anThang, 'sum')
    expect(question).toBe('Đề nghị trung tâm xác nhận: 53 hay 56 hồ sơ quá hạn?')
    if (body.kind !== 'sum' || body.tried === null) throw new Error('not a sum')
    expect(body.given.parts.map(({ figure, doubtful }) => [figure, doubtful])).toEqual([
      ['1.226', false],
      ['2', false],
      ['56', true],
    ])
    expect([body.given.result, body.given.published, body.given.difference]).toEqual([
      '1.284',
      'công bố 1.281,',
      'thừa 3',
    ])
    expect(body.tried.lines.map(({ result, fits }) => [result, fits])).toEqual([
      ['1.281', true],
      [`95,89${NBSP}%`, true],
      [`4,11${NBSP}%`, true],
    ])
  })

  it('says what the centre answered, with both figures, and asks no more', () => {
    const answered = meetingOf({
      ...round,
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
    const { title, question, source } = slideOf(answered, 'sum')
    expect(title).toBe('Trung tâm xác nhận quá hạn 53 hồ sơ; số công bố trước đó là 56')
    expect(question).toBeNull()
    expect(source).toContain('trung tâm xác nhận ngày 20/10/2025')
    const flow = slideOf(answered, 'flow').body
    expect(flow.kind === 'flow' && flow.columns[1]?.parts[2]).toMatchObject({
      figure: '53',
      name: 'quá hạn (đã xác nhận; công bố 56)',
    })
  })

  it('is not there where every sum comes out', () => {
    const row = { ...emptyFormRow, resolvedTotal: 3, resolvedEarly: 1, resolvedOnTime: 1, resolvedOverdue: 1 }
    const fine = meetingOf({ ...round, reported: round.reported && { ...round.reported, row } })
    expect(ids(fine)).not.toContain('sum')
  })

  it('shows a missing cell as missing, never as 0', () => {
    const { body } = slideOf(anThang, 'flow')
    expect(body.kind === 'flow' && body.columns[0]?.parts[2]).toMatchObject({ figure: '—' })
  })
})

describe('marks', () => {
  it('add up to what the title says, and lead to their rows', () => {
    for (const id of ['fields', 'weeks', 'causes']) {
      const marks = marksOf(slideOf(anThang, id))
      expect(marks.reduce((sum, { value }) => sum + (value ?? Number.NaN), 0)).toBe(55)
      for (const { parts, value, drill } of marks) {
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value)
        expect(drill?.kind).toBe('dossiers')
      }
    }
  })

  it('split the need of an item into what works, what can be mended and what is not there', () => {
    const [saw] = marksOf(slideOf(anThang, 'gaps'))
    expect(saw).toMatchObject({ label: 'Máy cưa', value: 6, text: 'thiếu 4', note: 'trong 6 cái' })
    expect(saw?.parts.map(({ value }) => value)).toEqual([2, 1, 3])
    expect(saw?.drill?.kind === 'rows' && saw.drill.rows).toHaveLength(6)
  })
})

describe('shownSlides', () => {
  it('leaves out what was hidden, and adds a finding only where somebody chose it', () => {
    const [sum, online] = [slideOf(anThang, 'sum'), slideOf(anThang, 'finding-online-share')]
    expect(online.extra).toBe(true)
    const work = withSlide(withSlide(emptyMeeting, sum, false), online, true)
    const shown = shownSlides(buildDeck(anThang), { work }).map(({ id }) => id)
    expect(shown).not.toContain('sum')
    expect(shown).toContain('finding-online-share')
    expect(withSlide(withSlide(work, sum, true), online, false)).toEqual(emptyMeeting)
  })
})

describe('the question to the room', () => {
  it('is what the finding asks, and never carries a figure that is made up', () => {
    expect(slideOf(anThang, 'fields').question).toBe(
      'Đề nghị nêu nguyên nhân và biện pháp đối với hồ sơ quá hạn theo từng lĩnh vực.',
    )
    expect(slideOf(anThangSent, 'fields').question).toBe(
      'Đề nghị nêu nguyên nhân và biện pháp đối với 25 hồ sơ quá hạn ở lĩnh vực Hộ tịch.',
    )
    for (const { illustrative, question } of buildDeck(anThang)) {
      if (illustrative && question !== null) expect(question.replace('“4 tại chỗ”', '')).not.toMatch(/\d/)
    }
  })
})
