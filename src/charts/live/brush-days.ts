import { addDays, dayNumber } from '~/domain/shared/iso-date'
import { type Period, periodDays } from '~/domain/shared/period'

/** A span of days inside a period, both ends included, counted from its first day. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

export const wholeSpan = (period: Period): DaySpan => ({ from: 0, to: periodDays(period) - 1 })

/** The part of `selected` that lies in the period; the whole where nothing is selected or nothing lies inside. */
export function spanOfPeriod(selected: Period | null, period: Period): DaySpan {
  const whole = wholeSpan(period)
  if (selected === null) return whole
  const first = dayNumber(period.from)
  const from = Math.max(0, dayNumber(selected.from) - first)
  const to = Math.min(whole.to, dayNumber(selected.to) - first)
  return from <= to ? { from, to } : whole
}

/** Null where the span is the whole period: nothing is then filtered. */
export function periodOfSpan({ from, to }: DaySpan, period: Period): Period | null {
  const whole = wholeSpan(period)
  if (from <= 0 && to >= whole.to) return null
  return { from: addDays(period.from, from), to: addDays(period.from, to) }
}

export type BrushPart = 'from' | 'to' | 'both'

/** The span with one end, or both, moved by `days`; ends stay in the period and do not pass each other. */
export function moveSpan(span: DaySpan, part: BrushPart, days: number, period: Period): DaySpan {
  const { to: last } = wholeSpan(period)
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
  if (part === 'from') return { from: within(span.from + days, 0, span.to), to: span.to }
  if (part === 'to') return { from: span.from, to: within(span.to + days, span.from, last) }
  const shift = within(days, -span.from, last - span.to)
  return { from: span.from + shift, to: span.to + shift }
}
