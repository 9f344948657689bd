import type { IsoDate } from '../shared/iso-date'
import { ratePercent, scaledRatio } from '../shared/rounding'
import type { Dossier } from './dossier'
import { outcomeOf } from './outcome'
import { ageDays } from './processing'
import { isPaused, isPending } from './status'

/** A rate with what it is made of. Unit: dossiers; `percent` per cent with two decimals, null for a denominator of 0. */
export interface BacklogRate {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent: number | null
}

const rate = (numerator: number | null, denominator: number | null): BacklogRate => ({
  numerator,
  denominator,
  percent: ratePercent(numerator, denominator),
})

/**
 * Resolved against received in the same period: under 100 the backlog grows (NCSC CourTools, CEPEJ: clearance rate).
 * @example clearanceRate(1281, 1338).percent // 95.74
 */
export const clearanceRate = (resolved: number | null, received: number | null): BacklogRate => rate(resolved, received)

/**
 * How long the pending would take at the pace of the period: pending / resolved × days (CEPEJ: disposition time).
 *
 * Unit: calendar days, one decimal. Missing: null in, or nothing resolved, gives null: there is no pace to go by.
 */
export function dispositionTimeDays(pending: number | null, resolved: number | null, days: number): number | null {
  const scaled = scaledRatio(pending === null ? null : pending * days, resolved, 1)
  return scaled === null ? null : Number(`${scaled}e-1`)
}

/** Ages from `fromDays` to `toDays`, both included; `toDays` null: no upper end. Unit: calendar days since receipt. */
export interface AgeBand {
  readonly fromDays: number
  readonly toDays: number | null
}

export const defaultAgeBands: readonly AgeBand[] = [
  { fromDays: 0, toDays: 7 },
  { fromDays: 8, toDays: 15 },
  { fromDays: 16, toDays: 30 },
  { fromDays: 31, toDays: 45 },
  { fromDays: 46, toDays: null },
]

/** Pending dossiers of one age: those being worked on, and those whose clock stands still. Unit: dossiers. */
export interface AgeingBand extends AgeBand {
  readonly active: number
  readonly paused: number
}

function checkAgeBands(bands: readonly AgeBand[]): void {
  let next: number | null = 0
  for (const { fromDays, toDays } of bands) {
    if (fromDays !== next || (toDays !== null && toDays < fromDays)) {
      throw new RangeError(`age bands follow each other from 0: ${fromDays} – ${toDays ?? '∞'}`)
    }
    next = toDays === null ? null : toDays + 1
  }
  if (next !== null) throw new RangeError('the last age band is open')
}

/**
 * How old the pending are as of a day, the paused beside the active: a paused file is never overdue, so its age is the
 * only place where waiting shows.
 * @throws RangeError unless the bands start at 0, follow each other without a hole, and only the last is open.
 */
export function ageingOf(
  dossiers: readonly Dossier[],
  asOf: IsoDate,
  bands: readonly AgeBand[] = defaultAgeBands,
): AgeingBand[] {
  checkAgeBands(bands)
  const pending = dossiers
    .filter((dossier) => isPending(dossier, asOf))
    .map((dossier) => ({ age: ageDays(dossier, asOf) ?? Number.NaN, paused: isPaused(dossier, asOf) }))
  return bands.map((band) => {
    const inside = pending.filter(({ age }) => age >= band.fromDays && (band.toDays === null || age <= band.toDays))
    const paused = inside.filter((file) => file.paused).length
    return { ...band, active: inside.length - paused, paused }
  })
}

/**
 * Share of the pending, active files that are past their due date (CourTools: active pending over the time standard).
 * The paused are in neither number; give them beside it.
 */
export function shareOverLimit(dossiers: readonly Dossier[], asOf: IsoDate): BacklogRate {
  const active = dossiers.filter((dossier) => isPending(dossier, asOf) && !isPaused(dossier, asOf))
  const over = active.filter((dossier) => outcomeOf(dossier, asOf) === 'pendingOverdue')
  return rate(over.length, active.length)
}
