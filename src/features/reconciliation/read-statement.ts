import { extractFigures } from '~/domain/prose/extract-figures'
import type { FoundRow } from '~/domain/prose/extraction'
import {
  isFormCell,
  isReportedCell,
  type PrintedRate,
  type ReportedCell,
  type ReportedCells,
} from '~/domain/reconcile/cells'
import { readRow } from '~/domain/reconcile/from-prose'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type FormRow, formCells, formColumns } from '~/domain/reported/form'
import type { Locale } from '~/domain/shared/locale'
import type { Mark } from './statement-segments'
import type { FigureMark } from './workbench-model'

/** What a text gives for one unit in one period. */
export interface StatementReading {
  readonly scope: string
  /** What was read without doubt: no check rests on a guess. */
  readonly cells: ReportedCells
  readonly rates: readonly PrintedRate[]
  readonly rounded: readonly ReportedCell[]
  /** Figures a person has to look at before they are used. */
  readonly asked: readonly { readonly cell: ReportedCell; readonly value: number }[]
  readonly row: FoundRow
}

/** Every unit and period of which the text gives figures, the one with most figures first. */
export function readStatement(text: string): StatementReading[] {
  return extractFigures(text)
    .rows.map((found): StatementReading => {
      const { cells, rates = [], rounded = [] } = readRow(found, text).row
      const asked = Object.entries(found.figures).flatMap(([cell, { confidence, value }]) =>
        confidence === 'ask' && isReportedCell(cell) ? [{ cell, value }] : [],
      )
      return { scope: found.scope, cells, rates, rounded, asked, row: found }
    })
    .filter(({ cells, rates, asked }) => Object.keys(cells).length + rates.length + asked.length > 0)
    .sort((a, b) => Object.keys(b.cells).length - Object.keys(a.cells).length)
}

/** Where the figures of a reading stand in its text. `suspects`: cells that the first repair would change. */
export function markStatement(
  { row }: StatementReading,
  suspects: readonly ReportedCell[],
  locale: Locale,
): Mark<FigureMark>[] {
  const cells = Object.entries(row.figures).flatMap(([key, { start, end, confidence }]): Mark<FigureMark>[] => {
    if (!isReportedCell(key)) return []
    const state = suspects.includes(key) ? 'suspect' : confidence
    const column = isFormCell(key) ? formColumns[key] : null
    return [{ start, end, of: { kind: 'cell', cell: key, column, name: reconcileMessages[locale].cells[key], state } }]
  })
  const rates = row.rates.map(
    ({ start, end, label }): Mark<FigureMark> => ({ start, end, of: { kind: 'rate', name: label } }),
  )
  return [...cells, ...rates]
}

/** Whether a pasted text speaks of the round: each cell of the form that it gives is the published one. */
export const givesSameFigures = (cells: ReportedCells, published: FormRow): boolean => {
  const given = formCells.filter((cell) => (cells[cell] ?? null) !== null)
  return given.length > 0 && given.every((cell) => cells[cell] === published[cell])
}
