import type { AddresseeKind } from '../findings/finding'
import type { IsoDate, IsoDateTime } from '../shared/iso-date'
import type { Run } from './report'

/** What the delegation's work adds to the figures of a round. Lists are empty where there is none of it. */
export interface SupervisionWork {
  readonly findings: readonly ReportFinding[]
  /** Codes of what was kept and is not found any more ("ND-10"): nothing is printed of it. */
  readonly lapsed: readonly string[]
  readonly recommendations: readonly ReportRecommendation[]
  readonly notes: readonly ReportNote[]
  readonly journal: readonly JournalEntry[]
}

/** A sentence that states what is seen, with its figures as figures. */
export interface ReportFinding {
  readonly id: string
  /** 'question': what the centre is asked; 'notice': what a reader must know about the figures. */
  readonly kind: 'achievement' | 'shortcoming' | 'question' | 'notice'
  readonly runs: readonly Run[]
  /** Rests on made-up figures: printed with the annexes only, and marked there. */
  readonly illustrative: boolean
  /** What is asked because of it, and of whom; null where nothing is. */
  readonly ask: { readonly addressee: AddresseeKind; readonly runs: readonly Run[] } | null
  /** Its numbers that are not what they were when a person wrote the sentence. */
  readonly changes: readonly NumberChange[]
}

/** Before → after, as they are written; null where the round has no such figure any more. */
export interface NumberChange {
  readonly name: string
  readonly before: string
  readonly after: string | null
}

export type RecommendationStatus = 'openUnresolved' | 'openAgreed' | 'closedImplemented' | 'closedNotImplemented'

/** What is asked, of whom, by when, and what became of it. */
export interface ReportRecommendation {
  readonly code: string
  readonly addressee: string
  readonly text: string
  readonly sentOn: IsoDate | null
  /** Set by the delegation; null leaves dots. */
  readonly replyDueOn: IsoDate | null
  readonly status: RecommendationStatus
  readonly replyDocument: string | null
  /** The findings that it was made from. */
  readonly findingIds: readonly string[]
}

/** A remark on a figure. It gets its number on paper, where it is known which figures print first. */
export interface ReportNote {
  readonly figureId: string
  readonly text: string
}

/** What was done with the round, and when. */
export interface JournalEntry {
  readonly at: IsoDate | IsoDateTime
  /** By office or role; null where it was not recorded. */
  readonly who: string | null
  readonly text: string
}

export const noSupervisionWork: SupervisionWork = {
  findings: [],
  lapsed: [],
  recommendations: [],
  notes: [],
  journal: [],
}
