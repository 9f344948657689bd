import type { Comparison, ComparisonLine } from '~/domain/comparison/compare-rounds'
import { calendarWarnings } from '~/domain/deadlines/calendar-warnings'
import type { WorkCalendar } from '~/domain/deadlines/work-calendar'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import { comparisonMessages } from './messages'

/** What makes the comparison less than straight, a sentence each; none where there is nothing to say. */
export function buildNotes(
  { lines }: Pick<Comparison, 'lines'>,
  calendar: WorkCalendar,
  earlier: number,
  language: Locale,
): string[] {
  const messages = comparisonMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const count = (wanted: (line: ComparisonLine) => boolean) => lines.filter(wanted).length
  const days = lines.flatMap(({ workingDays }) => workingDays ?? [])
  const spans = new Set(lines.map(({ round: { period } }) => `${period.from}/${period.to}`))
  const years = unconfirmedYears(lines, calendar)
  const [failing, confirmed, illustrative] = [
    count((line) => line.failing > 0),
    count(({ onTime }) => onTime.confirmed !== null),
    count(({ round }) => round.provenance === 'illustrative'),
  ]
  const [low, high] = [Math.min(...days), Math.max(...days)]
  return [
    ...(days.length > 0 && low !== high ? [messages.differentPeriods(n(low), n(high))] : []),
    ...(spans.size > 1 ? [messages.differentDates] : []),
    ...(days.length < lines.length ? [messages.calendar] : []),
    ...(years.length > 0 ? [messages.unconfirmed(years.join(', '))] : []),
    ...(failing > 0 ? [messages.failing(n(failing))] : []),
    ...(confirmed > 0 ? [messages.confirmed(n(confirmed))] : []),
    ...(illustrative > 0 ? [messages.illustrative(n(illustrative))] : []),
    ...(earlier > 0 ? [messages.earlier(n(earlier))] : []),
  ]
}

function unconfirmedYears(lines: readonly ComparisonLine[], calendar: WorkCalendar): number[] {
  const warnings = lines.flatMap(({ round, workingDays }) =>
    workingDays === null ? [] : calendarWarnings(round.period, calendar),
  )
  return [...new Set(warnings.flatMap(({ code, year }) => (code === 'unconfirmed' ? [year] : [])))].sort()
}
