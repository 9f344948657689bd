import type { FlowWeek } from '../cube/flow-views'
import type { OutcomeGroup } from '../cube/outcome-counts'
import type { Cause, Outcome } from '../dossiers/dossier'
import type { Preparedness } from '../preparedness/preparedness'
import type { ReportedFigures } from '../reported/form'
import type { RoundInfo, Statement } from '../round/round'
import type { Confirmation, Question } from '../round/round-work'
import type { IsoDate, IsoDateTime } from '../shared/iso-date'
import type { Locale } from '../shared/locale'
import type { Provenance } from '../shared/provenance'
import type { VisitPlan } from '../visit/visit-plan'
import type { ReportChoices } from './report-choices'
import type { SupervisionWork } from './supervision'

/** Everything the report is made of. A part that could not be read is null, and the report says so in its place. */
export interface ReportInput {
  readonly language: Locale
  readonly info: RoundInfo
  readonly reported: ReportedFigures | null
  readonly statements: readonly Statement[]
  /** What the centre answered in writing. */
  readonly confirmations: readonly Confirmation[]
  /** Questions that the delegation wrote itself. */
  readonly questions: readonly Question[]
  readonly dossiers: DossierAnnex | null
  readonly preparedness: Preparedness | null
  /** What to ask whom, and the dossiers drawn; null where it is not printed. */
  readonly visit: VisitPlan | null
  /** Findings, recommendations, notes and journal. */
  readonly work: SupervisionWork
  /** SHA-256 of the round's descriptor, which names that of every file: ties paper to file. Null where not known. */
  readonly roundHash: string | null
  readonly choices: ReportChoices
}

/** What the annex shows of the dossier list. Unit of counts: dossiers. */
export interface DossierAnnex {
  readonly provenance: Provenance
  readonly sourceId: string
  /** As the views of the cube give them, without a filter; the drawings take them as they are. */
  readonly byField: readonly OutcomeGroup[]
  readonly byWeek: readonly FlowWeek[]
  /** Resolved past their due date, in order of receipt. */
  readonly overdue: readonly ListedDossier[]
  /** Pending past their due date. */
  readonly pendingOverdue: readonly ListedDossier[]
  /** Every dossier; null where the full list is not to be printed. */
  readonly all: readonly ListedDossier[] | null
}

/** A line of a dossier list on paper. */
export interface ListedDossier {
  readonly code: string
  readonly procedure: string | null
  readonly field: string | null
  readonly neighbourhood: string | null
  readonly receivedAt: IsoDate | IsoDateTime
  readonly dueAt: IsoDate | IsoDateTime | null
  readonly finishedAt: IsoDate | IsoDateTime | null
  readonly outcome: Outcome
  /** Working days past the due date; 0 where not late, null where the calendar does not reach. */
  readonly lateWorkingDays: number | null
  readonly cause: Cause | null
}
