import { ageBands, bandCode, lateBands, processingBands } from '~/domain/cube/bands'
import type { ColumnOptions } from '~/domain/cube/build-columns'
import { slotFrom } from '~/domain/cube/day-slots'
import { createCoder, fixedDictionary } from '~/domain/cube/dictionary'
import { type DossierColumns, NONE, type State, states } from '~/domain/cube/dossier-columns'
import { packTexts } from '~/domain/cube/text-column'
import { type Cause, type Channel, causes, channels, type Dossier, type Outcome } from '~/domain/dossiers/dossier'
import { isOnForm } from '~/domain/dossiers/form-row'
import { outcomeOf } from '~/domain/dossiers/outcome'
import { activeWorkingDays, ageDays, lateWorkingDays } from '~/domain/dossiers/processing'
import { isPaused, isResolved, resolvedOn, statusGroup } from '~/domain/dossiers/status'
import { dateOf, dayNumber, type IsoDate, type IsoDateTime, minuteOf } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'

function stateOf(dossier: Dossier, outcome: Outcome, asOf: IsoDate): State {
  if (outcome !== 'pendingInTime' || !isPaused(dossier, asOf)) return outcome
  return dossier.dueAt !== null && dateOf(dossier.dueAt) < asOf ? 'pausedPastDue' : 'paused'
}

type Moment = IsoDate | IsoDateTime | null
const dayOr = (moment: Moment) => (moment === null ? NONE : dayNumber(dateOf(moment)))
const minuteOr = (moment: Moment) => (moment === null ? -1 : (minuteOf(moment) ?? -1))

/** Ascending and without repetition: every day of the period, and every other day that occurs. */
function dayAxis(period: Period, days: Iterable<number>): Int32Array {
  const all = new Set(days)
  for (let day = dayNumber(period.from); day <= dayNumber(period.to); day += 1) all.add(day)
  return Int32Array.from(all).sort()
}

/**
 * The plain way to what `buildColumns` does, dossier by dossier with the functions of `domain/dossiers`.
 *
 * The dossiers on the form of the period as typed columns, sorted by day of receipt. Working days that the calendar
 * cannot count are NONE, never 0.
 * @throws RangeError if a column has more than 65,535 different values or days.
 */
