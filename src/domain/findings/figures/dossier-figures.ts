import { type CauseOwner, causeOwner } from '../../dossiers/dossier'
import { formCells, formColumns } from '../../reported/form'
import { formMessages } from '../../reported/messages'
import { canShowRate } from '../../reported/rates'
import { ratePercent } from '../../shared/rounding'
import type { DossierFacts } from '../findings-input'
import { lateWeeksOf } from '../late-weeks'
import { DUE_SOON_WORKING_DAYS, PAUSED_LONG_FROM_DAYS } from '../thresholds'
import { figureMessages } from './messages'
import type { Keeper } from './named-figure'
import { weakest } from './reported-figures'

const owners = [...new Set<CauseOwner>(Object.values(causeOwner))]

/** What the dossier list counts. Every count is of dossiers. */
export function keepDossiers(facts: DossierFacts, { locale, put }: Keeper): void {
  const [names, cells] = [figureMessages[locale], formMessages[locale].cells]
  const origin = { ...weakest(facts.provenance), sourceId: facts.sourceId }
  const count = (id: string, value: number | null, name: string) => put(`dossiers/${id}`, value, name, origin)
  const { totals } = facts
  count('total', totals.total, names.listTotal)
  count('late', totals.late, names.late)
  count('overdue', facts.overdue, names.overdue)
  count('pendingOverdue', totals.pendingOverdue, names.pendingOverdue)
  count('pausedPastDue', totals.pausedPastDue, names.pausedPastDue)
  count('pausedLong', facts.pausedLong, names.pausedLong(PAUSED_LONG_FROM_DAYS))
  count('dueSoon', facts.dueSoon, names.dueSoon(DUE_SOON_WORKING_DAYS))
  count('withoutDue', facts.withoutDue, names.withoutDue)
  count('withoutApology', facts.withoutApology, names.withoutApology)
  count('withoutCause', facts.withoutCause, names.withoutCause)
  for (const owner of owners) count(`cause/${owner}`, facts.owners[owner], names.owners[owner])
  for (const cell of formCells) {
    put(`recomputed/${cell}`, facts.row[cell], names.recomputed(cells[cell], formColumns[cell]), origin)
  }
  for (const { field, late, total } of facts.fields) {
    const name = field ?? names.unknownField
    count(`field/${name}/late`, late, names.fieldLate(name))
    count(`field/${name}/total`, total, names.fieldTotal(name))
    const percent = canShowRate(total) ? ratePercent(late, total) : null
    put(`dossiers/field/${name}/rate`, percent, names.fieldRate(name), origin, 'percent')
  }
  const weeks = lateWeeksOf(facts)
  if (weeks !== null) count('lateWeeks', weeks.late, names.lateWeeks)
}
