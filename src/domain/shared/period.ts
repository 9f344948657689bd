import { addDays, daysBetween, type IsoDate, isoWeekday } from './iso-date'

/** A span of calendar dates, both ends included. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** @throws RangeError if `to` is before `from`. */
export function period(from: IsoDate, to: IsoDate): Period {
  if (to < from) throw new RangeError(`a period ends on or after its start: ${from} – ${to}`)
  return { from, to }
}

/** Whole days in the period, both ends counted: 01/7–30/8/2025 has 61. */
export const periodDays = ({ from, to }: Period): number => daysBetween(from, to) + 1

export const isInPeriod = (date: IsoDate, { from, to }: Period): boolean => date >= from && date <= to

/** The days that both have, or null where they do not meet. */
export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : null
}

/**
 * The period cut into weeks that start on Monday; the first and the last are as short as the period leaves them.
 * @example weeksOf(01/7/2025–30/8/2025) // 9 weeks: 01/7, 07/7, 14/7 … 25/8
 */
export function weeksOf({ from, to }: Period): Period[] {
  const weeks: Period[] = []
  for (let start = from; start <= to; ) {
    const sunday = addDays(start, 7 - isoWeekday(start))
    const end = sunday < to ? sunday : to
    weeks.push({ from: start, to: end })
    start = addDays(end, 1)
  }
  return weeks
}
