import type { OutcomeCounts } from '../cube/outcome-counts'
import type { WorkCalendar } from '../deadlines/work-calendar'
import type { CauseOwner } from '../dossiers/dossier'
import type { Preparedness } from '../preparedness/preparedness'
import type { FormRow, ReportedFigures } from '../reported/form'
import type { RoundInfo, Statement } from '../round/round'
import type { Confirmation } from '../round/round-work'
import type { Period } from '../shared/period'
import type { Provenance } from '../shared/provenance'

/** Everything findings are made of. A part that is not there is null, and no rule speaks of it. */
export interface FindingsInput {
  readonly info: RoundInfo
  readonly reported: ReportedFigures | null
  /** What the centre answered in writing: stands in place of the published cell. */
  readonly confirmations: readonly Confirmation[]
  readonly statements: readonly Statement[]
  readonly dossiers: DossierFacts | null
  readonly preparedness: Preparedness | null
  readonly calendar: WorkCalendar
  /** What the delegation holds the on-time rate against; null: nothing was set, and nothing is judged. */
  readonly target: RateTarget | null
}

/** Set by people, with the document that sets it. Unit: per cent. */
export interface RateTarget {
  readonly percent: number
  readonly source: string
}

/** What findings need of a dossier list, counted once. Unit of counts: dossiers. */
export interface DossierFacts {
  readonly provenance: Provenance
  readonly sourceId: string
  readonly totals: OutcomeCounts
  /** The form's row counted from the list. */
  readonly row: FormRow
  readonly fields: readonly { readonly field: string | null; readonly late: number; readonly total: number }[]
  /** Late dossiers by week of receipt, in order. */
  readonly lateWeeks: readonly { readonly week: Period; readonly late: number }[]
  /** Late dossiers by who answers for the cause; 'unknown' holds those without a cause too. */
  readonly owners: Readonly<Record<CauseOwner, number>>
  readonly withoutCause: number
  /** Resolved overdue, and of those without a letter of apology on record. */
  readonly overdue: number
  readonly withoutApology: number
  /** Paused since `PAUSED_LONG_FROM_DAYS` or longer, counted from receipt. */
  readonly pausedLong: number
  /** At work, due within `DUE_SOON_WORKING_DAYS` after the as-of date; null where the calendar does not reach. */
  readonly dueSoon: number | null
  readonly withoutDue: number
}
