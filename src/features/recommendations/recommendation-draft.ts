import type {
  Recommendation,
  RecommendationFields,
  RecommendationStatus,
} from '~/domain/recommendations/recommendation'
import { parseIsoDate } from '~/domain/shared/iso-date'

/** The fields of the dialog as they are typed: all text. */
export type RecommendationDraft = {
  readonly [Field in keyof RecommendationFields]: Field extends 'status' ? RecommendationStatus : string
}

export const emptyDraft: RecommendationDraft = {
  addressee: '',
  text: '',
  sentOn: '',
  replyDueOn: '',
  repliedOn: '',
  replyDocument: '',
  status: 'openUnresolved',
  evidence: '',
  nextCheckOn: '',
}

export const draftOf = (recommendation: Recommendation): RecommendationDraft => ({
  addressee: recommendation.addressee,
  text: recommendation.text,
  sentOn: recommendation.sentOn ?? '',
  replyDueOn: recommendation.replyDueOn ?? '',
  repliedOn: recommendation.repliedOn ?? '',
  replyDocument: recommendation.replyDocument ?? '',
  status: recommendation.status,
  evidence: recommendation.evidence ?? '',
  nextCheckOn: recommendation.nextCheckOn ?? '',
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What was typed as it is kept: blank is "not there", never an empty text. */
export const fieldsOf = (draft: RecommendationDraft): RecommendationFields => ({
  addressee: draft.addressee.trim(),
  text: draft.text.trim(),
  sentOn: parseIsoDate(draft.sentOn),
  replyDueOn: parseIsoDate(draft.replyDueOn),
  repliedOn: parseIsoDate(draft.repliedOn),
  replyDocument: orNull(draft.replyDocument),
  status: draft.status,
  evidence: orNull(draft.evidence),
  nextCheckOn: parseIsoDate(draft.nextCheckOn),
})
