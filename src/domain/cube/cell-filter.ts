import type { Channel, Outcome } from '../dossiers/dossier'
import type { FormCell } from '../reported/form'
import { type DossierFilter, noFilter } from './dossier-filter'

const outcomesOf: Readonly<Partial<Record<FormCell, readonly Outcome[]>>> = {
  resolvedTotal: ['early', 'onTime', 'overdue'],
  resolvedEarly: ['early'],
  resolvedOnTime: ['onTime'],
  resolvedOverdue: ['overdue'],
  pendingTotal: ['pendingInTime', 'pendingOverdue'],
  pendingInTime: ['pendingInTime'],
  pendingOverdue: ['pendingOverdue'],
}
const channelsOf: Readonly<Partial<Record<FormCell, readonly Channel[]>>> = {
  receivedOnline: ['online'],
  receivedDirectAndPostal: ['direct', 'postal'],
}

/** What selects the dossiers behind a cell of the form. Column 6 is on no list of its own: everything is shown. */
export const filterOfCell = (cell: FormCell): DossierFilter => ({
  ...noFilter,
  outcomes: outcomesOf[cell] ?? [],
  channels: channelsOf[cell] ?? [],
})
