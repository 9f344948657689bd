import { canShowRate } from '../reported/rates'
import { type ComparisonLine, inForce } from './compare-rounds'

/** By name is the order of a list; by a figure it is still no ranking: the table says what each rests on. */
export type LineOrder = 'name' | 'onTime' | 'received'
export const lineOrders: readonly LineOrder[] = ['name', 'onTime', 'received']

const collator = new Intl.Collator('vi', { numeric: true })

const byName = (a: ComparisonLine, b: ComparisonLine): number =>
  collator.compare(a.round.unitShort, b.round.unitShort) || (a.round.period.to < b.round.period.to ? -1 : 1)

/** The percentage of early and on time; null where a group is too small to show one. */
export const shownPercent = ({ onTime }: ComparisonLine): number | null => {
  const { percent, denominator } = inForce(onTime)
  return canShowRate(denominator) ? percent : null
}

/** The lines in an order of the reader's choice; what has no figure comes last, because it is no size. */
export function orderLines(lines: readonly ComparisonLine[], order: LineOrder): ComparisonLine[] {
  if (order === 'name') return [...lines].sort(byName)
  const size = order === 'onTime' ? shownPercent : ({ received }: ComparisonLine) => received
  return [...lines].sort((a, b) => {
    const [left, right] = [size(a), size(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b)
    return right - left || byName(a, b)
  })
}
