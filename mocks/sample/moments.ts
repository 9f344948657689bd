import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { isWorkingDay } from '~/domain/deadlines/work-calendar'
import {
  addDays,
  type IsoDate,
  type IsoDateTime,
  isoDate,
  isoWeekday,
  parseIsoDateTime,
} from '~/domain/shared/iso-date'
import { period, weeksOf } from '~/domain/shared/period'
import type { Chance } from './random'

/** The period of the sample, and how busy each of its weeks and days is. */
const samplePeriod = period(isoDate('2025-07-01'), isoDate('2025-08-30'))
export const sampleWeeks = weeksOf(samplePeriod)
const weekWeights = [132, 166, 158, 150, 148, 142, 138, 140, 118]
const weekdayWeights = [1.3, 1.05, 1, 0.95, 0.9, 0.12, 0.08]

interface WeightedDay {
  readonly date: IsoDate
  readonly weight: number
}
const days: readonly WeightedDay[] = sampleWeeks.flatMap(({ from, to }, week) => {
  const dates: IsoDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date)
  return dates.map((date) => ({
    date,
    weight: ((weekWeights[week] ?? 0) / 5) * (weekdayWeights[isoWeekday(date) - 1] ?? 0),
  }))
})

export const pickDay = (chance: Chance): IsoDate => chance.pickWeighted(days, ({ weight }) => weight).date

export const at = (date: IsoDate, minute: number): IsoDateTime => {
  const two = (value: number) => String(value).padStart(2, '0')
  const text = parseIsoDateTime(`${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
  if (text === null) throw new RangeError(`no minute ${minute} in a day`)
  return text
}

const OPEN = 7 * 60 + 30
const NOON = 11 * 60 + 30
const AFTERNOON = 13 * 60 + 30
const CLOSE = 17 * 60

/** A minute of office hours: 07:30–11:30, 13:30–17:00. */
export const officeMinute = (chance: Chance): number =>
  chance.next() < 0.58 ? chance.whole(OPEN, NOON) : chance.whole(AFTERNOON, CLOSE - 5)

/** When people hand in: office hours over the counter, online also at noon, in the evening and on days off. */
export function receiptMinute(date: IsoDate, chance: Chance): number {
  if (!isWorkingDay(date, vietnamCalendar)) return chance.whole(8 * 60, 22 * 60)
  const draw = chance.next()
  if (draw < 0.84) return officeMinute(chance)
  return draw < 0.89 ? chance.whole(NOON + 1, AFTERNOON - 1) : chance.whole(18 * 60, 22 * 60 + 30)
}

/** Whether somebody could have handed it in at the counter. */
export const isOfficeTime = (date: IsoDate, minute: number): boolean =>
  isWorkingDay(date, vietnamCalendar) && minute >= OPEN && minute <= CLOSE && (minute <= NOON || minute >= AFTERNOON)

/** The software gives a same-day file until 17:00, any other until the clock time at which it came in. */
export const dueMinute = (receivedMinute: number, limitWorkingDays: number): number =>
  limitWorkingDays === 0 ? CLOSE : Math.min(Math.max(receivedMinute, 8 * 60), CLOSE)
