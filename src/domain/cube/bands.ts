import { defaultAgeBands } from '../dossiers/backlog'

/** A span of whole days, both ends included; `to` null = and more. */
export interface Band {
  /** Stable: it stands in addresses. */
  readonly id: string
  readonly from: number
  readonly to: number | null
}

const band = (from: number, to: number | null): Band => ({
  id: to === null ? `${from}+` : to === from ? `${from}` : `${from}-${to}`,
  from,
  to,
})

/** Lateness. Unit: working days. 0 = late only by days off or by hours. */
export const lateBands: readonly Band[] = [
  ...[0, 1, 2, 3, 4, 5].map((days) => band(days, days)),
  band(6, 10),
  band(11, null),
]

/** Time from receipt to the end of processing, pauses taken out. Unit: working days. */
export const processingBands: readonly Band[] = [
  ...[0, 1, 2, 3, 4, 5].map((days) => band(days, days)),
  band(6, 10),
  band(11, 15),
  band(16, 20),
  band(21, null),
]

/** Age of what is still open, from receipt to the as-of date. Unit: calendar days. */
export const ageBands: readonly Band[] = defaultAgeBands.map(({ fromDays, toDays }) => band(fromDays, toDays))

/** Place in `bands` plus 1; 0 where `days` is null or below the first band. */
export function bandCode(bands: readonly Band[], days: number | null): number {
  if (days === null) return 0
  return bands.findIndex(({ from, to }) => days >= from && (to === null || days <= to)) + 1
}
