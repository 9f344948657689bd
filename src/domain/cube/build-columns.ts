import type { WorkCalendar } from '../deadlines/work-calendar'
import { type Cause, type Channel, causes, channels, type Dossier } from '../dossiers/dossier'
import type { OutcomeReading } from '../dossiers/outcome'
import { dayNumber, type IsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'
import { ageBands, type Band, bandCode, lateBands, processingBands } from './bands'
import { slotFrom } from './day-slots'
import { createCoder, fixedDictionary } from './dictionary'
import { type Dictionary, type DossierColumns, NONE, states } from './dossier-columns'
import type { CodedTexts, DossierTable, Moments } from './dossier-table'
import { tableOfDossiers } from './dossier-table-builder'
import { RowJudge } from './judge-row'
import { pickTexts } from './text-column'

export interface TableOptions {
  readonly period: Period
  /** Outcomes are judged at the end of this day. */
  readonly asOf: IsoDate
  readonly reading: OutcomeReading
  readonly calendar: WorkCalendar
  /** Called now and then with the rows done, for a progress bar. */
  readonly onProgress?: (rows: number) => void
}

export interface ColumnOptions extends TableOptions {
  /** The ward of a dossier, where a list holds several. */
  readonly wardOf?: (dossier: Dossier) => string | null
}

const PROGRESS_EVERY = 20_000
/** Days of receipt further apart than this are not counted one by one. */
const MOST_DAYS = 1_000_000
const overdue = states.indexOf('overdue')
const pendingOverdue = states.indexOf('pendingOverdue')

/** Columns of dossiers in memory: see `columnsOfTable`. */
export function buildColumns(dossiers: readonly Dossier[], options: ColumnOptions): DossierColumns {
  return columnsOfTable(tableOfDossiers(dossiers, options.wardOf ?? (() => null)), options)
}

/**
 * The dossiers on the form of the period as typed columns, sorted by day of receipt. Working days that the calendar
 * cannot count are NONE, never 0.
 * @throws RangeError if a column has more than 65,535 different values or days.
 */
export function columnsOfTable(table: DossierTable, options: TableOptions): DossierColumns {
  const { asOf, reading, period, onProgress } = options
  const judge = new RowJudge(table, options)
  const { order, excluded } = rowsOnForm(table, judge)
  const { length } = order
  const pick = <T extends Uint8Array | Int16Array | Int32Array>(from: T, to: T): T => {
    for (let row = 0; row < length; row += 1) to[row] = from[order[row] as number] as number
    return to
  }
  const minutes = ({ second }: Moments): Int16Array => {
    const found = new Int16Array(length)
    for (let row = 0; row < length; row += 1) found[row] = Math.floor((second[order[row] as number] as number) / 60)
    return found
  }
  const recoded = {
    ward: recode(table.ward, order),
    field: recode(table.field, order),
    procedure: recode(table.procedure, order),
    neighbourhood: recode(table.neighbourhood, order),
  }
  const received = pick(table.received.day, new Int32Array(length))
  const due = pick(table.due.day, new Int32Array(length))
  const state = new Uint8Array(length)
  const late = new Uint8Array(length)
  const processing = new Uint8Array(length)
  const age = new Uint8Array(length)
  const lateWorkingDays = new Int32Array(length).fill(NONE)
  const activeWorkingDays = new Int32Array(length).fill(NONE)
  const ageDays = new Int32Array(length).fill(NONE)
  const resolved = new Uint8Array(length)
  /** Day of the end as the views count it; NONE while open. */
  const ended = new Int32Array(length).fill(NONE)
  const lateRows: number[] = []
  const openRows: number[] = []
  const bands = { late: banding(lateBands), processing: banding(processingBands), age: banding(ageBands) }

  for (let row = 0; row < length; row += 1) {
    if (row % PROGRESS_EVERY === 0) onProgress?.(row)
    const at = order[row] as number
    const is = judge.state(at)
    state[row] = is
    if (is === overdue || is === pendingOverdue) {
      const days = judge.lateWorkingDays(at)
      lateWorkingDays[row] = days
      late[row] = bands.late(days)
      lateRows.push(row)
    }
    if (judge.isResolved(at)) {
      resolved[row] = 1
      // An end before the receipt is an error of the list; counted on the day of receipt, the backlog stays a count.
      ended[row] = Math.max(judge.resolvedOn(at), received[row] as number)
      const days = judge.activeWorkingDays(at)
      activeWorkingDays[row] = days
      processing[row] = bands.processing(days)
    } else {
      const days = judge.ageDays(at)
      ageDays[row] = days
      age[row] = bands.age(days)
      openRows.push(row)
    }
  }
  const receivedDays = dayAxis(period, received)
  const finishedDays = dayAxis(period, ended)
  if (receivedDays.length > 0xffff || finishedDays.length > 0xffff) throw new RangeError('more than 65,535 days')
  return {
    length,
    excluded,
    outsidePeriod: table.length - length - excluded,
    withoutDue: due.reduce((count, day) => count + (day === NONE ? 1 : 0), 0),
    asOf,
    reading,
    period,
    receivedDays,
    finishedDays,
    receivedSlot: slots(receivedDays, received),
    finishedSlot: slots(finishedDays, ended),
    resolved,
    codes: {
      ward: recoded.ward.codes,
      field: recoded.field.codes,
      procedure: recoded.procedure.codes,
      neighbourhood: recoded.neighbourhood.codes,
      channel: pick(table.channel, new Uint8Array(length)),
      cause: pick(table.cause, new Uint8Array(length)),
      state,
      late,
      processing,
      age,
      apology: pick(table.apology, new Uint8Array(length)),
    },
    dictionaries: {
      ward: recoded.ward.dictionary,
      field: recoded.field.dictionary,
      procedure: recoded.procedure.dictionary,
      neighbourhood: recoded.neighbourhood.dictionary,
      channel: fixedDictionary(channels satisfies readonly Channel[]),
      cause: fixedDictionary(causes satisfies readonly Cause[]),
    },
    received,
    due,
    finished: pick(table.finished.day, new Int32Array(length)),
    receivedMinute: minutes(table.received),
    dueMinute: minutes(table.due),
    finishedMinute: minutes(table.finished),
    lateWorkingDays,
    activeWorkingDays,
    ageDays,
    limitWorkingDays: pick(table.limitWorkingDays, new Int16Array(length)),
    supplementCount: pick(table.supplementCount, new Int16Array(length)),
    status: pick(table.status, new Uint8Array(length)),
    code: pickTexts(table.code, order),
    lateRows: Uint32Array.from(lateRows),
    openRows: Uint32Array.from(openRows),
  }
}

/** The rows on the form by day of receipt; those of one day stay in the order of the list. */
function rowsOnForm(table: DossierTable, judge: RowJudge): { order: Uint32Array; excluded: number } {
  const { day } = table.received
  const rows = new Uint32Array(table.length)
  let [length, excluded] = [0, 0]
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < table.length; row += 1) {
    if (judge.isExcluded(row)) excluded += 1
    if (!judge.isOnForm(row)) continue
    rows[length] = row
    length += 1
    first = Math.min(first, day[row] as number)
    last = Math.max(last, day[row] as number)
  }
  const found = rows.subarray(0, length)
  return { order: last - first < MOST_DAYS ? sortedByDay(found, day, first, last) : found.sort(byDay(day)), excluded }
}

