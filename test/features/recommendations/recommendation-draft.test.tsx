import { describe, expect, it } from 'vitest'
import { addRecommendation } from '~/domain/recommendations/ledger'
import { isoDate } from '~/domain/shared/iso-date'
import { draftOf, emptyDraft, fieldsOf } from '~/features/recommendations/recommendation-draft'

const [made] = addRecommendation(
  [],
  { addressee: 'Trung tâm', text: 'Đề nghị rà soát.', findingIds: [], figures: [], replyDueOn: isoDate('2025-11-14') },
  { roundId: 'a', today: isoDate('2025-10-20') },
)

describe('the dialog of a recommendation', () => {
  it('gives back what was not touched', () => {
    if (made === undefined) throw new Error('no recommendation')
    expect(made).toMatchObject(fieldsOf(draftOf(made)))
  })

  it('keeps a blank field as "not there", and what was typed without its edges', () => {
    expect(fieldsOf({ ...emptyDraft, text: ' x ', replyDocument: '  ', sentOn: '2025-02-30' })).toMatchObject({
      text: 'x',
      replyDocument: null,
      evidence: null,
      sentOn: null,
    })
  })
})
