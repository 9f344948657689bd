import { trainingCoverage } from '../../preparedness/coverage'
import { summariseForces } from '../../preparedness/force-summary'
import { type ItemSummary, summariseItems } from '../../preparedness/item-summary'
import { notReporting } from '../../preparedness/neighbourhoods'
import { countPillars, pillarStates } from '../../preparedness/pillar-summary'
import { type Neighbourhood, type Preparedness, pillars } from '../../preparedness/preparedness'
import { figureMessages } from './messages'
import type { Keeper } from './named-figure'
import { weakest } from './reported-figures'

/** Of the items whose figures one neighbourhood gave in full, how many it is short of. Unit: kinds of equipment. */
export function shortAt(items: readonly ItemSummary[], { id }: Neighbourhood): { short: number; compared: number } {
  const cells = items.flatMap((item) => item.cells.filter((cell) => cell.neighbourhood.id === id))
  const known = cells.filter(({ gap }) => gap !== null)
  return { short: known.filter(({ gap }) => gap !== null && gap > 0).length, compared: known.length }
}

/** What the neighbourhoods' lists give. Gaps are over those that gave full figures, and say how many these are. */
export function keepPreparedness(preparedness: Preparedness, label: string, { locale, put }: Keeper): void {
  const names = figureMessages[locale]
  const origin = { ...weakest(preparedness.provenance), sourceId: preparedness.sourceId }
  const count = (id: string, value: number | null, name: string) => put(`preparedness/${id}`, value, name, origin)
  const { neighbourhoods } = preparedness
  count('neighbourhoods', neighbourhoods.length, names.neighbourhoods(label))
  count('silent', notReporting(preparedness).length, names.silent(label))
  const items = summariseItems(preparedness)
  for (const { key, item, comparison, compared } of items) {
    count(`item/${key}/gap`, comparison?.gap ?? null, names.itemGap(item))
    count(`item/${key}/need`, comparison?.need ?? null, names.itemNeed(item))
    count(`item/${key}/compared`, compared, names.itemCompared(item, label))
  }
  for (const unit of neighbourhoods) {
    const { short, compared } = shortAt(items, unit)
    count(`place/${unit.id}/short`, compared === 0 ? null : short, names.placeShort(unit.name))
    count(`place/${unit.id}/compared`, compared, names.placeCompared(unit.name))
  }
  const counts = countPillars(pillarStates(preparedness))
  for (const pillar of pillars) {
    const { short, notReported } = counts[pillar]
    count(`pillar/${pillar}/short`, short, names.pillarShort(names.pillars[pillar], label))
    count(`pillar/${pillar}/silent`, notReported, names.pillarSilent(names.pillars[pillar], label))
  }
  const training = trainingCoverage(preparedness)
  count('training/held', training.held, names.trainingHeld(label))
  count('training/none', training.none, names.trainingNone(label))
  count('training/silent', training.notReported, names.trainingSilent(label))
  for (const { key, force, comparison, compared } of summariseForces(preparedness)) {
    count(`force/${key}/gap`, comparison?.gap ?? null, names.forceGap(force))
    count(`force/${key}/need`, comparison?.need ?? null, names.forceNeed(force))
    count(`force/${key}/compared`, compared, names.forceCompared(force, label))
  }
}
