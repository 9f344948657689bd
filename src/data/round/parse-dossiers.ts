import type { DossierTable } from '~/domain/cube/dossier-table'
import { DossierTableBuilder } from '~/domain/cube/dossier-table-builder'
import { type Cause, type Channel, causes, channels, type Dossier, type DossierStatus } from '~/domain/dossiers/dossier'
import type { Procedure } from '~/domain/dossiers/procedure'
import { dateOf, type IsoDate, type IsoDateTime } from '~/domain/shared/iso-date'
import type { RowIssue } from '~/domain/shared/provenance'
import { BadCell, type CellReader, code, moment, nullable, optional, rare, whole, wording, yesNo } from './cell-readers'
import { countCsvRecords } from './csv-records'
import type { IssueCode } from './issue-messages'
import { cellIssue, type RowShape, type TableFile, walkTable } from './parse-table'
import { placeShape, type RowPlace } from './row-place'

export interface ParsedDossiers {
  readonly table: DossierTable
  readonly issues: readonly RowIssue[]
  /** Data rows met, those set aside included. */
  readonly rows: number
  readonly setAside: number
}

/** A row of a dossier list as its file has it. */
export interface DossierRow extends Dossier, RowPlace {
  readonly submittedAt: IsoDate | IsoDateTime | null
  readonly returnedAt: IsoDate | IsoDateTime | null
  /** As stated. Unit: days, of whatever kind the list means. */
  readonly lateDays: number | null
  /** The cause in the words of the list. */
  readonly causeText: string | null
  readonly note: string | null
  /** The list gave no status: `status` follows from the date of finishing. */
  readonly statusDerived: boolean | null
}

export const status: CellReader<DossierStatus> = {
  columnRequired: true,
  read: (text) =>
    /^([1-9]|10)$/.test(text) ? (Number(text) as DossierStatus) : new BadCell('unknownCode', { allowed: '1–10' }),
}

export const dossierShape: RowShape<DossierRow> = {
  code: wording,
  procedureCode: nullable(wording),
  neighbourhood: optional(wording),
  channel: optional<Channel>(code(channels)),
  status,
  receivedAt: moment,
  dueAt: nullable(moment),
  finishedAt: nullable(moment),
  supplementRequestedAt: optional(moment),
  supplementReceivedAt: optional(moment),
  supplementCount: optional(whole),
  apologySent: optional(yesNo),
  cause: optional(code(causes)),
  procedure: rare(wording),
  field: rare(wording),
  limitWorkingDays: rare(whole),
  submittedAt: rare(moment),
  returnedAt: rare(moment),
  lateDays: rare(whole),
  causeText: rare(wording),
  note: rare(wording),
  statusDerived: rare(yesNo),
  ...placeShape,
}

/** Unit code – yyMMdd received – daily counter (domain notes §4). A mismatch is a warning. */
const DOSSIER_CODE = /^H\d{2}(\.\d{1,3})*-\d{6}-\d{4,}$/

/** Causes of lateness that stand in the annex, by dossier code. */
export type AnnexCauses = ReadonlyMap<string, Cause>

/**
 * The dossier list of a package. Field, procedure and limit are the list's own, else those of `procedures` by the
 * procedure's code; a cause that the list does not give comes from the annex, and that is said. Nothing here needs a
 * page: a worker may call it.
 * @throws LoadError notCsv, wrongSchema. It survives a worker's border: `asLoadError` reads it again.
 */
export function parseDossiers(
  text: string,
  file: TableFile,
  procedures: readonly Procedure[],
  onRows?: (done: number, total: number) => void,
  annex: AnnexCauses = new Map(),
): ParsedDossiers {
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]))
  const firstRow = new Map<string, number>()
  const warnings: RowIssue[] = []
  let [derived, fromAnnex] = [0, 0]
  const total = Math.max(0, countCsvRecords(text, file.delimiter) - 1)
  const builder = new DossierTableBuilder(total)

  const visit = (row: number, value: DossierRow) => {
    const warn = (column: keyof DossierRow, issue: IssueCode, params: Record<string, string | number> = {}) =>
      warnings.push(cellIssue('warning', file.file, row, column, String(value[column]), issue, params))
    const procedure = value.procedureCode === null ? undefined : byCode.get(value.procedureCode)
    // Where there is no list at all, that is said once, elsewhere, and not of every row.
    if (value.procedureCode !== null && procedure === undefined && byCode.size > 0 && value.field === null) {
      warn('procedureCode', 'unknownProcedure')
    }
    const otherRow = firstRow.get(value.code)
    if (otherRow === undefined) firstRow.set(value.code, row)
    else warn('code', 'duplicateDossier', { otherRow })
    if (!DOSSIER_CODE.test(value.code)) warn('code', 'oddDossierCode')
    warnOfDates(value, warn)
    if (value.statusDerived === true) derived += 1
    const cause = annex.get(value.code)
    if (cause !== undefined && value.cause === null) fromAnnex += 1
    else if (cause !== undefined && cause !== value.cause) warn('cause', 'causeDiffers', { other: cause })
    builder.add(cause === undefined || value.cause !== null ? value : { ...value, cause }, {
      name: value.procedure ?? procedure?.name ?? null,
      field: value.field ?? procedure?.field ?? null,
      limitWorkingDays: value.limitWorkingDays ?? procedure?.limitWorkingDays ?? null,
    })
  }
  const { issues, rows, setAside } = walkTable(text, file, dossierShape, visit, (done) => onRows?.(done, total))
  const note = (issue: IssueCode, count: number) =>
    count === 0 ? [] : [cellIssue('info', file.file, null, null, null, issue, { count })]
  const all = [...issues, ...note('statusDerived', derived), ...note('causesFromAnnex', fromAnnex), ...warnings]
  return { table: builder.finish(), issues: all.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), rows, setAside }
}

/** Dates that cannot follow each other. Compared as calendar dates: clerks' clocks differ by minutes. */
function warnOfDates(
  { receivedAt, dueAt, finishedAt, supplementRequestedAt, supplementReceivedAt }: DossierRow,
  warn: (column: keyof DossierRow, issue: IssueCode, params: Record<string, string>) => void,
): void {
  const received = dateOf(receivedAt)
  if (dueAt !== null && received > dateOf(dueAt)) warn('receivedAt', 'receivedAfterDue', { due: dateOf(dueAt) })
  if (finishedAt !== null && dateOf(finishedAt) < received) warn('finishedAt', 'finishedBeforeReceived', { received })
  if (supplementRequestedAt === null || supplementReceivedAt === null) return
  const requested = dateOf(supplementRequestedAt)
  if (dateOf(supplementReceivedAt) < requested) warn('supplementReceivedAt', 'supplementBeforeRequest', { requested })
}
