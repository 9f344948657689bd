import { type FormCell, type FormRow, formCells, formColumns } from '../reported/form'
import type { Verdict } from '../shared/verdict'

/** One cell as reported beside the same cell counted from the dossier list. Unit: dossiers. */
export interface CellComparison {
  readonly cell: FormCell
  /** Column number of form II.06a. */
  readonly column: number
  readonly reported: number | null
  readonly recomputed: number | null
  /** Reported − recomputed; null where one of them is missing. */
  readonly difference: number | null
  readonly verdict: Verdict
}

/**
 * Reported against recomputed, cell by cell, in the form's order. Missing on either side leaves the cell undecided.
 * @example compareWithDossiers(published, recomputed).filter(({ verdict }) => verdict === 'fail') // resolvedOverdue: 56, 53, +3
 */
export function compareWithDossiers(reported: FormRow, recomputed: FormRow): CellComparison[] {
  return formCells.map((cell) => {
    const [published, counted] = [reported[cell], recomputed[cell]]
    const difference = published === null || counted === null ? null : published - counted
    const verdict: Verdict = difference === null ? 'undecided' : difference === 0 ? 'pass' : 'fail'
    return { cell, column: formColumns[cell], reported: published, recomputed: counted, difference, verdict }
  })
}
