import type { FormRow } from '../reported/form'
import type { DossierStore } from './cube'
import { type DossierFilter, noFilter } from './dossier-filter'
import { outcomesByChannel, totals } from './outcome-views'

/**
 * The form's row as the dossier list gives it, of all dossiers or of those selected. Channels are null as soon as one
 * dossier has none. Unit: dossiers.
 */
export function recomputeRow(store: DossierStore, filter: DossierFilter = noFilter): FormRow {
  const { selected } = totals(store, filter)
  const channels = outcomesByChannel(store, filter)
  const known = channels.every(({ key, selected: { total } }) => key !== null || total === 0)
  const count = (wanted: readonly string[]) =>
    known
      ? channels.reduce(
          (sum, { key, selected: { total } }) => (key !== null && wanted.includes(key) ? sum + total : sum),
          0,
        )
      : null
  return {
    receivedTotal: selected.total,
    receivedOnline: count(['online']),
    receivedDirectAndPostal: count(['direct', 'postal']),
    carriedOver: null,
    resolvedTotal: selected.resolved,
    resolvedEarly: selected.early,
    resolvedOnTime: selected.onTime,
    resolvedOverdue: selected.overdue,
    pendingTotal: selected.pending,
    pendingInTime: selected.pendingInTime,
    pendingOverdue: selected.pendingOverdue,
  }
}
