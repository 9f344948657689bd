import type { Provenance } from '../shared/provenance'
import type { Run } from '../shared/run'
import type { FindingRuleId } from './finding-rules'

/** achievement, shortcoming: what the report states; question: what is asked; notice: what the reader must know. */
export type FindingKind = 'achievement' | 'shortcoming' | 'question' | 'notice'

/** urgent = figures contradict each other; ask = something is missing or late; note = known, and worth saying. */
export type FindingSeverity = 'urgent' | 'ask' | 'note'

/** Where the rows behind a finding stand: on screen an address, on paper the document or file. */
export interface Evidence {
  readonly to: '/doi-soat' | '/ho-so' | '/thien-tai' | '/du-lieu'
  /** State of the room that shows exactly these rows: "?linhvuc=Hộ+tịch&ketqua=overdue#danh-sach", or "". */
  readonly search: string
  /** The source as it is cited on paper. */
  readonly source: string
}

export type AddresseeKind = 'ward' | 'centre' | 'neighbourhoods'

/** What the delegation may ask because of a finding. Illustrative figures and names never stand in it. */
export interface SuggestedRecommendation {
  readonly addressee: AddresseeKind
  readonly runs: readonly Run[]
  /** Figures that tell later whether it was done. */
  readonly figureIds: readonly string[]
}

/** A sentence that states what is seen (nhận định), every number of it bound to its figure. */
export interface Finding {
  /** Stable: rule and subject, "late-field:Hộ tịch". */
  readonly id: string
  readonly rule: FindingRuleId
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  readonly runs: readonly Run[]
  /** At most 80 characters, as it may be read aloud in a meeting: for slides and lists. */
  readonly title: string
  /** The sentence as it is read aloud: without signs that nobody speaks. */
  readonly aloud: string
  readonly evidence: Evidence
  /** How many dossiers, neighbourhoods … it rests on; null where nothing was counted. Under 10: counts, no percentage. */
  readonly sampleSize: number | null
  /** The weakest of its figures: illustrative before computed before confirmed before published. */
  readonly provenance: Provenance
  readonly suggestion: SuggestedRecommendation | null
}
