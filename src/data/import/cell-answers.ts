import type { TableForRound } from '../package/built'
import type { ReadValue } from './recognise/recognised-table'

/** What a person says that one cell means, in place of what was read there. */
export interface CellAnswer {
  /** As Excel numbers it. */
  readonly row: number
  readonly field: string
  /** Null: not reported. */
  readonly value: ReadValue
}

/** Answers as the rows take them: by row and field. Those about fields that are left out go no further. */
export function answersByRow(
  answers: readonly CellAnswer[],
  leaveOut: readonly string[],
): NonNullable<TableForRound['answers']> {
  const byRow = new Map<number, Record<string, ReadValue>>()
  for (const { row, field, value } of answers) {
    if (leaveOut.includes(field)) continue
    const known = byRow.get(row)
    if (known === undefined) byRow.set(row, { [field]: value })
    else known[field] = value
  }
  return byRow
}
