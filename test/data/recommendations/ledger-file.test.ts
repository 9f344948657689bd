import { describe, expect, it } from 'vitest'
import { readLedgerFile, writeLedgerFile } from '~/data/recommendations/ledger-file'
import { addRecommendation, changeRecommendation, type Ledger } from '~/domain/recommendations/ledger'
import { isoDate } from '~/domain/shared/iso-date'

const today = isoDate('2025-10-20')
const made = addRecommendation(
  [],
  {
    addressee: 'Ủy ban nhân dân phường An Thắng',
    text: 'Đề nghị bổ sung vật tư.',
    findingIds: ['equipment-gap:máy cưa|cái'],
    figures: [
      {
        id: 'preparedness/item/máy cưa|cái/gap',
        name: 'Còn thiếu: máy cưa',
        measures: [{ roundId: 'a', asOf: today, value: 4, provenance: 'computed' }],
      },
    ],
    replyDueOn: isoDate('2025-11-14'),
  },
  { roundId: 'a', today },
)
const ledger: Ledger = changeRecommendation(made, 'a/KN-01', { sentOn: today, status: 'openAgreed' }, today)

describe('the ledger file', () => {
  it('gives back what was written', () => {
    expect(readLedgerFile(writeLedgerFile(ledger))).toEqual({ ok: true, ledger })
    expect(readLedgerFile(writeLedgerFile([]))).toEqual({ ok: true, ledger: [] })
  })

  it('says why it refuses a file', () => {
    expect(readLedgerFile('a;b;c')).toEqual({ ok: false, problem: { code: 'notJson' } })
    expect(readLedgerFile('{"name": "other"}')).toEqual({ ok: false, problem: { code: 'otherFile' } })
    const later = writeLedgerFile(ledger).replace('"version": 1', '"version": 2')
    expect(readLedgerFile(later)).toEqual({ ok: false, problem: { code: 'laterVersion', version: 2 } })
    expect(readLedgerFile(' '.repeat(5_000_001))).toEqual({ ok: false, problem: { code: 'tooLarge' } })
  })

  it.each([
    ['"openAgreed"', '"done"', 'recommendations.0.status'],
    ['"sentOn": "2025-10-20"', '"sentOn": "2025-02-30"', 'recommendations.0.sentOn'],
    ['"value": 4', '"value": "4"', 'recommendations.0.figures.0.measures.0.value'],
    ['"code": "KN-01"', '"code": 1', 'recommendations.0.code'],
  ])('refuses the whole file for %s in place of which stands %s', (before, after, where) => {
    expect(readLedgerFile(writeLedgerFile(ledger).replace(before, after))).toEqual({
      ok: false,
      problem: { code: 'damaged', where },
    })
  })
})
