import type { BoundValue } from './edited-sentence'

/** A sentence that the secretary wrote in place of the rule's; its numbers stay bound to their figures. */
export interface FindingEdit {
  readonly findingId: string
  /** "Có [[reported/resolvedOverdue]] hồ sơ …": marks stand for figures. */
  readonly template: string
  /** What each bound figure was when the sentence was last looked at. */
  readonly values: readonly BoundValue[]
}

/** What the secretary did with the findings. Ids that no rule finds any more are kept: the figures may come back. */
export interface FindingChoices {
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
  /** Ids in the order that was set; those not named follow in the order of the rules. */
  readonly order: readonly string[]
  readonly edits: readonly FindingEdit[]
}

export const noChoices: FindingChoices = { kept: [], dropped: [], order: [], edits: [] }
