import type { IsoDate, IsoDateTime } from '~/domain/shared/iso-date'

const DAY_MS = 86_400_000
/** Excel's day 0, in the count that leaves its 29/2/1900 out: right for every day from 1/3/1900. */
const DAY_0 = Date.UTC(1899, 11, 30)

/** A calendar date as the number Excel keeps for it; the time of day is left out. Null stays null. */
export function excelDay(date: IsoDate | IsoDateTime | null): number | null {
  if (date === null) return null
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return (Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day) - DAY_0) / DAY_MS
}
