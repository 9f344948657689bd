import type { ListedDossier } from '../report/report-input'

/** How rows are drawn for inspection: null until somebody draws. Unit of `size`: dossiers. */
export interface VisitChoice {
  readonly seed: number | null
  readonly size: number
}

/** Ten rows: what two people look up in a morning. A choice of this product. */
export const notDrawn: VisitChoice = { seed: null, size: 10 }
export const LARGEST_SAMPLE_SIZE = 100

/** Whom a point of the visit is put to. */
export type VisitParty = 'centre' | 'ward' | 'neighbourhoods'

/** One line to tick off: a question, or something to look at. */
export interface VisitPoint {
  readonly id: string
  readonly party: VisitParty
  readonly text: string
  /** The finding it comes from; null for what every visit looks at. */
  readonly findingId: string | null
}

/** Rows drawn by lot for inspection, with what is needed to draw the same ones again. */
export interface VisitSample {
  readonly seed: number
  readonly strata: readonly VisitStratum[]
}

/** Late and in-time dossiers are drawn apart, so that a few late ones are always among them. */
export interface VisitStratum {
  readonly key: 'late' | 'inTime'
  /** How many dossiers it was drawn from. */
  readonly of: number
  readonly rows: readonly ListedDossier[]
}

/** What the delegation takes along: what to ask whom, and which rows to pull. */
export interface VisitPlan {
  readonly points: readonly VisitPoint[]
  /** Null where there is no dossier list to draw from. */
  readonly sample: VisitSample | null
  readonly illustrative: boolean
}
