import { describe, expect, it } from 'vitest'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices, choose } from '~/domain/findings/choices'
import { noChoices } from '~/domain/findings/finding-choices'
import { addRecommendation, changeRecommendation } from '~/domain/recommendations/ledger'
import { isoDate } from '~/domain/shared/iso-date'
import { buildRoomTitle, buildVisitTitle } from '~/features/recommendations/build-room-title'
import { addressOfPart, roomCodec, roomParts } from '~/features/recommendations/room-url'
import { anThang } from '../../domain/findings/an-thang'

const today = isoDate('2025-12-01')
const findings = buildFindings(anThang, 'vi')
const applied = applyChoices(findings, noChoices)
const made = addRecommendation(
  [],
  { addressee: 'x', text: 'y', findingIds: [], figures: [], replyDueOn: isoDate('2025-11-14') },
  { roundId: 'a', today },
)
const sent = changeRecommendation(made, 'a/KN-01', { sentOn: isoDate('2025-10-20') }, today)
const replied = changeRecommendation(sent, 'a/KN-01', { replyDocument: '12/UBND' }, today)

describe('buildRoomTitle', () => {
  it('says first what waits for a reply, then what is open, then what was decided, then what there is', () => {
    expect(buildRoomTitle(applied, sent, today, 'vi')).toBe('1 kiến nghị quá hạn trả lời')
    expect(buildRoomTitle(applied, replied, today, 'vi')).toBe('1 kiến nghị đang mở; 0 nhận định được giữ cho báo cáo')
    const kept = applyChoices(findings, choose(noChoices, 'late-total', 'kept'))
    expect(buildRoomTitle(kept, [], today, 'vi')).toBe(
      `Giữ 1 trong ${findings.length} nhận định cho báo cáo; chưa có kiến nghị nào`,
    )
    expect(buildRoomTitle(applied, [], today, 'vi')).toBe(
      `${findings.length} nhận định từ số liệu, 1 chỗ phải hỏi ngay`,
    )
    expect(buildRoomTitle({ findings: [], lapsed: [] }, [], today, 'vi')).toBe(
      'Số liệu của đợt này chưa cho nhận định nào',
    )
  })
})

describe('buildVisitTitle', () => {
  it('counts what is asked and what is drawn', () => {
    const point = { id: 'a', party: 'centre' as const, text: 'x', findingId: null }
    const plan = { points: [point], sample: null, illustrative: false }
    expect(buildVisitTitle(plan, 'phường An Thắng', 'vi')).toBe(
      'Làm việc tại phường An Thắng: 1 việc phải hỏi, phải xem',
    )
  })
})

describe('roomCodec', () => {
  it('brings every part again from its address, and the findings for anything else', () => {
    for (const part of roomParts) {
      const search = new URLSearchParams(addressOfPart(part).split('?')[1])
      expect(roomCodec.read(search)).toEqual({ part, layout: 'table' })
    }
    expect(roomCodec.read(new URLSearchParams('phan=khac&xem=cot'))).toEqual({ part: 'findings', layout: 'board' })
  })
})
