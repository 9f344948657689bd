import { dayNumber } from '../shared/iso-date'
import type { Period } from '../shared/period'

/** First place in ascending `days` whose day is `day` or later. */
export function slotFrom(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The slots of a period, end not included; null = the whole axis. */
export function slotRange(days: Int32Array, period: Period | null): readonly [from: number, end: number] {
  if (period === null) return [0, days.length]
  return [slotFrom(days, dayNumber(period.from)), slotFrom(days, dayNumber(period.to) + 1)]
}
