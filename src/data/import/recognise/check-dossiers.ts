import { isListed, isWorkingDay, type WorkCalendar } from '~/domain/deadlines/work-calendar'
import { formatDate } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { isInPeriod, type Period } from '~/domain/shared/period'
import type { ImportIssueCode } from '../messages'
import type { IssueLog } from './issue-log'
import { codeDate } from './read-column'
import type { ReadRecord, ReadValue, Severity } from './recognised-table'

/** Unit code – yyMMdd received – daily counter (domain notes §4); some systems put zeros before the unit code. */
export const DOSSIER_CODE = /^(?:000\.\d{2}\.\d{2}\.)?H\d{2}(?:\.\d{1,3})*-\d{6}-\d{4,}$/

const dayOf = (value: ReadValue | undefined) => (typeof value === 'string' ? parseIsoDate(value.slice(0, 10)) : null)

/** Compares as far as both are known: a date alone says nothing of the hour. */
function isAfter(a: ReadValue | undefined, b: ReadValue | undefined): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false
  return a.length > 10 && b.length > 10 ? a > b : a.slice(0, 10) > b.slice(0, 10)
}

export interface DossierChecks {
  readonly period: Period | null
  readonly calendar: WorkCalendar
  /** Header of a field. */
  readonly labelOf: (field: string) => string | null
  /** Whether the table has a column for the field. */
  readonly has: (field: string) => boolean
}

/** What is known of the records before they are looked at one by one. Places count from 0, and are asked for in order. */
export interface DossierFacts {
  /** Row of an earlier record with the same code. */
  readonly firstRow: (place: number) => number | undefined
  /** Whether nothing is to be said of a record, its code being the only one: most of a list is so. */
  readonly isQuiet: (place: number) => boolean
}

/** Records that are looked at one by one. */
export function plainFacts(records: readonly ReadRecord[]): DossierFacts {
  const rows = new Map<string, number>()
  return {
    firstRow: (place) => {
      const record = records[place]
      const code = record?.values.code
      if (record === undefined || typeof code !== 'string') return undefined
      const first = rows.get(code)
      if (first === undefined) rows.set(code, record.row)
      return first
    },
    isQuiet: () => false,
  }
}

/** What the rows of a dossier list say against each other and against the calendar. Values stay as they are. */
export function checkDossiers(
  records: readonly ReadRecord[],
  checks: DossierChecks,
  facts: DossierFacts,
  log: IssueLog,
): void {
  const finished = checks.labelOf('finishedAt')
  // a date in doubt is not a date missing
  const asked = new Set(
    log.issues.flatMap(({ severity, column, row }) =>
      severity === 'ask' && column === finished && row !== null ? [row] : [],
    ),
  )
  for (let place = 0; place < records.length; place += 1) {
    const first = facts.firstRow(place)
    if (first === undefined && facts.isQuiet(place)) continue
    const { row, values } = records[place] as ReadRecord
    const say = (severity: Severity, code: ImportIssueCode, field: string, params = {}) => {
      const value = values[field]
      log.add(
        { severity, code, params },
        row,
        checks.labelOf(field),
        value === undefined || value === null ? null : String(value),
      )
    }
    const { code, receivedAt, dueAt, finishedAt, status } = values
    if (typeof code === 'string') {
      if (first !== undefined) say('error', 'duplicateCode', 'code', { row: first })
      if (!DOSSIER_CODE.test(code)) say('warning', 'codePattern', 'code')
      const [coded, received] = [codeDate(code), dayOf(receivedAt)]
      if (coded !== null && received !== null && coded !== received) {
        const date = parseIsoDate(coded)
        say('warning', 'codeDateDiffers', 'receivedAt', { date: date === null ? coded : formatDate(date, 'vi') })
      }
    } else if (checks.has('code')) say('error', 'codeMissing', 'code')
    if (
      dayOf(receivedAt) !== null &&
      dayOf(dueAt) !== null &&
      String(receivedAt).slice(0, 10) > String(dueAt).slice(0, 10)
    ) {
      say('error', 'receivedAfterDue', 'dueAt')
    }
    if (isAfter(receivedAt, finishedAt)) say('error', 'finishedBeforeReceived', 'finishedAt')
    const due = dayOf(dueAt)
    if (due !== null && isListed(due, checks.calendar) && !isWorkingDay(due, checks.calendar)) {
      say('warning', 'dueOnDayOff', 'dueAt', { date: formatDate(due, 'vi') })
    }
    checkStatus(status, finishedAt, asked.has(row), checks, say)
    if (checks.period !== null) checkPeriod(values, checks.period, say)
  }
}

type Say = (severity: Severity, code: ImportIssueCode, field: string, params?: Record<string, string | number>) => void

function checkStatus(
  status: ReadValue | undefined,
  finishedAt: ReadValue | undefined,
  isAsked: boolean,
  { has }: DossierChecks,
  say: Say,
): void {
  if (typeof status !== 'number' || isAsked || !has('finishedAt')) return
  if ((status === 9 || status === 10) && (finishedAt ?? null) === null)
    say('warning', 'finishedWithoutDate', 'finishedAt')
  if ([1, 2, 3, 4, 5, 6].includes(status) && typeof finishedAt === 'string') say('warning', 'pendingWithDate', 'status')
}

/** Received after the period, or finished before it: the dossier is not of it. Carried over is. */
function checkPeriod(values: ReadRecord['values'], period: Period, say: Say): void {
  const [received, finished] = [dayOf(values.receivedAt), dayOf(values.finishedAt)]
  const params = { from: formatDate(period.from, 'vi'), to: formatDate(period.to, 'vi') }
  if (received !== null && received > period.to) say('warning', 'outsidePeriod', 'receivedAt', params)
  if (finished !== null && !isInPeriod(finished, period)) say('warning', 'outsidePeriod', 'finishedAt', params)
}
