import type { FormRow } from '../reported/form'
import type { DossierStore } from './cube'
import { noFilter } from './dossier-filter'
import { outcomesByChannel, totals } from './outcome-views'

/** The form's row as the dossier list gives it. Channels are null as soon as one dossier has none. Unit: dossiers. */
export function recomputeRow(store: DossierStore): FormRow {
  const { all } = totals(store, noFilter)
  const channels = outcomesByChannel(store, noFilter)
  const known = channels.every(({ key }) => key !== null)
  const count = (wanted: readonly string[]) =>
    known
      ? channels.reduce((sum, { key, all: { total } }) => (key !== null && wanted.includes(key) ? sum + total : sum), 0)
      : null
  return {
    receivedTotal: all.total,
    receivedOnline: count(['online']),
    receivedDirectAndPostal: count(['direct', 'postal']),
    carriedOver: null,
    resolvedTotal: all.resolved,
    resolvedEarly: all.early,
    resolvedOnTime: all.onTime,
    resolvedOverdue: all.overdue,
    pendingTotal: all.pending,
    pendingInTime: all.pendingInTime,
    pendingOverdue: all.pendingOverdue,
  }
}
