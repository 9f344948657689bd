import type { FigureBook } from '../findings/figures/named-figure'
import type { IsoDate } from '../shared/iso-date'
import { isOpen, type Ledger, nextCode } from './ledger'
import type { Measure, Recommendation, TiedFigure } from './recommendation'

/** The round in which figures are measured. */
export interface MeasuringRound {
  readonly roundId: string
  readonly asOf: IsoDate
}

const measureOf = (id: string, book: FigureBook, { roundId, asOf }: MeasuringRound): Measure | null => {
  const figure = book.get(id)
  return figure === undefined ? null : { roundId, asOf, value: figure.value, provenance: figure.provenance }
}

/** Figures of the book tied to a recommendation, each with its first measure. Ids the book does not have are left out. */
export const tieFigures = (ids: readonly string[], book: FigureBook, round: MeasuringRound): TiedFigure[] =>
  ids.flatMap((id) => {
    const [figure, measure] = [book.get(id), measureOf(id, book, round)]
    return figure === undefined || measure === null ? [] : [{ id, name: figure.name, measures: [measure] }]
  })

/**
 * The same recommendation with its figures measured in this round: a new measure, or the one of this round brought up to
 * date. A round that has no such figure at all measures nothing, which is not the same as "not reported".
 */
export function measureAgain(recommendation: Recommendation, book: FigureBook, round: MeasuringRound): Recommendation {
  const figures = recommendation.figures.map((figure) => {
    const measure = measureOf(figure.id, book, round)
    if (measure === null) return figure
    const others = figure.measures.filter(({ roundId }) => roundId !== round.roundId)
    // oldest first, and a round before stays before even where both were judged on one day
    const measures = [...others, measure].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    return { ...figure, measures }
  })
  return { ...recommendation, figures }
}

/** What came of bringing a ledger in from another round. */
export interface CarriedOver {
  readonly ledger: Ledger
  readonly added: readonly string[]
  /** Known already, and newer in the file: taken over with their history. */
  readonly updated: readonly string[]
  /** Known already with as many changes or more: left as they are. */
  readonly unchanged: readonly string[]
  /** The code was in use for another recommendation: these came in under the next free one. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[]
}

export interface CarryOptions {
  readonly book: FigureBook
  readonly round: MeasuringRound
  readonly today: IsoDate
  /** Bring closed ones too; left out otherwise, unless they are known here already. */
  readonly closedToo: boolean
}

/**
 * Brings the recommendations of a file into this round, and measures their figures again: before → after. Bringing the
 * same file in twice changes nothing.
 */
export function carryOver(ledger: Ledger, incoming: Ledger, options: CarryOptions): CarriedOver {
  const { book, round, today, closedToo } = options
  const kept = new Map(ledger.map((recommendation) => [recommendation.id, recommendation]))
  const [added, updated, unchanged]: [string[], string[], string[]] = [[], [], []]
  const renumbered: { from: string; to: string }[] = []
  for (const theirs of incoming) {
    const ours = kept.get(theirs.id)
    if (ours !== undefined) {
      const newer = theirs.history.length > ours.history.length
      if (newer) kept.set(ours.id, measureAgain({ ...theirs, code: ours.code }, book, round))
      ;(newer ? updated : unchanged).push(ours.code)
    } else if (closedToo || isOpen(theirs.status)) {
      const taken = [...kept.values()].some(({ code }) => code === theirs.code)
      const code = taken ? nextCode([...kept.values(), ...incoming]) : theirs.code
      if (taken) renumbered.push({ from: theirs.code, to: code })
      const history = [...theirs.history, { on: today, what: 'carried' as const, roundId: round.roundId }]
      kept.set(theirs.id, measureAgain({ ...theirs, code, history }, book, round))
      added.push(code)
    }
  }
  return { ledger: [...kept.values()].sort(byCode), added, updated, unchanged, renumbered }
}

const numbers = new Intl.Collator('vi', { numeric: true })
const byCode = (a: Recommendation, b: Recommendation) => numbers.compare(a.code, b.code)
