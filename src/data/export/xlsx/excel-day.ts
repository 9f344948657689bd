import { type IsoDate, type IsoDateTime, minuteOf } from '~/domain/shared/iso-date'

const DAY_MS = 86_400_000
const DAY_SECONDS = 86_400
/** Excel's day 0, in the count that leaves its 29/2/1900 out: right for every day from 1/3/1900. */
const DAY_0 = Date.UTC(1899, 11, 30)

/** A calendar date as the number Excel keeps for it; the time of day is left out. Null stays null. */
export function excelDay(date: IsoDate | IsoDateTime | null): number | null {
  if (date === null) return null
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return (Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day) - DAY_0) / DAY_MS
}

/** The same with the time of day, where it is known. */
export function excelMoment(moment: IsoDate | IsoDateTime): number {
  const seconds = (minuteOf(moment) ?? 0) * 60 + Number(moment.slice(17, 19) || 0)
  return (excelDay(moment) ?? Number.NaN) + seconds / DAY_SECONDS
}