export function referenceColumns(dossiers: readonly Dossier[], options: ColumnOptions): DossierColumns {
  const { asOf, reading, calendar, period, wardOf = () => null } = options
  const counted: { dossier: Dossier; outcome: Outcome; day: number }[] = []
  let excluded = 0
  for (const dossier of dossiers) {
    if (statusGroup[dossier.status] === 'excluded') excluded += 1
    const outcome = outcomeOf(dossier, asOf, reading)
    if (outcome === null || !isOnForm(dossier, period)) continue
    counted.push({ dossier, outcome, day: dayNumber(dateOf(dossier.receivedAt)) })
  }
  counted.sort((a, b) => a.day - b.day)
  const length = counted.length
  const coders = {
    ward: createCoder(),
    field: createCoder(),
    procedure: createCoder(),
    neighbourhood: createCoder(),
  }
  const codes = {
    ward: new Uint16Array(length),
    field: new Uint16Array(length),
    procedure: new Uint16Array(length),
    neighbourhood: new Uint16Array(length),
    channel: new Uint8Array(length),
    cause: new Uint8Array(length),
    state: new Uint8Array(length),
    late: new Uint8Array(length),
    processing: new Uint8Array(length),
    age: new Uint8Array(length),
    apology: new Uint8Array(length),
  }
  const received = new Int32Array(length)
  const due = new Int32Array(length)
  const finished = new Int32Array(length)
  const receivedMinute = new Int16Array(length)
  const dueMinute = new Int16Array(length)
  const finishedMinute = new Int16Array(length)
  const lateDays = new Int32Array(length).fill(NONE)
  const activeDays = new Int32Array(length).fill(NONE)
  const age = new Int32Array(length).fill(NONE)
  const limitWorkingDays = new Int16Array(length)
  const supplementCount = new Int16Array(length)
  const status = new Uint8Array(length)
  const resolved = new Uint8Array(length)
  /** Day of the end as the views count it; NONE while open. */
  const ended = new Int32Array(length).fill(NONE)
  const lateRows: number[] = []
  const openRows: number[] = []

  for (const [row, { dossier, outcome, day }] of counted.entries()) {
    codes.ward[row] = coders.ward.add(wardOf(dossier))
    codes.field[row] = coders.field.add(dossier.field)
    codes.procedure[row] = coders.procedure.add(dossier.procedureCode ?? dossier.procedure, dossier.procedure)
    codes.neighbourhood[row] = coders.neighbourhood.add(dossier.neighbourhood)
    codes.channel[row] = dossier.channel === null ? 0 : channels.indexOf(dossier.channel) + 1
    codes.cause[row] = dossier.cause === null ? 0 : causes.indexOf(dossier.cause) + 1
    codes.state[row] = states.indexOf(stateOf(dossier, outcome, asOf))
    codes.apology[row] = dossier.apologySent === null ? 0 : dossier.apologySent ? 2 : 1
    received[row] = day
    due[row] = dayOr(dossier.dueAt)
    finished[row] = dayOr(dossier.finishedAt)
    receivedMinute[row] = minuteOr(dossier.receivedAt)
    dueMinute[row] = minuteOr(dossier.dueAt)
    finishedMinute[row] = minuteOr(dossier.finishedAt)
    limitWorkingDays[row] = dossier.limitWorkingDays ?? -1
    supplementCount[row] = dossier.supplementCount ?? -1
    status[row] = dossier.status
    if (outcome === 'overdue' || outcome === 'pendingOverdue') {
      const late = lateWorkingDays(dossier, asOf, calendar)
      lateDays[row] = late ?? NONE
      codes.late[row] = bandCode(lateBands, late)
      lateRows.push(row)
    }
    const end = resolvedOn(dossier)
    if (end !== null && isResolved(dossier, asOf)) {
      resolved[row] = 1
      // An end before the receipt is an error of the list; counted on the day of receipt, the backlog stays a count.
      ended[row] = Math.max(dayNumber(end), day)
      const days = activeWorkingDays(dossier, asOf, calendar)
      activeDays[row] = days ?? NONE
      codes.processing[row] = bandCode(processingBands, days)
    } else {
      const days = ageDays(dossier, asOf)
      age[row] = days ?? NONE
      codes.age[row] = bandCode(ageBands, days)
      openRows.push(row)
    }
  }
  const receivedDays = dayAxis(period, received)
  const finishedDays = dayAxis(
    period,
    ended.filter((day) => day !== NONE),
  )
  if (receivedDays.length > 0xffff || finishedDays.length > 0xffff) throw new RangeError('more than 65,535 days')
  const done = {
    ward: coders.ward.finish(),
    field: coders.field.finish(),
    procedure: coders.procedure.finish(),
    neighbourhood: coders.neighbourhood.finish(),
  }
  for (const key of ['ward', 'field', 'procedure', 'neighbourhood'] as const) {
    const [column, { recode }] = [codes[key], done[key]]
    for (let row = 0; row < length; row += 1) column[row] = recode[column[row] as number] as number
  }
  return {
    length,
    excluded,
    outsidePeriod: dossiers.length - length - excluded,
    withoutDue: due.reduce((count, day) => count + (day === NONE ? 1 : 0), 0),
    asOf,
    reading,
    period,
    receivedDays,
    finishedDays,
    receivedSlot: Uint16Array.from(received, (day) => slotFrom(receivedDays, day)),
    finishedSlot: Uint16Array.from(ended, (day) => (day === NONE ? 0 : slotFrom(finishedDays, day))),
    resolved,
    codes,
    dictionaries: {
      ward: done.ward.dictionary,
      field: done.field.dictionary,
      procedure: done.procedure.dictionary,
      neighbourhood: done.neighbourhood.dictionary,
      channel: fixedDictionary(channels satisfies readonly Channel[]),
      cause: fixedDictionary(causes satisfies readonly Cause[]),
    },
    received,
    due,
    finished,
    receivedMinute,
    dueMinute,
    finishedMinute,
    lateWorkingDays: lateDays,
    activeWorkingDays: activeDays,
    ageDays: age,
    limitWorkingDays,
    supplementCount,
    status,
    code: packTexts(counted.map(({ dossier }) => dossier.code)),
    lateRows: Uint32Array.from(lateRows),
    openRows: Uint32Array.from(openRows),
  }
}
