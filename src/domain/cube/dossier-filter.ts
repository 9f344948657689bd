import type { Cause, Channel, Outcome } from '../dossiers/dossier'
import type { Period } from '../shared/period'

/** Why an open dossier is open: at work, waiting (supplement, payment, suspended), or waiting past its date. */
export type OpenKind = 'active' | 'paused' | 'pausedPastDue'

/** What the reader selected. An empty list = all; null as a member = dossiers where it is not known. */
export interface DossierFilter {
  readonly received: Period | null
  readonly wards: readonly (string | null)[]
  readonly fields: readonly (string | null)[]
  /** Procedure codes; the name where a dossier has no code. */
  readonly procedures: readonly (string | null)[]
  readonly channels: readonly (Channel | null)[]
  readonly neighbourhoods: readonly (string | null)[]
  readonly outcomes: readonly Outcome[]
  readonly causes: readonly (Cause | null)[]
  /** Ids of `lateBands`, `processingBands`, `ageBands`. */
  readonly lateBands: readonly (string | null)[]
  readonly processingBands: readonly (string | null)[]
  readonly ageBands: readonly (string | null)[]
  readonly openKinds: readonly OpenKind[]
  readonly apologies: readonly (boolean | null)[]
}

/** Everything. Spread it to filter by one thing: `{ ...noFilter, fields: ['Hộ tịch'] }`. */
export const noFilter: DossierFilter = {
  received: null,
  wards: [],
  fields: [],
  procedures: [],
  channels: [],
  neighbourhoods: [],
  outcomes: [],
  causes: [],
  lateBands: [],
  processingBands: [],
  ageBands: [],
  openKinds: [],
  apologies: [],
}
