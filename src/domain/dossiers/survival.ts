import type { WorkCalendar } from '../deadlines/work-calendar'
import type { IsoDate } from '../shared/iso-date'
import type { Dossier } from './dossier'
import { processingWorkingDays } from './processing'
import { isResolved, statusGroup } from './status'

/** One file watched for `time`; `ended` false: still open then, so only known to take longer (censored). */
export interface Observation {
  readonly time: number
  readonly ended: boolean
}

/** The curve just after `time`. `open`: estimated share of files that take longer than `time`, 0 to 1. */
export interface SurvivalStep {
  readonly time: number
  readonly atRisk: number
  readonly ended: number
  readonly censored: number
  readonly open: number
}

/**
 * The product-limit estimate of Kaplan and Meier (1958): one step per distinct time, ascending. A file censored at the
 * time of an end is still at risk there. Averages over finished files alone call a slow office fast while its slow
 * files are open; this does not.
 *
 * Unit of times: that of the observations. No observation: no step.
 * @throws RangeError if a time is negative or not finite.
 */
export function kaplanMeier(observations: readonly Observation[]): SurvivalStep[] {
  const byTime = new Map<number, { ended: number; censored: number }>()
  for (const { time, ended } of observations) {
    if (!Number.isFinite(time) || time < 0) throw new RangeError(`a time is finite and >= 0: ${time}`)
    const at = byTime.get(time) ?? { ended: 0, censored: 0 }
    at[ended ? 'ended' : 'censored'] += 1
    byTime.set(time, at)
  }
  let atRisk = observations.length
  let open = 1
  return [...byTime.entries()]
    .sort(([a], [b]) => a - b)
    .map(([time, { ended, censored }]) => {
      if (ended > 0) open *= (atRisk - ended) / atRisk
      const step = { time, atRisk, ended, censored, open }
      atRisk -= ended + censored
      return step
    })
}

/** Rounding of the product may leave 0.5000000000000001 where the estimate is one half. */
const EPSILON = 1e-12

/**
 * The smallest time by which the share `quantile` has ended; 0.5 is the median. Null where the curve never gets there,
 * because too many files are still open: "not reached", which is not the longest time seen.
 * @throws RangeError unless 0 < quantile < 1.
 */
export function quantileTime(curve: readonly SurvivalStep[], quantile = 0.5): number | null {
  if (!(quantile > 0 && quantile < 1)) throw new RangeError(`a quantile lies between 0 and 1: ${quantile}`)
  return curve.find(({ open }) => open <= 1 - quantile + EPSILON)?.time ?? null
}

/**
 * What the dossiers say about processing time as of a day. Finished files have ended; pending ones are censored at
 * `asOf`, withdrawn ones on the day they were withdrawn: they say nothing about how long the office would have taken.
 *
 * Unit: whole working days. Left out: files not counted, and files outside the lists of the calendar.
 */
export function observationsOf(dossiers: readonly Dossier[], asOf: IsoDate, calendar: WorkCalendar): Observation[] {
  return dossiers.flatMap((dossier) => {
    const time = processingWorkingDays(dossier, asOf, calendar)
    // An end before the receipt is an error of the list; it is reported there and would spoil the curve here.
    if (time === null || time < 0) return []
    return [{ time, ended: isResolved(dossier, asOf) && statusGroup[dossier.status] === 'finished' }]
  })
}
