import { type FindingChoices, noChoices } from '../findings/finding-choices'
import type { RateTarget } from '../findings/findings-input'
import { emptyMeeting, type MeetingWork } from '../meeting/meeting-work'
import type { NoteList } from '../notes/note-list'
import type { Ledger } from '../recommendations/ledger'
import type { Move } from '../reconcile/moved-figures'
import type { ReportChoices } from '../report/report-choices'
import type { FormCell } from '../reported/form'
import type { RateConventionId } from '../reported/rates'
import type { IsoDate } from '../shared/iso-date'
import { notDrawn, type VisitChoice } from '../visit/visit-plan'
import type { PackageDescriptor } from './package-descriptor'
import type { RoundInfo } from './round'
import type { RoundAction } from './round-action'

/** What the centre answered about one cell: the only thing that may stand in place of a published figure. */
export interface Confirmation {
  readonly cell: FormCell
  /** As published; null where it had not been reported. Unit: dossiers. */
  readonly published: number | null
  /** As confirmed. Unit: dossiers. */
  readonly confirmed: number
  /** Who answered, by office or role. */
  readonly by: string
  readonly on: IsoDate
  /** Number and date of the document, where there is one. */
  readonly document: string
  readonly note: string
}

/** A question that goes to the centre and into the report. */
export interface Question {
  readonly id: string
  readonly text: string
}

/**
 * All that the delegation did with a round, in one value with one undo history: every room's work is a slot here. A
 * round that came over HTTP is never changed; what was confirmed, written or decided stands beside it.
 *
 * To add a slot: name it here, give it its empty value in `emptyWork` (work that was stored before has no such slot and
 * gets the empty one), add the codes of its steps to `RoundActionCode` and their sentences to `roundActionMessages`.
 */
export interface RoundWork {
  readonly roundId: string
  /** The step that led here; null at the start. */
  readonly action: RoundAction | null
  /** Only for rounds kept on this computer: what they consist of. Files are named by their content, so undo is cheap. */
  readonly package: PackageDescriptor | null
  /** The rate convention chosen by the delegation; null = the one of the package. */
  readonly convention: RateConventionId | null
  /** Text that was pasted in place of the published statement; null = the published statement. */
  readonly statement: string | null
  /** Figures of the text that a person gave to another cell. */
  readonly moved: readonly Move[]
  /** A table pasted as text, to be reconciled without importing it; null = the fields of the round. */
  readonly pastedTable: string | null
  /** Cells typed over while trying something out: a hypothesis, never shown outside the workbench. */
  readonly tried: Readonly<Partial<Record<FormCell, number | null>>>
  readonly confirmations: readonly Confirmation[]
  readonly questions: readonly Question[]
  /** What the secretary kept, dropped, put in order and wrote anew of the findings. */
  readonly findings: FindingChoices
  /** What the on-time rate is held against; null: nothing was set. */
  readonly target: RateTarget | null
  /** Recommendations of this round, and those that were carried over from others. */
  readonly recommendations: Ledger
  /** Notes on figures, in the order in which they were written. */
  readonly notes: NoteList
  readonly visit: VisitChoice
  /** How the report is put together, and what the delegation wrote into it; null = the usual way. */
  readonly report: ReportChoices | null
  /** Slides, notes and conclusions of the meeting with the ward. */
  readonly meeting: MeetingWork
}

export const emptyWork = (roundId: string): RoundWork => ({
  roundId,
  action: null,
  package: null,
  convention: null,
  statement: null,
  moved: [],
  pastedTable: null,
  tried: {},
  confirmations: [],
  questions: [],
  findings: noChoices,
  target: null,
  recommendations: [],
  notes: [],
  visit: notDrawn,
  report: null,
  meeting: emptyMeeting,
})

/** Work as an earlier version of the program kept it, with the slots that it did not know. */
export const completeWork = (roundId: string, stored: Partial<RoundWork>): RoundWork => ({
  ...emptyWork(roundId),
  ...stored,
  roundId,
})

/** The work with `confirmation` in place of any earlier one for the same cell. */
export const withConfirmation = (work: RoundWork, confirmation: Confirmation): RoundWork => ({
  ...work,
  confirmations: [...work.confirmations.filter(({ cell }) => cell !== confirmation.cell), confirmation],
})

export const withQuestion = (work: RoundWork, question: Question): RoundWork => ({
  ...work,
  questions: [...work.questions.filter(({ id }) => id !== question.id), question],
})

export const withoutQuestion = (work: RoundWork, id: string): RoundWork => ({
  ...work,
  questions: work.questions.filter((question) => question.id !== id),
})

/** The work with a figure of the text given to another cell, in place of where it was before. */
export const withMove = (work: RoundWork, move: Move): RoundWork => ({
  ...work,
  moved: [...work.moved.filter(({ start, end }) => start !== move.start || end !== move.end), move],
})

/** The work with a convention chosen; choosing the package's own is choosing none. */
export const withConvention = (work: RoundWork, info: RoundInfo, convention: RateConventionId): RoundWork => ({
  ...work,
  convention: convention === info.convention ? null : convention,
})
