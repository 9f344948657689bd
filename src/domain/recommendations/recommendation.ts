import type { IsoDate } from '../shared/iso-date'
import type { Provenance } from '../shared/provenance'

/** Where a recommendation stands (domain notes §7): two ways of being open, two of being closed. */
export type RecommendationStatus = 'openUnresolved' | 'openAgreed' | 'closedImplemented' | 'closedNotImplemented'
export const recommendationStatuses: readonly RecommendationStatus[] = [
  'openUnresolved',
  'openAgreed',
  'closedImplemented',
  'closedNotImplemented',
]

/** What a tied figure was in one round. */
export interface Measure {
  readonly roundId: string
  /** The day on which the figures of that round are judged. */
  readonly asOf: IsoDate
  /** Null: not reported in that round. Never 0 for it. */
  readonly value: number | null
  readonly provenance: Provenance
}

/** A figure that tells whether the recommendation was carried out; measured in every round that has it. */
export interface TiedFigure {
  /** Id of the figure, the same in every round: "dossiers/late/Hộ tịch". */
  readonly id: string
  /** As a person reads it, in the language in which it was tied. */
  readonly name: string
  /** Oldest first: before → after. */
  readonly measures: readonly Measure[]
}

/** What is asked, of whom, by when, and what became of it (kiến nghị). Dates are set by people, never counted out. */
export interface Recommendation {
  /** Round and code in which it was made: the same wherever it is carried. */
  readonly id: string
  /** "KN-01"; kept in later rounds too, unless the number is taken there. */
  readonly code: string
  /** "Ủy ban nhân dân phường An Thắng" */
  readonly addressee: string
  readonly text: string
  readonly findingIds: readonly string[]
  readonly figures: readonly TiedFigure[]
  readonly sentOn: IsoDate | null
  readonly replyDueOn: IsoDate | null
  readonly repliedOn: IsoDate | null
  /** Number and date of the reply, as it is cited; null where none came. */
  readonly replyDocument: string | null
  readonly status: RecommendationStatus
  readonly evidence: string | null
  readonly nextCheckOn: IsoDate | null
  /** The round in which it was made. */
  readonly roundId: string
  /** Oldest first. */
  readonly history: readonly RecommendationChange[]
}

/** What people fill in; everything else follows from the round or from what was done. */
export type RecommendationFields = Pick<
  Recommendation,
  'addressee' | 'text' | 'sentOn' | 'replyDueOn' | 'repliedOn' | 'replyDocument' | 'status' | 'evidence' | 'nextCheckOn'
>

/** One field that was changed on a day. `made`: the recommendation was written; `carried`: it came from another round. */
export type RecommendationChange =
  | { readonly on: IsoDate; readonly what: 'made' | 'carried'; readonly roundId: string }
  | {
      readonly on: IsoDate
      readonly what: keyof RecommendationFields
      readonly from: string | null
      readonly to: string | null
    }
