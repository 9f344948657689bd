import { type Cause, type Channel, causes, channels, type DossierStatus, type Outcome } from '../dossiers/dossier'
import { fromDayNumber, type IsoDate, type IsoDateTime } from '../shared/iso-date'
import { type DossierColumns, NONE, type State, states } from './dossier-columns'
import type { OpenKind } from './dossier-filter'
import { openKindOfState, outcomeOfState } from './masks'
import { textAt } from './text-column'

/** One line of the list. Null = not known, or does not apply. */
export interface DossierRow {
  readonly code: string
  readonly field: string | null
  readonly procedureCode: string | null
  readonly procedure: string | null
  readonly neighbourhood: string | null
  readonly channel: Channel | null
  readonly status: DossierStatus
  readonly outcome: Outcome
  /** Null once resolved. */
  readonly openKind: OpenKind | null
  readonly receivedAt: IsoDate | IsoDateTime
  readonly dueAt: IsoDate | IsoDateTime | null
  readonly finishedAt: IsoDate | IsoDateTime | null
  readonly lateWorkingDays: number | null
  readonly activeWorkingDays: number | null
  readonly ageDays: number | null
  readonly limitWorkingDays: number | null
  readonly cause: Cause | null
  readonly apologySent: boolean | null
}

const two = (value: number) => String(value).padStart(2, '0')

function momentAt(days: Int32Array, minutes: Int16Array, row: number): IsoDate | IsoDateTime | null {
  const [day, minute] = [days[row] as number, minutes[row] as number]
  if (day === NONE) return null
  const date = fromDayNumber(day)
  return minute < 0 ? date : (`${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` as IsoDateTime)
}

/** @throws RangeError where there is no such row. */
export function rowAt(columns: DossierColumns, row: number): DossierRow {
  if (!(row >= 0 && row < columns.length)) throw new RangeError(`no row ${row} in ${columns.length}`)
  const { codes, dictionaries } = columns
  const named = (key: 'field' | 'neighbourhood') => dictionaries[key].values[codes[key][row] as number] ?? null
  const count = (values: Int32Array) => (values[row] === NONE ? null : (values[row] as number))
  const state = states[codes.state[row] as number] as State
  const procedure = codes.procedure[row] as number
  return {
    code: textAt(columns.code, row),
    field: named('field'),
    procedureCode: dictionaries.procedure.values[procedure] ?? null,
    procedure: dictionaries.procedure.labels[procedure] ?? null,
    neighbourhood: named('neighbourhood'),
    channel: channels[(codes.channel[row] as number) - 1] ?? null,
    status: columns.status[row] as DossierStatus,
    outcome: outcomeOfState(state),
    openKind: openKindOfState(state),
    receivedAt: momentAt(columns.received, columns.receivedMinute, row) as IsoDate | IsoDateTime,
    dueAt: momentAt(columns.due, columns.dueMinute, row),
    finishedAt: momentAt(columns.finished, columns.finishedMinute, row),
    lateWorkingDays: count(columns.lateWorkingDays),
    activeWorkingDays: count(columns.activeWorkingDays),
    ageDays: count(columns.ageDays),
    limitWorkingDays: columns.limitWorkingDays[row] === -1 ? null : (columns.limitWorkingDays[row] as number),
    cause: causes[(codes.cause[row] as number) - 1] ?? null,
    apologySent: codes.apology[row] === 0 ? null : codes.apology[row] === 2,
  }
}
