import type { RateConventionId } from '../reported/rates'
import { decimalsOf, type PrintedRate, type ReportedCells } from './cells'
import { type CountFormula, chanceFormulas, formatCountFormula, sumOf, usualFormulas } from './rate-formulas'
import { topicsOf } from './rate-labels'

export type Rounding = 'halfUp' | 'truncated'

/** One way in which a printed percentage can have been made. */
export interface RateMatch {
  readonly convention: RateConventionId | null
  readonly formula: string
  readonly numerator: number
  readonly denominator: number
  /** Per cent, at the printed number of decimals. */
  readonly percent: number
  readonly rounding: Rounding
  /** Nobody computes it so, or the words of the percentage speak of something else: it fits by chance. */
  readonly coincidence: boolean
  /** Which figures give it: those printed, or those of the first repair. */
  readonly figures: 'published' | 'repaired'
}

export interface RateExplanation {
  readonly label: string | null
  readonly percent: number
  readonly decimals: number
  /** Named conventions first, coincidences last. */
  readonly matches: readonly RateMatch[]
}

/** More than this is a slip, not a percentage somebody computed: 56/1 in per cent is 5600. */
const LARGEST_PERCENT = 1e6

/**
 * How numerator/denominator gives `percent` at `decimals` digits: by rounding half up, by cutting off, or not (null).
 * Whole-number arithmetic throughout. @example roundingThatGives(3845, 5830, 65.9, 1) // 'truncated': 65,95…
 */
export function roundingThatGives(
  numerator: number,
  denominator: number,
  percent: number,
  decimals: number,
): Rounding | null {
  if (denominator <= 0 || percent < 0 || percent > LARGEST_PERCENT) return null
  const scale = 10 ** (decimals + 2)
  const printed = Math.round(percent * 10 ** decimals)
  const [top, bottom] = [2 * numerator * scale, 2 * printed * denominator]
  const safe = Number.isSafeInteger(top) && Number.isSafeInteger(bottom)
  // doubled, so that half a unit of the last digit is one denominator
  const rest = safe
    ? top - bottom
    : Number(2n * BigInt(numerator) * BigInt(scale) - 2n * BigInt(printed) * BigInt(denominator))
  if (rest >= -denominator && rest < denominator) return 'halfUp'
  return rest >= denominator && rest < 2 * denominator ? 'truncated' : null
}

/** Every formula that gives the printed percentage on these figures. */
function matchesOf(rate: PrintedRate, cells: ReportedCells, figures: RateMatch['figures']): RateMatch[] {
  const topics = topicsOf(rate.label)
  const decimals = decimalsOf(rate)
  return [...usualFormulas, ...chanceFormulas].flatMap((formula) => {
    const found = matchOf(rate.percent, decimals, formula, cells)
    if (found === null) return []
    const offTopic = formula.topic === null || (topics !== null && !topics.includes(formula.topic))
    return [{ ...found, coincidence: offTopic, figures }]
  })
}

function matchOf(
  percent: number,
  decimals: number,
  formula: CountFormula,
  cells: ReportedCells,
): Omit<RateMatch, 'coincidence' | 'figures'> | null {
  const [numerator, denominator] = [sumOf(cells, formula.numerator), sumOf(cells, formula.denominator)]
  if (numerator === null || denominator === null) return null
  const rounding = roundingThatGives(numerator, denominator, percent, decimals)
  if (rounding === null) return null
  const { convention } = formula
  return { convention, formula: formatCountFormula(formula), numerator, denominator, percent, rounding }
}

/** How well a percentage is explained: 2 under a named convention, 1 by another usual formula, 0 not. */
export function explanationGrade(rate: PrintedRate, cells: ReportedCells): 0 | 1 | 2 {
  const topics = topicsOf(rate.label)
  const decimals = decimalsOf(rate)
  let grade: 0 | 1 = 0
  for (const formula of usualFormulas) {
    if (formula.convention === null && grade === 1) continue
    if (topics !== null && formula.topic !== null && !topics.includes(formula.topic)) continue
    const [numerator, denominator] = [sumOf(cells, formula.numerator), sumOf(cells, formula.denominator)]
    if (numerator === null || denominator === null) continue
    if (roundingThatGives(numerator, denominator, rate.percent, decimals) === null) continue
    if (formula.convention !== null) return 2
    grade = 1
  }
  return grade
}

const rank = ({ convention, coincidence, rounding, figures }: RateMatch): number =>
  (coincidence ? 8 : 0) +
  (convention === null ? 4 : 0) +
  (rounding === 'truncated' ? 2 : 0) +
  (figures === 'repaired' ? 1 : 0)

/**
 * "How was this percentage computed?": on the printed figures, and on those of the first repair where there is one.
 * @param repaired The cells after the first repair; null: there is none.
 */
export function explainRate(rate: PrintedRate, cells: ReportedCells, repaired: ReportedCells | null): RateExplanation {
  const published = matchesOf(rate, cells, 'published')
  const key = ({ formula, numerator, denominator }: RateMatch) => `${formula} ${numerator} ${denominator}`
  const already = new Set(published.map(key))
  const more =
    repaired === null ? [] : matchesOf(rate, repaired, 'repaired').filter((match) => !already.has(key(match)))
  const matches = [...published, ...more].sort((a, b) => rank(a) - rank(b))
  return { label: rate.label ?? null, percent: rate.percent, decimals: decimalsOf(rate), matches }
}
