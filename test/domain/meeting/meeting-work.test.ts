import { describe, expect, it } from 'vitest'
import { agreeRecommendation } from '~/domain/meeting/agree-recommendation'
import { buildDeck } from '~/domain/meeting/build-deck'
import { elapsed } from '~/domain/meeting/elapsed'
import {
  type Conclusion,
  emptyMeeting,
  nextConclusionId,
  withConclusion,
  withNote,
  withoutConclusion,
} from '~/domain/meeting/meeting-work'
import { completeWork, emptyWork } from '~/domain/round/round-work'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { anThang } from './an-thang'

const at = (time: string) => `2025-10-13T${time}` as IsoDateTime
const conclusion = (id: string, text = id): Conclusion => ({
  id,
  slideId: 'sum',
  text,
  speakerRole: 'Chủ trì',
  at: at('09:00:00'),
  toLedger: true,
})

describe('conclusions', () => {
  it('get the next free number, and keep their place when they are rewritten', () => {
    const two = withConclusion(withConclusion(emptyMeeting, conclusion('kl-1')), conclusion('kl-2'))
    expect(nextConclusionId(emptyMeeting)).toBe('kl-1')
    expect(nextConclusionId(two)).toBe('kl-3')
    expect(nextConclusionId(withoutConclusion(two, 'kl-1'))).toBe('kl-3')
    const rewritten = withConclusion(two, conclusion('kl-1', 'mới'))
    expect(rewritten.conclusions.map(({ text }) => text)).toEqual(['mới', 'kl-2'])
  })
})

describe('withNote', () => {
  it('keeps one note a slide; an empty one is none', () => {
    const noted = withNote(withNote(emptyMeeting, 'sum', 'Hỏi chị Giám đốc'), 'flow', 'Nói chậm')
    expect(noted.notes).toEqual({ sum: 'Hỏi chị Giám đốc', flow: 'Nói chậm' })
    expect(withNote(noted, 'sum', '  ').notes).toEqual({ flow: 'Nói chậm' })
  })
})

describe('the work on a round', () => {
  it('has an empty meeting where an earlier version kept none', () => {
    const { meeting: _left, ...old } = emptyWork('r')
    expect(completeWork('r', old).meeting).toEqual(emptyMeeting)
  })
})

describe('agreeRecommendation', () => {
  const slide = (id: string) => {
    const found = buildDeck(anThang).find((candidate) => candidate.id === id)
    if (found === undefined) throw new Error(`no slide ${id}`)
    return found
  }
  it('adds it to the ledger, open and not sent, to whom its finding asks', () => {
    const ledger = agreeRecommendation([], conclusion('kl-1', 'Trả lời trước 20/10.'), slide('sum'), anThang)
    expect(ledger).toMatchObject([
      {
        code: 'KN-01',
        addressee: 'Trung tâm phục vụ hành chính công phường An Thắng',
        text: 'Trả lời trước 20/10.',
        status: 'openUnresolved',
        sentOn: null,
        replyDueOn: null,
        findingIds: slide('sum').findingIds,
        history: [{ on: '2025-10-13', what: 'made' }],
      },
    ])
    const [, second] = agreeRecommendation(ledger, conclusion('kl-2'), slide('equipment-said'), anThang)
    expect(second).toMatchObject({ code: 'KN-02', addressee: 'Ủy ban nhân dân phường An Thắng' })
  })
})

describe('elapsed', () => {
  it.each([
    ['08:00:00', '08:00:09', '0:09'],
    ['08:00:00', '09:05:07', '1:05:07'],
    ['08:00', '08:12', '12:00'],
    ['09:00:00', '08:59:00', '0:00'],
  ])('from %s to %s is %s', (from, to, shown) => {
    expect(elapsed(at(from), at(to))).toBe(shown)
  })
  it('counts over midnight', () => {
    expect(elapsed('2025-10-13T23:59:30' as IsoDateTime, '2025-10-14T00:00:10' as IsoDateTime)).toBe('0:40')
  })
})
