import { type Channel, causes, channels, type DossierStatus } from '~/domain/dossiers/dossier'
import { code, moment, nullable, rare, whole, wording, yesNo } from './cell-readers'
import { type AnnexCauses, type DossierRow, status } from './parse-dossiers'
import { parseTable, type RowShape, type TableFile } from './parse-table'
import { placeShape } from './row-place'

/** A row of an annex of overdue dossiers: less is sure of it than of a list, not even its code. */
export interface OverdueRow extends Omit<DossierRow, 'code' | 'status' | 'receivedAt' | 'statusDerived'> {
  readonly code: string | null
  readonly status: DossierStatus | null
  readonly receivedAt: DossierRow['receivedAt'] | null
}

export const overdueShape: RowShape<OverdueRow> = {
  code: nullable(wording),
  procedureCode: rare(wording),
  procedure: rare(wording),
  field: rare(wording),
  neighbourhood: rare(wording),
  channel: rare<Channel>(code(channels)),
  status: rare(status),
  receivedAt: rare(moment),
  submittedAt: rare(moment),
  dueAt: rare(moment),
  finishedAt: rare(moment),
  returnedAt: rare(moment),
  limitWorkingDays: rare(whole),
  lateDays: rare(whole),
  cause: rare(code(causes)),
  causeText: rare(wording),
  apologySent: rare(yesNo),
  supplementRequestedAt: rare(moment),
  supplementReceivedAt: rare(moment),
  supplementCount: rare(whole),
  note: rare(wording),
  ...placeShape,
}

/** The causes that an annex gives, by dossier code. A code with two causes has none that is sure. */
export function annexCauses(text: string, file: TableFile): AnnexCauses {
  const found = new Map<string, NonNullable<OverdueRow['cause']> | null>()
  for (const { value } of parseTable(text, file, overdueShape).parsed) {
    const { code: dossier, cause } = value
    if (dossier === null || cause === null) continue
    const known = found.get(dossier)
    found.set(dossier, known === undefined || known === cause ? cause : null)
  }
  return new Map([...found].flatMap(([dossier, cause]) => (cause === null ? [] : [[dossier, cause] as const])))
}
