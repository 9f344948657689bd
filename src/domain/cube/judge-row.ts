import { indexOf } from '../deadlines/calendar-index'
import type { WorkCalendar } from '../deadlines/work-calendar'
import type { DossierStatus } from '../dossiers/dossier'
import type { OutcomeReading } from '../dossiers/outcome'
import { statusGroup } from '../dossiers/status'
import { dayNumber, type IsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'
import { NONE, type State, states } from './dossier-columns'
import type { DossierTable, Moments } from './dossier-table'

const groups = ['excluded', 'running', 'paused', 'withdrawn', 'finished'] as const
const [EXCLUDED, , PAUSED, WITHDRAWN, FINISHED] = [0, 1, 2, 3, 4]

/** Place in `groups` by status. */
const groupOf = Uint8Array.from({ length: 11 }, (_, status) =>
  status === 0 ? EXCLUDED : groups.indexOf(statusGroup[status as DossierStatus]),
)

const codeOf = (state: State): number => states.indexOf(state)
const code = {
  early: codeOf('early'),
  onTime: codeOf('onTime'),
  overdue: codeOf('overdue'),
  pendingOverdue: codeOf('pendingOverdue'),
  pendingInTime: codeOf('pendingInTime'),
  paused: codeOf('paused'),
  pausedPastDue: codeOf('pausedPastDue'),
}

interface JudgeOptions {
  readonly period: Period
  readonly asOf: IsoDate
  readonly reading: OutcomeReading
  readonly calendar: WorkCalendar
}

/**
 * What the rules of `domain/dossiers` say of the rows of a table, in whole numbers: the functions there say what each
 * answer means, a test holds the two together. Working days are one subtraction in the sums of the calendar. NONE where
 * nothing is known.
 */
export class RowJudge {
  readonly #table: DossierTable
  readonly #asOf: number
  readonly #from: number
  readonly #to: number
  readonly #byTime: boolean
  readonly #workedUpTo: Int32Array
  readonly #firstListed: number
  readonly #lastListed: number

  constructor(table: DossierTable, { period, asOf, reading, calendar }: JudgeOptions) {
    this.#table = table
    this.#asOf = dayNumber(asOf)
    this.#from = dayNumber(period.from)
    this.#to = dayNumber(period.to)
    this.#byTime = reading === 'timestamps'
    this.#workedUpTo = indexOf(calendar).workedUpTo
    this.#firstListed = dayNumber(calendar.firstDate)
    this.#lastListed = dayNumber(calendar.lastDate)
  }

  isExcluded(row: number): boolean {
    return groupOf[this.#table.status[row] as number] === EXCLUDED
  }

  /** On the form of the period, and counted as of the day. */
  isOnForm(row: number): boolean {
    const received = this.#table.received.day[row] as number
    if (this.isExcluded(row) || received > this.#asOf || received > this.#to) return false
    if (received >= this.#from) return true
    const end = this.resolvedOn(row)
    return end === NONE || end >= this.#from
  }

  /** The day of the end on record. */
  resolvedOn(row: number): number {
    const group = groupOf[this.#table.status[row] as number]
    const finished = this.#table.finished.day[row] as number
    if (group === FINISHED) return finished
    if (group !== WITHDRAWN) return NONE
    return finished === NONE ? (this.#table.received.day[row] as number) : finished
  }

  isResolved(row: number): boolean {
    const end = this.resolvedOn(row)
    return end !== NONE && end <= this.#asOf
  }

  /** Of a row that is pending. */
  #isPaused(row: number): boolean {
    const asked = this.#table.supplementRequested[row] as number
    const answered = this.#table.supplementReceived[row] as number
    const open = asked !== NONE && asked <= this.#asOf
    if (groupOf[this.#table.status[row] as number] === PAUSED) return asked === NONE || open
    return open && answered !== NONE && answered > this.#asOf
  }

  /** Place in `states` of a row on the form. */
  state(row: number): number {
    const { due, finished } = this.#table
    const dueDay = due.day[row] as number
    if (!this.isResolved(row)) {
      const isLate = dueDay !== NONE && dueDay < this.#asOf
      if (this.#isPaused(row)) return isLate ? code.pausedPastDue : code.paused
      return isLate ? code.pendingOverdue : code.pendingInTime
    }
    const isWithdrawn = groupOf[this.#table.status[row] as number] === WITHDRAWN
    if (isWithdrawn || dueDay === NONE || (finished.day[row] as number) === NONE) return code.onTime
    const difference = this.#byTime
      ? secondsOf(finished, row) - secondsOf(due, row)
      : (finished.day[row] as number) - dueDay
    return difference < 0 ? code.early : difference === 0 ? code.onTime : code.overdue
  }

  /** Working days late of a row that is overdue or pending overdue; judged by dates in both readings. */
  lateWorkingDays(row: number): number {
    const due = this.#table.due.day[row] as number
    const until = this.isResolved(row) ? this.resolvedOn(row) : this.#asOf
    return until <= due ? 0 : this.#workingDays(due, until)
  }

  /** Working days from receipt to the end of a row that is resolved, without those in a pause. */
  activeWorkingDays(row: number): number {
    const { received, supplementRequested, supplementReceived } = this.#table
    const end = this.resolvedOn(row)
    const all = this.#workingDays(received.day[row] as number, end)
    const asked = supplementRequested[row] as number
    if (all === NONE || asked === NONE) return all
    const answered = supplementReceived[row] as number
    // a pause that began and of which nobody says when it was over
    if (answered === NONE) return asked <= this.#asOf ? NONE : all
    const to = answered < end ? answered : end
    if (asked > to) return all
    const pause = this.#workingDays(asked, to)
    return pause === NONE ? NONE : all - pause
  }

  /** Calendar days since receipt of a row that is open. */
  ageDays(row: number): number {
    return this.#asOf - (this.#table.received.day[row] as number)
  }

  #workingDays(from: number, to: number): number {
    const first = this.#firstListed
    const last = this.#lastListed
    if (from < first || from > last || to < first || to > last) return NONE
    return (this.#workedUpTo[to - first + 1] as number) - (this.#workedUpTo[from - first + 1] as number)
  }
}

/** A date alone is its very start. */
const secondsOf = ({ day, second }: Moments, row: number): number =>
  (day[row] as number) * 86_400 + Math.max(0, second[row] as number)
