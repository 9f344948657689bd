import type { Period } from '../shared/period'
import type { WorkCalendar } from './work-calendar'

/** Why a working-day figure is to be read with care. The sentence is in messages.ts under `warnings`. */
export interface CalendarWarning {
  /** 'notListed': nothing can be computed in that year; 'unconfirmed': computed, but its list is not confirmed. */
  readonly code: 'notListed' | 'unconfirmed'
  readonly year: number
}

/** The years that a period touches and that are not listed, or listed without confirmation; oldest first. */
export function calendarWarnings({ from, to }: Period, { years }: WorkCalendar): CalendarWarning[] {
  const warnings: CalendarWarning[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const listed = years.find((candidate) => candidate.year === year)
    if (!listed) warnings.push({ code: 'notListed', year })
    else if (!listed.confirmed) warnings.push({ code: 'unconfirmed', year })
  }
  return warnings
}
