import type { AddresseeKind } from '../findings/finding'
import { addresseeName } from '../recommendations/addressee'
import { addRecommendation, type Ledger } from '../recommendations/ledger'
import { dateOf } from '../shared/iso-date'
import type { MeetingInput } from './meeting-input'
import type { Conclusion } from './meeting-work'
import type { Slide } from './slide'

type Round = Pick<MeetingInput, 'findings' | 'info' | 'language'>

/** Whom a conclusion on this slide asks: as its finding suggests; else the ward for preparedness, the centre for the rest. */
function addresseeOf({ findingIds, to }: Slide, { findings }: Round): AddresseeKind {
  const suggested = findings.find(({ id, suggestion }) => findingIds.includes(id) && suggestion !== null)?.suggestion
  return suggested?.addressee ?? (to?.startsWith('/thien-tai') ? 'ward' : 'centre')
}

/** A conclusion that was agreed as a recommendation, at the end of the ledger: open, not sent, without a day of reply. */
export const agreeRecommendation = (ledger: Ledger, conclusion: Conclusion, slide: Slide, round: Round): Ledger =>
  addRecommendation(
    ledger,
    {
      addressee: addresseeName(addresseeOf(slide, round), round.info, round.language),
      text: conclusion.text,
      findingIds: slide.findingIds,
      figures: [],
      replyDueOn: null,
    },
    { roundId: round.info.id, today: dateOf(conclusion.at) },
  )
