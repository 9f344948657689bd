import type { FormCell, FormRow } from '../reported/form'
import type { IsoDate } from '../shared/iso-date'

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

/** What the delegation did with the figures of a round; the round itself is never changed. */
export interface ReconciliationRecord {
  readonly roundId: string
  /** Text that was pasted in place of the published statement; null = the published statement. */
  readonly statement: string | null
  /** Cells typed over while trying something out: a hypothesis, never shown outside the workbench. */
  readonly tried: Readonly<Partial<Record<FormCell, number | null>>>
  readonly confirmations: readonly Confirmation[]
  readonly questions: readonly Question[]
}

export const emptyRecord = (roundId: string): ReconciliationRecord => ({
  roundId,
  statement: null,
  tried: {},
  confirmations: [],
  questions: [],
})

/** The record with `confirmation` in place of any earlier one for the same cell. */
export const withConfirmation = (record: ReconciliationRecord, confirmation: Confirmation): ReconciliationRecord => ({
  ...record,
  confirmations: [...record.confirmations.filter(({ cell }) => cell !== confirmation.cell), confirmation],
})

export const withQuestion = (record: ReconciliationRecord, question: Question): ReconciliationRecord => ({
  ...record,
  questions: [...record.questions.filter(({ id }) => id !== question.id), question],
})

export const withoutQuestion = (record: ReconciliationRecord, id: string): ReconciliationRecord => ({
  ...record,
  questions: record.questions.filter((question) => question.id !== id),
})

/** The published row with every confirmed cell in place. Cells nobody confirmed stay as published. */
export const confirmedRow = (published: FormRow, record: ReconciliationRecord): FormRow => ({
  ...published,
  ...Object.fromEntries(record.confirmations.map(({ cell, confirmed }) => [cell, confirmed])),
})
