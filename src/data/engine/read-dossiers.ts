import { columnsOfTable } from '~/domain/cube/build-columns'
import { buildCube } from '~/domain/cube/build-cube'
import type { DossierStore } from '~/domain/cube/cube'
import { type CalendarRows, withCalendarRows } from '~/domain/deadlines/calendar-rows'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import type { OutcomeReading } from '~/domain/dossiers/outcome'
import type { Procedure } from '~/domain/dossiers/procedure'
import type { IsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import type { RowIssue } from '~/domain/shared/provenance'
import { parseDossiers } from '../round/parse-dossiers'
import { annexCauses } from '../round/parse-overdue-annex'
import type { TableFile } from '../round/parse-table'

/** Everything that turns a file into a store. Plain data: it crosses into the worker. */
export interface ReadRequest {
  readonly text: string
  readonly file: TableFile
  readonly procedures: readonly Procedure[]
  /** The annex of overdue dossiers, whose causes join the list; left out where there is none. */
  readonly annex?: { readonly text: string; readonly file: TableFile }
  readonly period: Period
  readonly asOf: IsoDate
  readonly reading: OutcomeReading
  /** Days that the ward keeps otherwise than the work calendar says. */
  readonly ownDays?: CalendarRows | undefined
}

export interface ReadResult extends DossierStore {
  readonly issues: readonly RowIssue[]
  /** Data rows met, those set aside included. */
  readonly rows: number
  readonly setAside: number
}

/** Rows read so far, and how many the file has. */
export type OnRows = (done: number, total: number) => void

/**
 * A dossier list as columns and cubes. Runs in the worker; on the page only where there are no workers.
 * @throws LoadError as parseDossiers.
 */
export function readDossiers(request: ReadRequest, onRows: OnRows): ReadResult {
  const { text, file, procedures, period, asOf, reading, ownDays } = request
  const causes = request.annex === undefined ? undefined : annexCauses(request.annex.text, request.annex.file)
  const { table, issues, rows, setAside } = parseDossiers(text, file, procedures, onRows, causes)
  const calendar = ownDays === undefined ? vietnamCalendar : withCalendarRows(vietnamCalendar, ownDays)
  const columns = columnsOfTable(table, { period, asOf, reading, calendar })
  return { columns, cube: buildCube(columns), issues, rows, setAside }
}
