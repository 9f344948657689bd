import { NONE } from '~/domain/cube/dossier-columns'
import type { DossierTable, Moments } from '~/domain/cube/dossier-table'
import { textAt } from '~/domain/cube/text-column'
import { causes, channels } from '~/domain/dossiers/dossier'
import { fromDayNumber } from '~/domain/shared/iso-date'

const two = (value: number) => String(value).padStart(2, '0')
const dayText = (day: number | undefined) => (day === undefined || day === NONE ? null : fromDayNumber(day))

function momentText({ day, second }: Moments, row: number): string | null {
  const at = second[row] ?? -1
  const time = at < 0 ? '' : `T${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}`
  const date = dayText(day[row])
  return date === null ? null : `${date}${time}${at % 60 > 0 ? `:${two(at % 60)}` : ''}`
}

const known = (value: number | undefined) => (value === undefined || value === -1 ? null : value)

/** The dossiers of a table as objects again; the procedure by its code and name. */
export const dossiersOf = (table: DossierTable) =>
  Array.from({ length: table.length }, (_, row) => ({
    code: textAt(table.code, row),
    procedureCode: table.procedure.texts[table.procedure.codes[row] ?? 0] ?? null,
    procedure: table.procedure.labels[table.procedure.codes[row] ?? 0] ?? null,
    field: table.field.texts[table.field.codes[row] ?? 0] ?? null,
    limitWorkingDays: known(table.limitWorkingDays[row]),
    neighbourhood: table.neighbourhood.texts[table.neighbourhood.codes[row] ?? 0] ?? null,
    channel: channels[(table.channel[row] ?? 0) - 1] ?? null,
    status: table.status[row],
    receivedAt: momentText(table.received, row),
    dueAt: momentText(table.due, row),
    finishedAt: momentText(table.finished, row),
    supplementRequestedAt: dayText(table.supplementRequested[row]),
    supplementReceivedAt: dayText(table.supplementReceived[row]),
    supplementCount: known(table.supplementCount[row]),
    apologySent: [null, false, true][table.apology[row] ?? 0],
    cause: causes[(table.cause[row] ?? 0) - 1] ?? null,
  }))
