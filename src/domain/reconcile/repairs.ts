import { decimalsOf, type PrintedRate, type ReportedCells } from './cells'
import { type DigitEdit, digitEdit } from './digit-edits'
import { roundingThatGives } from './explain-rate'
import type { CellPlace, FormSystem } from './form-system'
import { type CountFormula, sumOf, usualFormulas } from './rate-formulas'
import { topicsOf } from './rate-labels'
import { assignmentsFor, type SuggestAlong } from './repair-values'

/** One figure that a repair changes. Unit: dossiers. */
export interface CellChange {
  readonly place: CellPlace
  readonly from: number
  readonly to: number
  /** The slip of the hand that explains it; null: it takes more than one. */
  readonly slip: DigitEdit | null
}

/** A smallest change after which every rule holds. A question to the centre, never a correction. */
export interface Repair {
  readonly changes: readonly CellChange[]
  /** Places in the list of percentages that a named convention gives after the change. */
  readonly explained: readonly number[]
  /** Those that some usual formula without a name gives. */
  readonly explainedOtherwise: readonly number[]
  /** How many percentages were printed. */
  readonly rateCount: number
  /** False: other figures in the same cells would satisfy every rule too. */
  readonly unique: boolean
  /** Sum of the changes without sign. Unit: dossiers. */
  readonly size: number
}

interface Candidate {
  readonly percent: number
  readonly decimals: number
  readonly index: number
  readonly formula: CountFormula
}

/** What the repairs of one form are judged by: its printed percentages, over one row of it. */
export interface RateContext {
  readonly rates: readonly PrintedRate[]
  readonly cells: ReportedCells
  /** The row the percentages are about: null for a single row, the total row of a table. */
  readonly row: string | null
}

/** Usual formulas that the reported cells allow, for each percentage whose words do not speak of something else. */
function candidatesFor({ rates, cells }: RateContext): Candidate[] {
  return rates.flatMap((rate, index) => {
    const topics = topicsOf(rate.label)
    return usualFormulas
      .filter(({ topic }) => topics === null || (topic !== null && topics.includes(topic)))
      .filter(({ numerator, denominator }) => sumOf(cells, numerator) !== null && sumOf(cells, denominator) !== null)
      .map((formula) => ({ percent: rate.percent, decimals: decimalsOf(rate), index, formula }))
  })
}

/** Every set of cells with its best figures, best repair first. Sets that no whole numbers fill are dropped. */
export function buildRepairs(system: FormSystem, sets: readonly (readonly number[])[], context: RateContext): Repair[] {
  const candidates = candidatesFor(context)
  return sets.flatMap((set) => bestRepair(system, set, context, candidates) ?? []).sort(compareRepairs)
}

function bestRepair(
  system: FormSystem,
  set: readonly number[],
  context: RateContext,
  candidates: readonly Candidate[],
): Repair | null {
  const places = set.map((cell): CellPlace => {
    const place = system.places[cell]
    if (place === undefined) throw new RangeError(`cell ${cell} is no cell of the form`)
    return place
  })
  const published = set.map((cell) => system.values[cell] ?? Number.NaN)
  let best: Repair | null = null
  for (const { values, unique } of assignmentsFor(system, set, suggester(places, context, candidates))) {
    const { explained, explainedOtherwise } = explainedBy(cellsWith(context, places, values), candidates)
    const changes = places.map((place, i): CellChange => {
      const [from, to] = [published[i] ?? Number.NaN, values[i] ?? Number.NaN]
      return { place, from, to, slip: digitEdit(from, to) }
    })
    const size = changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)
    const repair = { changes, explained, explainedOtherwise, rateCount: context.rates.length, unique, size }
    if (best === null || compareRepairs(repair, best) < 0) best = repair
  }
  return best
}

/** The row that the percentages are about, with new figures. */
function cellsWith(
  { cells, row }: RateContext,
  places: readonly CellPlace[],
  values: readonly number[],
): ReportedCells {
  const changed = places.flatMap((place, i) => (place.row === row ? [[place.cell, values[i]] as const] : []))
  return changed.length === 0 ? cells : { ...cells, ...Object.fromEntries(changed) }
}

function explainedBy(cells: ReportedCells, candidates: readonly Candidate[]) {
  const [named, otherwise] = [new Set<number>(), new Set<number>()]
  for (const { percent, decimals, index, formula } of candidates) {
    if (named.has(index) || (formula.convention === null && otherwise.has(index))) continue
    const [top, bottom] = [sumOf(cells, formula.numerator), sumOf(cells, formula.denominator)]
    if (top === null || bottom === null) continue
    if (roundingThatGives(top, bottom, percent, decimals) === null) continue
    if (formula.convention === null) otherwise.add(index)
    else named.add(index)
  }
  return {
    explained: [...named].sort(),
    explainedOtherwise: [...otherwise].filter((index) => !named.has(index)).sort(),
  }
}

/** Along a line of figures that satisfy the rules: those nearest to the published ones that give a percentage. */
function suggester(places: readonly CellPlace[], context: RateContext, candidates: readonly Candidate[]): SuggestAlong {
  return (from, gain) => {
    const at = (t: number) =>
      cellsWith(
        context,
        places,
        from.map((value, i) => value + t * (gain[i] ?? Number.NaN)),
      )
    const [here, there] = [at(0), at(1)]
    return candidates.flatMap(({ percent, decimals, formula: { numerator, denominator } }) => {
      const [n0, n1, d0, d1] = [
        sumOf(here, numerator),
        sumOf(there, numerator),
        sumOf(here, denominator),
        sumOf(there, denominator),
      ]
      if (n0 === null || n1 === null || d0 === null || d1 === null) return []
      const half = 0.5 * 10 ** -decimals
      const where = (share: number) => (share * d0 - 100 * n0) / (100 * (n1 - n0) - share * (d1 - d0))
      const [a, b] = [where(percent - half), where(percent + half)]
      if (!Number.isFinite(a) || !Number.isFinite(b)) return []
      const [low, high] = [Math.ceil(Math.min(a, b)), Math.floor(Math.max(a, b))]
      return low > high ? [] : [Math.min(Math.max(0, low), high), Math.round((low + high) / 2)]
    })
  }
}

/** Most percentages under a named convention, most otherwise, fewest cells beyond a slip, smallest change. */
export function compareRepairs(a: Repair, b: Repair): number {
  const beyond = ({ changes }: Repair) => changes.filter(({ slip }) => slip === null).length
  return (
    b.explained.length - a.explained.length ||
    b.explainedOtherwise.length - a.explainedOtherwise.length ||
    beyond(a) - beyond(b) ||
    a.size - b.size
  )
}
