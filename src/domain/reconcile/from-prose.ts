import type { FigureKey, FoundFigure, FoundRow } from '../prose/extraction'
import { isReportedCell, type PrintedRate, type ReportedCell, type ReportedRow } from './cells'

/** A row read out of a text, ready to be checked. */
export interface ReadRow {
  readonly row: ReportedRow
  /** Figures and percentages left out because a person has to look at them first. */
  readonly toAsk: number
}

/** Dossiers that left without a result, by whatever word. */
const sentBack: readonly FigureKey[] = ['returned', 'cancelled']

/**
 * The figures of one row of a text as reported cells. Only what was read without doubt: a doubtful figure is left out
 * and counted, so that no check rests on a guess.
 */
export function readRow({ figures, rates }: FoundRow): ReadRow {
  const cells: Partial<Record<ReportedCell, number>> = {}
  const rounded: ReportedCell[] = []
  const put = (cell: ReportedCell, figure: FoundFigure) => {
    cells[cell] = figure.value
    if (figure.rounded) rounded.push(cell)
  }
  const sure = Object.entries(figures).filter(([, figure]) => figure.confidence === 'sure')
  for (const [name, figure] of sure) if (isReportedCell(name)) put(name, figure)
  const back = sure.flatMap(([name, figure]) => (sentBack.includes(name as FigureKey) ? [figure] : []))
  if (cells.returnedOrWithdrawn === undefined && back.length > 0) {
    cells.returnedOrWithdrawn = back.reduce((sum, { value }) => sum + value, 0)
    if (back.some((figure) => figure.rounded)) rounded.push('returnedOrWithdrawn')
  }
  const printed = rates
    .filter(({ confidence }) => confidence === 'sure')
    .map(({ label, percent, decimals }): PrintedRate => ({ label, percent, decimals }))
  const toAsk = Object.keys(figures).length - sure.length + rates.length - printed.length
  return { row: { cells, rates: printed, rounded }, toAsk }
}
