import { roundHalfUp } from '../shared/rounding'
import type { Verdict } from '../shared/verdict'
import { addUp, type CellBounds } from './cell-bounds'
import { decimalsOf, type PrintedRate, type ReportedCells } from './cells'
import type { RuleId } from './edit-rules'
import { explanationGrade } from './explain-rate'
import { type CountFormula, usualFormulas } from './rate-formulas'
import { isApproximate, topicsOf } from './rate-labels'
import type { RuleVerdict } from './rule-verdicts'

function rateVerdict(
  ruleId: RuleId,
  subject: string,
  expression: string,
  kind: RuleVerdict['kind'],
  verdict: Verdict,
  difference: number | null,
): RuleVerdict {
  const base = {
    ruleId,
    row: null,
    subject,
    expression,
    source: 'arithmetic' as const,
    severity: 'error' as const,
    kind,
  }
  return { ...base, id: `${ruleId}/${subject}`, verdict, difference, whole: null, sum: null, missing: [] }
}

/** A share of a whole is from 0 to 100 per cent. Difference: points outside. */
function rangeVerdict({ percent }: PrintedRate, subject: string): RuleVerdict {
  const outside = percent > 100 ? percent - 100 : percent < 0 ? percent : 0
  const difference = roundHalfUp(outside, 6)
  return rateVerdict('RATE-RANGE', subject, '0 ≤ % ≤ 100', 'limit', outside === 0 ? 'pass' : 'fail', difference)
}

/**
 * A percentage whose words say what it counts must follow from the figures under some usual formula. Fails only where
 * none can give it, whatever the missing figures are; undecided where its words are unknown or say "gần", "hơn".
 */
function followsVerdict(
  rate: PrintedRate,
  subject: string,
  cells: ReportedCells,
  bounds: CellBounds,
): RuleVerdict | null {
  const topics = topicsOf(rate.label)
  if (topics === null) return null
  const formulas = usualFormulas.filter(({ topic }) => topic !== null && topics.includes(topic))
  const verdict = (): Verdict => {
    if (explanationGrade(rate, cells) > 0) return 'pass'
    if (isApproximate(rate)) return 'undecided'
    return formulas.some((formula) => isPossible(rate, formula, bounds)) ? 'undecided' : 'fail'
  }
  return rateVerdict('RATE-FOLLOWS', subject, '% = n / d', 'identity', verdict(), null)
}

/** Whether some figures within the bounds give the percentage, rounded or cut off. */
function isPossible(rate: PrintedRate, { numerator, denominator }: CountFormula, bounds: CellBounds): boolean {
  const bottom = addUp(denominator.map((cell) => bounds[cell]))
  // whatever a percentage is taken of, it was received
  const most = Math.min(bottom.high, bounds.receivedTotal.high)
  const top = addUp(numerator.map((cell) => bounds[cell]))
  const [least, greatest] = [(top.low / most) * 100, bottom.low === 0 ? Infinity : (top.high / bottom.low) * 100]
  const unit = 10 ** -decimalsOf(rate)
  return greatest >= rate.percent - unit / 2 - SLACK && least < rate.percent + unit + SLACK
}

/** Points; only widens what counts as possible, never what counts as a match. */
const SLACK = 1e-9

/**
 * On time and late printed side by side are 100 together, within what rounding each may add. Undecided where both
 * follow from the figures all the same: they are then taken of different totals.
 */
function sumVerdict(rates: readonly PrintedRate[], cells: ReportedCells): RuleVerdict[] {
  const about = rates.map((rate, index) => ({ rate, index, topics: topicsOf(rate.label) ?? [] }))
  const of = (topic: 'onTime' | 'early' | 'late') => about.filter(({ topics }) => topics[0] === topic)
  const [onTime, early, late] = [of('onTime'), of('early'), of('late')]
  const [first, last] = [onTime[0], late[0]]
  if (onTime.length !== 1 || late.length !== 1 || early.length > 1 || !first || !last) return []
  const parts = first.topics.includes('onTimeOnly') ? [...early, first, last] : [first, last]
  const sum = parts.reduce((total, { rate }) => total + rate.percent, 0)
  const unit = 10 ** -Math.min(...parts.map(({ rate }) => decimalsOf(rate)))
  const difference = roundHalfUp(sum - 100, 6)
  const adds = Math.abs(difference) <= unit * (parts.length - 1) + SLACK
  const eachFollows = parts.every(({ rate }) => explanationGrade(rate, cells) > 0)
  const near = parts.some(({ rate }) => isApproximate(rate))
  const verdict: Verdict = adds ? 'pass' : eachFollows || near ? 'undecided' : 'fail'
  const subject = parts.map(({ index }) => index + 1).join('+')
  const shown = verdict === 'undecided' ? null : difference
  return [
    rateVerdict(
      'RATE-SUM',
      subject,
      parts
        .map(() => '%')
        .join(' + ')
        .concat(' = 100'),
      'limit',
      verdict,
      shown,
    ),
  ]
}

/** Every rule about printed percentages; `subject` is the place of the percentage in the list, from 1. */
export function rateVerdicts(rates: readonly PrintedRate[], cells: ReportedCells, bounds: CellBounds): RuleVerdict[] {
  return [
    ...rates.flatMap((rate, index) => {
      const subject = String(index + 1)
      return [rangeVerdict(rate, subject), followsVerdict(rate, subject, cells, bounds)].filter(
        (found) => found !== null,
      )
    }),
    ...sumVerdict(rates, cells),
  ]
}
