import type { DossierStore } from '../cube/cube'
import { noFilter } from '../cube/dossier-filter'
import { rowAt } from '../cube/dossier-row'
import { ageing } from '../cube/duration-views'
import { fieldByWeek } from '../cube/flow-views'
import { apologies, causesOf } from '../cube/late-views'
import { outcomesByField, totals } from '../cube/outcome-views'
import { recomputeRow } from '../cube/recompute-row'
import { addWorkingDays } from '../deadlines/add-working-days'
import { isListed, type WorkCalendar } from '../deadlines/work-calendar'
import { addDays, dateOf, type IsoDate } from '../shared/iso-date'
import type { Provenance } from '../shared/provenance'
import type { DossierFacts } from './findings-input'
import { DUE_SOON_WORKING_DAYS, pausedLongBands } from './thresholds'

/** Counts of the whole list, without a filter. Nothing is counted twice: the views of the cube are asked. */
export function dossierFactsOf(
  store: DossierStore,
  { provenance, sourceId }: { readonly provenance: Provenance; readonly sourceId: string },
  calendar: WorkCalendar,
): DossierFacts {
  const { columns } = store
  const weeks = fieldByWeek(store, noFilter, ['overdue', 'pendingOverdue'], columns.period)
  const causes = causesOf(store, noFilter)
  const letters = apologies(store, { ...noFilter, outcomes: ['overdue'] })
  const long = new Set(pausedLongBands.map(({ id }) => id))
  const all = totals(store, noFilter).all
  return {
    provenance,
    sourceId,
    totals: all,
    row: recomputeRow(store),
    fields: outcomesByField(store, noFilter).map(({ label, all: { late, total } }) => ({ field: label, late, total })),
    lateWeeks: weeks.weeks.map((week, place) => ({ week, late: weeks.weekTotals[place] as number })),
    owners: {
      office: causes.owners.office.all,
      system: causes.owners.system.all,
      citizen: causes.owners.citizen.all,
      unknown: causes.owners.unknown.all,
    },
    withoutCause: causes.withoutCause.all,
    overdue: all.overdue,
    withoutApology: letters.notSent.selected + letters.unknown.selected,
    pausedLong: ageing(store, noFilter)
      .filter(({ band }) => long.has(band.id))
      .reduce((sum, { all: { paused, pausedPastDue } }) => sum + paused + pausedPastDue, 0),
    dueSoon: countDueSoon(store, calendar),
    withoutDue: columns.withoutDue,
  }
}

/** The last day of "soon"; null where the lists of days off do not reach it. */
function soonUntil(asOf: IsoDate, calendar: WorkCalendar): IsoDate | null {
  // a week and the longest holidays on record fit into a month
  if (!isListed(asOf, calendar) || !isListed(addDays(asOf, 31), calendar)) return null
  return addWorkingDays(asOf, DUE_SOON_WORKING_DAYS, calendar)
}

function countDueSoon({ columns }: DossierStore, calendar: WorkCalendar): number | null {
  const until = soonUntil(columns.asOf, calendar)
  if (until === null) return null
  let count = 0
  for (const row of columns.openRows) {
    const { openKind, dueAt } = rowAt(columns, row)
    if (openKind !== 'active' || dueAt === null) continue
    const due = dateOf(dueAt)
    // due on the as-of date itself: still in time that day, late the next
    if (due >= columns.asOf && due <= until) count += 1
  }
  return count
}
