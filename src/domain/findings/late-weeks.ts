import { canShowRate } from '../reported/rates'
import type { Period } from '../shared/period'
import type { DossierFacts } from './findings-input'
import { LATE_WEEKS_AT_MOST, LATE_WEEKS_SHARE } from './thresholds'

/** Consecutive weeks of receipt that hold at least half of the late dossiers. */
export interface LateWeeks {
  readonly span: Period
  readonly weeks: number
  readonly late: number
}

/**
 * The fewest weeks in a row, three at most, that hold at least `LATE_WEEKS_SHARE` of the late dossiers; of several, those
 * with the most. Null where no such weeks exist, where the period has no more weeks than that, or where fewer than 10
 * dossiers are late: then there is nothing to call a concentration.
 */
export function lateWeeksOf({ lateWeeks }: Pick<DossierFacts, 'lateWeeks'>): LateWeeks | null {
  const all = lateWeeks.reduce((sum, { late }) => sum + late, 0)
  if (!canShowRate(all) || lateWeeks.length <= LATE_WEEKS_AT_MOST) return null
  for (let length = 1; length <= LATE_WEEKS_AT_MOST; length += 1) {
    let best: LateWeeks | null = null
    for (let start = 0; start + length <= lateWeeks.length; start += 1) {
      const run = lateWeeks.slice(start, start + length)
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined) continue
      const late = run.reduce((sum, week) => sum + week.late, 0)
      if (late * 100 < all * LATE_WEEKS_SHARE || (best !== null && best.late >= late)) continue
      best = { span: { from: first.week.from, to: last.week.to }, weeks: length, late }
    }
    if (best !== null) return best
  }
  return null
}