const byDay = (day: Int32Array) => (a: number, b: number) => (day[a] as number) - (day[b] as number) || a - b

/** Counts the rows of each day, then puts every row in its place. */
function sortedByDay(rows: Uint32Array, day: Int32Array, first: number, last: number): Uint32Array {
  if (rows.length === 0) return rows
  const place = new Uint32Array(last - first + 2)
  for (let at = 0; at < rows.length; at += 1) {
    const slot = (day[rows[at] as number] as number) - first + 1
    place[slot] = (place[slot] as number) + 1
  }
  for (let slot = 1; slot < place.length; slot += 1) place[slot] = (place[slot] as number) + (place[slot - 1] as number)
  const sorted = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    const slot = (day[row] as number) - first
    sorted[place[slot] as number] = row
    place[slot] = (place[slot] as number) + 1
  }
  return sorted
}

/** Codes in Vietnamese order of those texts that the rows have. */
function recode(
  { codes, texts, labels }: CodedTexts,
  order: Uint32Array,
): { codes: Uint16Array; dictionary: Dictionary } {
  const coder = createCoder()
  const arrival = new Int32Array(texts.length).fill(-1)
  const recoded = new Uint16Array(order.length)
  for (let row = 0; row < order.length; row += 1) {
    const code = codes[order[row] as number] as number
    if (arrival[code] === -1) arrival[code] = coder.add(texts[code] ?? null, labels[code])
    recoded[row] = arrival[code] as number
  }
  const { dictionary, recode: final } = coder.finish()
  for (let row = 0; row < recoded.length; row += 1) recoded[row] = final[recoded[row] as number] as number
  return { codes: recoded, dictionary }
}

/** Ascending and without repetition: every day of the period, and every other day that occurs. */
function dayAxis(period: Period, days: Int32Array): Int32Array {
  const all = new Set<number>()
  for (const day of days) if (day !== NONE) all.add(day)
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) all.add(day)
  return Int32Array.from(all).sort()
}

function slots(axis: Int32Array, days: Int32Array): Uint16Array {
  const found = new Uint16Array(days.length)
  let [lastDay, lastSlot] = [NONE, 0]
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number
    // rows of one day follow each other
    if (day !== lastDay) {
      lastSlot = day === NONE ? 0 : slotFrom(axis, day)
      lastDay = day
    }
    found[row] = lastSlot
  }
  return found
}

/** `bandCode` by a list for the days that occur. */
function banding(bands: readonly Band[]): (days: number) => number {
  const last = bands.at(-1)?.from ?? 0
  const codes = Uint8Array.from({ length: last + 1 }, (_, days) => bandCode(bands, days))
  return (days) => (days < 0 ? 0 : (codes[Math.min(days, last)] as number))
}
