import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRecommendation,
  beforeAfter,
  changeRecommendation,
  isCheckDue,
  isReplyOverdue,
  type Ledger,
  nextCode,
  removeRecommendation,
  statusGap,
} from '~/domain/recommendations/ledger'
import { type Recommendation, recommendationStatuses } from '~/domain/recommendations/recommendation'
import { remindersOf } from '~/domain/recommendations/reminders'
import { isoDate } from '~/domain/shared/iso-date'

const today = isoDate('2025-10-20')
const round = { roundId: 'an-thang-2025-07', today }
const made = {
  addressee: 'Trung tâm phục vụ hành chính công phường An Thắng',
  text: 'Đề nghị xác nhận số giải quyết quá hạn.',
  findingIds: ['late-total'],
  figures: [],
  replyDueOn: null,
}
const ledger = addRecommendation([], made, round)
const only = (list: Ledger): Recommendation => {
  const [first] = list
  if (first === undefined) throw new Error('empty ledger')
  return first
}
const changed = (fields: Parameters<typeof changeRecommendation>[2], on = today) =>
  only(changeRecommendation(ledger, only(ledger).id, fields, on))

describe('the ledger', () => {
  it('numbers recommendations from KN-01, and never gives a number twice while it is in use', () => {
    expect(only(ledger)).toMatchObject({ code: 'KN-01', status: 'openUnresolved', sentOn: null })
    const three = addRecommendation(addRecommendation(ledger, made, round), made, round)
    expect(three.map(({ code }) => code)).toEqual(['KN-01', 'KN-02', 'KN-03'])
    const gap = removeRecommendation(three, 'an-thang-2025-07/KN-02')
    expect(nextCode(gap)).toBe('KN-04')
    expect(nextCode([{ ...only(ledger), code: 'KN-99' }])).toBe('KN-100')
  })

  it('writes what changed into the history, under the day, and nothing where nothing did', () => {
    const sent = changed({ sentOn: today, status: 'openUnresolved', replyDueOn: isoDate('2025-11-14') })
    expect(sent.history.slice(1)).toEqual([
      { on: today, what: 'sentOn', from: null, to: '2025-10-20' },
      { on: today, what: 'replyDueOn', from: null, to: '2025-11-14' },
    ])
    expect(changed({ status: 'openUnresolved' })).toBe(only(ledger))
    expect(changeRecommendation(ledger, 'other/KN-01', { text: 'x' }, today)).toEqual(ledger)
  })

  it('replays to the present: the history holds every step of every field', () => {
    const date = fc.constantFrom(null, isoDate('2025-10-20'), isoDate('2025-11-14'))
    const step = fc.record(
      {
        text: fc.string(),
        sentOn: date,
        replyDueOn: date,
        replyDocument: fc.option(fc.string({ minLength: 1 }), { nil: null }),
        status: fc.constantFrom(...recommendationStatuses),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const end = only(
          steps.reduce((now, fields) => changeRecommendation(now, only(ledger).id, fields, today), ledger),
        )
        const replayed: Record<string, unknown> = { ...only(ledger) }
        for (const change of end.history) {
          if (!('from' in change)) continue
          expect(replayed[change.what]).toBe(change.from)
          replayed[change.what] = change.to
        }
        expect({ ...replayed, history: end.history }).toEqual(end)
      }),
    )
  })

  it('calls a reply overdue only where one was asked for by a day that has passed', () => {
    const sent = { sentOn: isoDate('2025-10-13'), replyDueOn: isoDate('2025-10-20') }
    expect(isReplyOverdue(changed(sent), isoDate('2025-10-20'))).toBe(false)
    expect(isReplyOverdue(changed(sent), isoDate('2025-10-21'))).toBe(true)
    expect(isReplyOverdue(changed({ ...sent, replyDueOn: null }), isoDate('2025-12-31'))).toBe(false)
    expect(isReplyOverdue(changed({ ...sent, sentOn: null }), isoDate('2025-12-31'))).toBe(false)
    expect(isReplyOverdue(changed({ ...sent, replyDocument: '12/UBND' }), isoDate('2025-12-31'))).toBe(false)
    expect(isReplyOverdue(changed({ ...sent, repliedOn: isoDate('2025-10-19') }), isoDate('2025-12-31'))).toBe(false)
    expect(isReplyOverdue(changed({ ...sent, status: 'closedNotImplemented' }), isoDate('2025-12-31'))).toBe(false)
  })

  it('looks again on the day that was set', () => {
    const check = changed({ nextCheckOn: isoDate('2025-12-01') })
    expect(isCheckDue(check, isoDate('2025-11-30'))).toBe(false)
    expect(isCheckDue(check, isoDate('2025-12-01'))).toBe(true)
    expect(isCheckDue({ ...check, status: 'closedImplemented' }, isoDate('2026-12-01'))).toBe(false)
  })

  it('says what is missing behind a status', () => {
    expect(statusGap(changed({ status: 'closedImplemented' }))).toBe('evidence')
    expect(statusGap(changed({ status: 'closedImplemented', evidence: 'Đã xem tại chỗ' }))).toBeNull()
    expect(statusGap(changed({ status: 'openAgreed' }))).toBe('replyDocument')
    expect(statusGap(changed({ status: 'closedNotImplemented', replyDocument: '12/UBND' }))).toBeNull()
    expect(statusGap(only(ledger))).toBeNull()
  })

  it('has no "after" while a figure was measured once', () => {
    const measure = { roundId: 'a', asOf: isoDate('2025-08-30'), value: 25, provenance: 'computed' as const }
    const tied = (measures: readonly (typeof measure)[]) =>
      beforeAfter({ ...only(ledger), figures: [{ id: 'dossiers/late', name: 'x', measures }] })[0]
    expect(tied([measure])).toMatchObject({ before: { value: 25 }, after: null })
    const later = { ...measure, roundId: 'b', value: 4 }
    expect(tied([measure, later])).toMatchObject({ before: { value: 25 }, after: { value: 4 } })
    expect(tied([])).toMatchObject({ before: null, after: null })
  })
})

describe('remindersOf', () => {
  it('reminds of replies still awaited and of next checks, of what is open', () => {
    const both = changed({ replyDueOn: isoDate('2025-11-14'), nextCheckOn: isoDate('2025-12-01') })
    expect(remindersOf([both], 'vi').map(({ uid, on, title }) => [uid, on, title])).toEqual([
      [
        'an-thang-2025-07/KN-01/reply@giamsat',
        '2025-11-14',
        'KN-01: hạn trả lời của Trung tâm phục vụ hành chính công phường An Thắng',
      ],
      [
        'an-thang-2025-07/KN-01/check@giamsat',
        '2025-12-01',
        'KN-01: kiểm tra lại với Trung tâm phục vụ hành chính công phường An Thắng',
      ],
    ])
    expect(remindersOf([{ ...both, replyDocument: '12/UBND' }], 'vi')).toHaveLength(1)
    expect(remindersOf([{ ...both, status: 'closedImplemented' }], 'vi')).toEqual([])
  })
})
