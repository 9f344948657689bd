import type { IsoDate, IsoDateTime } from '../shared/iso-date'
import type { Run } from './report'

/** What the delegation's work adds to the figures of a round. Lists are empty where there is none of it. */
export interface SupervisionWork {
  readonly findings: readonly ReportFinding[]
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
}

export interface ReportNote {
  readonly number: number
  readonly text: string
}

/** What was done with the round, and when. */
export interface JournalEntry {
  readonly at: IsoDate | IsoDateTime
  /** By office or role; null where it was not recorded. */
  readonly who: string | null
  readonly text: string
}

export const noSupervisionWork: SupervisionWork = { findings: [], recommendations: [], notes: [], journal: [] }
