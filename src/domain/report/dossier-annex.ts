import type { DossierStore } from '../cube/cube'
import { noFilter } from '../cube/dossier-filter'
import { rowAt } from '../cube/dossier-row'
import { weeklyFlow } from '../cube/flow-views'
import { outcomesByField } from '../cube/outcome-views'
import { selectRows } from '../cube/select-rows'
import type { Outcome } from '../dossiers/dossier'
import type { Provenance } from '../shared/provenance'
import type { DossierAnnex, ListedDossier } from './report-input'

/** What the annex prints of a dossier list. The full list is read only where it is asked for. */
export function dossierAnnexOf(
  store: DossierStore,
  { provenance, sourceId }: { readonly provenance: Provenance; readonly sourceId: string },
  withList: boolean,
): DossierAnnex {
  const listed = (outcomes: readonly Outcome[]): ListedDossier[] =>
    [...selectRows(store, outcomes.length === 0 ? noFilter : { ...noFilter, outcomes })].map((row) =>
      rowAt(store.columns, row),
    )
  return {
    provenance,
    sourceId,
    byField: outcomesByField(store, noFilter),
    byWeek: weeklyFlow(store, noFilter, store.columns.period),
    overdue: listed(['overdue']),
    pendingOverdue: listed(['pendingOverdue']),
    all: withList ? listed([]) : null,
  }
}
