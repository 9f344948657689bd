import { ambiguityOf } from '../preparedness/ask-first'
import { type ItemSummary, itemKey } from '../preparedness/item-summary'
import { statedItem } from '../preparedness/stated-item'
import type { Statement } from '../round/round'
import type { IsoDate } from '../shared/iso-date'
import type { Locale } from '../shared/locale'
import type { Provenance } from '../shared/provenance'
import { type AskedItem, recommendationMessages } from './recommendation-messages'

export interface EquipmentRecommendationInput {
  /** "phường An Thắng" */
  readonly unit: string
  /** "khối phố" */
  readonly neighbourhoodLabel: string
  readonly statements: readonly Statement[]
  /** The ward's items, the largest gap first. */
  readonly items: readonly ItemSummary[]
  readonly provenance: Provenance
  /** Names of neighbourhoods that sent nothing. */
  readonly silent: readonly string[]
  /** When the reply is asked for; null leaves dots to be filled in by hand. */
  readonly dueOn: IsoDate | null
}

/**
 * A recommendation ready to be copied: what to add, what to report, by when. Illustrative figures and names never
 * stand in it, because it is addressed to a real office: then it asks for what the article names, without a quantity.
 */
export function draftEquipmentRecommendation(input: EquipmentRecommendationInput, locale: Locale): string {
  const { unit, neighbourhoodLabel, statements, items, provenance, silent, dueOn } = input
  const stated = statements.filter(({ topic }) => topic === 'equipmentToAdd').map(statedItem)
  const real = provenance !== 'illustrative'
  const short = real ? items.filter(({ comparison }) => comparison !== null && comparison.gap > 0) : []
  const asked: AskedItem[] = stated.map((item) => ({ item, gap: null, unit: null }))
  for (const { item, unit: measure, comparison } of short) {
    const same = asked.findIndex((known) => itemKey(known.item) === itemKey(item))
    const entry = { item: statedItem({ key: item, text: item }), gap: comparison?.gap ?? null, unit: measure }
    if (same === -1) asked.push(entry)
    else asked[same] = entry
  }
  const unclear = asked.flatMap(({ item }) => {
    const readings = ambiguityOf(item)
    return readings === null ? [] : [{ item, readings }]
  })
  return recommendationMessages[locale].equipment({
    unit,
    neighbourhoodLabel,
    asked,
    unclear,
    silent: real ? silent : [],
    dueOn,
  })
}
