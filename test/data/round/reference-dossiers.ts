import type { IssueCode } from '~/data/round/issue-messages'
import { type DossierRow, dossierShape } from '~/data/round/parse-dossiers'
import { cellIssue, parseTable, type TableFile } from '~/data/round/parse-table'
import type { Dossier } from '~/domain/dossiers/dossier'
import type { Procedure } from '~/domain/dossiers/procedure'
import { dateOf } from '~/domain/shared/iso-date'
import type { RowIssue } from '~/domain/shared/provenance'

interface PlainDossiers {
  readonly dossiers: readonly Dossier[]
  readonly issues: readonly RowIssue[]
  /** Data rows met, those set aside included. */
  readonly rows: number
  readonly setAside: number
}

/** Unit code – yyMMdd received – daily counter (domain notes §4). A mismatch is a warning. */
const DOSSIER_CODE = /^H\d{2}(\.\d{1,3})*-\d{6}-\d{4,}$/

/**
 * The plain way to what `parseDossiers` does, with an object for each dossier.
 *
 * The dossier list of a package. Field, procedure and limit come from `procedures` by the procedure's code. Nothing here
 * needs a page: a worker may call it.
 * @throws LoadError notCsv, wrongSchema. It survives a worker's border: `asLoadError` reads it again.
 */
export function referenceDossiers(text: string, file: TableFile, procedures: readonly Procedure[]): PlainDossiers {
  const { parsed, issues, rows, setAside } = parseTable(text, file, dossierShape)
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]))
  const firstRow = new Map<string, number>()
  const warnings: RowIssue[] = []

  const dossiers = parsed.map(({ row, value }): Dossier => {
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
    return {
      ...value,
      procedure: value.procedure ?? procedure?.name ?? null,
      field: value.field ?? procedure?.field ?? null,
      limitWorkingDays: value.limitWorkingDays ?? procedure?.limitWorkingDays ?? null,
    }
  })
  const all = [...issues, ...warnings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return { dossiers, issues: all, rows, setAside }
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
