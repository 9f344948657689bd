import {
  type CalendarRow,
  type CalendarRowProblem,
  type CalendarRows,
  calendarRowProblem,
} from '~/domain/deadlines/calendar-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { formatDate } from '~/domain/shared/format'
import { parseTypedDate } from '~/domain/shared/iso-date'

export type DayKind = keyof CalendarRows
export const dayKinds: readonly DayKind[] = ['daysOff', 'saturdaysWorked']

/** A day as typed. */
export interface DayDraft {
  readonly key: number
  readonly kind: DayKind
  readonly date: string
  readonly note: string
}

export type DayProblem = CalendarRowProblem | 'notADate' | 'twice'

export const daysOf = (rows: CalendarRows | undefined): readonly DayDraft[] =>
  dayKinds
    .flatMap((kind) => (rows?.[kind] ?? []).map(({ date, note }) => ({ kind, date: formatDate(date, 'vi'), note })))
    .map((day, key) => ({ ...day, key }))

/** The rows that were typed, or what is wrong with each by key. An empty line counts for nothing. */
export function checkDays(days: readonly DayDraft[]): {
  readonly rows: CalendarRows | undefined
  readonly problems: ReadonlyMap<number, DayProblem>
} {
  const problems = new Map<number, DayProblem>()
  const rows: Record<DayKind, CalendarRow[]> = { daysOff: [], saturdaysWorked: [] }
  for (const { key, kind, date, note } of days) {
    if (date.trim() === '') continue
    const read = parseTypedDate(date)
    const problem =
      read === null
        ? 'notADate'
        : rows[kind].some((row) => row.date === read)
          ? 'twice'
          : calendarRowProblem(kind, read, vietnamCalendar)
    if (problem !== null) problems.set(key, problem)
    else if (read !== null) rows[kind].push({ date: read, note: note.trim() })
  }
  for (const kind of dayKinds) rows[kind].sort((a, b) => (a.date < b.date ? -1 : 1))
  return { rows: rows.daysOff.length + rows.saturdaysWorked.length === 0 ? undefined : rows, problems }
}
