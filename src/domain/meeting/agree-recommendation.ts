import { addRecommendation, type Ledger } from '../recommendations/ledger'
import type { RoundInfo } from '../round/round'
import { dateOf } from '../shared/iso-date'
import type { MeetingInput } from './meeting-input'
import type { Conclusion } from './meeting-work'
import type { Slide } from './slide'

type Round = Pick<MeetingInput, 'findings'> & { readonly info: Pick<RoundInfo, 'id' | 'unit' | 'centre'> }

/** Whom a conclusion on this slide asks: as its finding suggests; else the ward for preparedness, the centre for the rest. */
export function addresseeOf({ findingIds, to }: Slide, { findings, info }: Round): string {
  const suggested = findings.find(({ id, suggestion }) => findingIds.includes(id) && suggestion !== null)?.suggestion
  const ward = suggested === undefined ? to?.startsWith('/thien-tai') : suggested?.addressee !== 'centre'
  return ward ? `Ủy ban nhân dân ${info.unit}` : info.centre
}

/** A conclusion that was agreed as a recommendation, at the end of the ledger: open, not sent, without a day of reply. */
export const agreeRecommendation = (ledger: Ledger, conclusion: Conclusion, slide: Slide, round: Round): Ledger =>
  addRecommendation(
    ledger,
    {
      addressee: addresseeOf(slide, round),
      text: conclusion.text,
      findingIds: slide.findingIds,
      figures: [],
      replyDueOn: null,
    },
    { roundId: round.info.id, today: dateOf(conclusion.at) },
  )
