import type { IsoDateTime } from '../shared/iso-date'

/**
 * What a step of the work on a round was, for the undo button and the journal. The sentences are `roundActionMessages`
 * under the same code. Values in `params` are already short and free of personal data.
 */
export type RoundActionCode =
  | 'statementPasted'
  | 'statementDropped'
  | 'tablePasted'
  | 'tableDropped'
  | 'cellTried'
  | 'cellsCleared'
  | 'figureMoved'
  | 'questionRecorded'
  | 'questionRemoved'
  | 'confirmationRecorded'
  | 'confirmationWithdrawn'
  | 'conventionChosen'
  | 'reportArranged'
  | 'reportTextWritten'
  | 'reportTextRemoved'
  | 'roundCreated'
  | 'roundCopied'
  | 'roundOpened'
  | 'roundDescribed'
  | 'filesAdded'
  | 'fileReplaced'
  | 'fileRemoved'
  | 'findingKept'
  | 'findingDropped'
  | 'findingReopened'
  | 'findingMoved'
  | 'findingEdited'
  | 'findingChecked'
  | 'findingRestored'
  | 'targetSet'
  | 'targetDropped'
  | 'recommendationAdded'
  | 'recommendationChanged'
  | 'recommendationRemoved'
  | 'recommendationsCarried'
  | 'noteWritten'
  | 'noteRemoved'
  | 'sampleDrawn'
  | 'conclusionRecorded'
  | 'conclusionChanged'
  | 'conclusionRemoved'
  | 'slideHidden'
  | 'slideShown'
  | 'slideNoted'
  | 'illustrativeSlidesDropped'
  | 'illustrativeSlidesShown'

export interface RoundAction {
  readonly code: RoundActionCode
  readonly params: Readonly<Record<string, string | number>>
}

export const roundAction = (
  code: RoundActionCode,
  params: Readonly<Record<string, string | number>> = {},
): RoundAction => ({ code, params })

/** A line of the journal (Nhật ký xử lý số liệu). Nothing is ever taken out of it: undoing is a line of its own. */
export interface JournalEntry {
  readonly at: IsoDateTime
  readonly step: 'done' | 'undone' | 'redone'
  readonly action: RoundAction
}
