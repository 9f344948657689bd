import type { FigureKey, FoundFigure, FoundRow, Span } from '../prose/extraction'
import type { ReportedCell } from './cells'

/** A figure of the text that a person gave to another cell, or to none (null). Places count in the text as pasted. */
export interface Move extends Span {
  readonly cell: ReportedCell | null
}

/** Where a figure of the text stands after the moves. */
export interface PlacedFigure {
  readonly figure: FoundFigure
  /** What the text was understood to say. */
  readonly read: FigureKey
  /** Where it counts now; null: it is no figure of the form. */
  readonly cell: FigureKey | null
  readonly moved: boolean
  /** Another figure with another value claims the same cell: a person has to say which is meant. */
  readonly contested: boolean
}

export interface PlacedRow {
  /** The row with every figure where it counts; of a contested cell nothing is sure. */
  readonly row: FoundRow
  /** Every figure of the text once, in its order. */
  readonly placed: readonly PlacedFigure[]
}

/**
 * The figures of a row of a text, each at the cell that a person gave it to, the others where they were read. A person's
 * word is sure. Two figures of one cell stay both, and the cell asks, unless both have the same value.
 */
export function placeFigures(found: FoundRow, moves: readonly Move[]): PlacedRow {
  const entries = Object.entries(found.figures) as [FigureKey, FoundFigure][]
  const seated = entries
    .map(([read, figure]) => {
      const move = moves.find(({ start, end }) => start === figure.start && end === figure.end)
      return move === undefined
        ? { read, figure, cell: read as FigureKey | null, moved: false }
        : { read, figure: { ...figure, confidence: 'sure' as const }, cell: move.cell, moved: true }
    })
    .sort((a, b) => a.figure.start - b.figure.start)
  const figures: Partial<Record<FigureKey, FoundFigure>> = {}
  const placed = seated.map((seat): PlacedFigure => {
    const { cell, figure } = seat
    if (cell === null) return { ...seat, contested: false }
    const claims = seated.filter((other) => other.cell === cell)
    const contested = claims.some((other) => other.figure.value !== figure.value)
    const shown: FoundFigure = contested ? { ...figure, confidence: 'ask' } : figure
    // of two claims the one that a person made, else the first, stands for the cell
    const standing = claims.find(({ moved }) => moved) ?? claims[0]
    if (standing === seat) figures[cell] = shown
    return { ...seat, figure: shown, contested }
  })
  return { row: { ...found, figures }, placed }
}
