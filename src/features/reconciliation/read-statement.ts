import { extractFigures } from '~/domain/prose/extract-figures'
import type { FigureKey, FoundRow } from '~/domain/prose/extraction'
import {
  isFormCell,
  isReportedCell,
  type PrintedRate,
  type ReportedCell,
  type ReportedCells,
} from '~/domain/reconcile/cells'
import { readRow } from '~/domain/reconcile/from-prose'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type Move, type PlacedFigure, placeFigures } from '~/domain/reconcile/moved-figures'
import { type FormRow, formCells, formColumns } from '~/domain/reported/form'
import type { Locale } from '~/domain/shared/locale'
import { reconciliationMessages } from './messages'
import type { Mark } from './statement-segments'
import type { FigureMark } from './workbench-model'

/** What a text gives for one unit in one period. */
export interface StatementReading {
  readonly scope: string
  /** What was read without doubt: no check rests on a guess. */
  readonly cells: ReportedCells
  readonly rates: readonly PrintedRate[]
  readonly rounded: readonly ReportedCell[]
  /** Every figure of the text at its cell, those that a person has to look at among them. */
  readonly placed: readonly PlacedFigure[]
  readonly row: FoundRow
}

/**
 * Every unit and period of which the text gives figures, the one with most figures first.
 * @param moves Figures that a person gave to another cell.
 */
export function readStatement(text: string, moves: readonly Move[] = []): StatementReading[] {
  return extractFigures(text)
    .rows.map((found): StatementReading => {
      const { row, placed } = placeFigures(found, moves)
      const { cells, rates = [], rounded = [] } = readRow(row, text).row
      return { scope: found.scope, cells, rates, rounded, placed, row }
    })
    .filter(({ rates, placed }) => rates.length + placed.length > 0)
    .sort((a, b) => b.placed.length - a.placed.length)
}

/** The cell under which a figure of the text is shown: whatever word the text has for what was sent back. */
export function cellOf(key: FigureKey | null): ReportedCell | null {
  if (key === null || isReportedCell(key)) return key
  return 'returnedOrWithdrawn'
}

/** Where the figures of a reading stand in its text. `suspects`: cells that the first repair would change. */
export function markStatement(
  { row, placed }: StatementReading,
  suspects: readonly ReportedCell[],
  locale: Locale,
): Mark<FigureMark>[] {
  const figures = placed.map(({ figure, cell: key }): Mark<FigureMark> => {
    const { start, end, confidence } = figure
    const cell = cellOf(key)
    const state = cell === null ? 'none' : suspects.includes(cell) ? 'suspect' : confidence
    const column = cell !== null && isFormCell(cell) ? formColumns[cell] : null
    const name = cell === null ? reconciliationMessages[locale].move.none : reconcileMessages[locale].cells[cell]
    return { start, end, of: { kind: 'cell', span: { start, end }, cell, column, name, state } }
  })
  const rates = row.rates.map(
    ({ start, end, label }): Mark<FigureMark> => ({ start, end, of: { kind: 'rate', name: label } }),
  )
  return [...figures, ...rates]
}

/** Whether a pasted text speaks of the round: each cell of the form that it gives is the published one. */
export const givesSameFigures = (cells: ReportedCells, published: FormRow): boolean => {
  const given = formCells.filter((cell) => (cells[cell] ?? null) !== null)
  return given.length > 0 && given.every((cell) => cells[cell] === published[cell])
}
