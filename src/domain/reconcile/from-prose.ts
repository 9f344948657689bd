import type { FigureKey, FoundFigure, FoundRow, Span } from '../prose/extraction'
import { isReportedCell, type PrintedRate, type ReportedCell, type ReportedRow } from './cells'
import { saysNear } from './rate-labels'

/** A row read out of a text, ready to be checked. */
export interface ReadRow {
  readonly row: ReportedRow
  /** Figures and percentages left out because a person has to look at them first. */
  readonly toAsk: number
}

/** Dossiers that left without a result, by whatever word. */
const sentBack: readonly FigureKey[] = ['returned', 'cancelled']

/** Letters before a number in which "gần", "hơn", "khoảng" may stand. */
const WORDS_BEFORE = 9

/** Whether the words before a percentage say that it is not exact: "đạt gần 97%". */
export const isNear = ({ start, end }: Span, text: string): boolean =>
  saysNear(text.slice(Math.max(0, start - WORDS_BEFORE), start)) || saysNear(text.slice(start, end))

/**
 * The figures of one row of a text as reported cells. Only what was read without doubt: a doubtful figure is left out
 * and counted, so that no check rests on a guess. `text` is what the row was read from.
 */
export function readRow({ figures, rates }: FoundRow, text: string): ReadRow {
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
    .map((rate): PrintedRate => {
      const { label, percent, decimals } = rate
      return { label, percent, decimals, approximate: isNear(rate, text) }
    })
  const toAsk = Object.keys(figures).length - sure.length + rates.length - printed.length
  return { row: { cells, rates: printed, rounded }, toAsk }
}
