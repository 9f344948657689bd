import { statedItem } from '~/domain/preparedness/stated-item'
import type { Statement } from '~/domain/round/round'
import { joinNames } from '~/domain/shared/join-names'
import type { Language } from '~/ui/i18n/messages'
import { pageMessages } from './messages'

const LONGEST_TITLE = 80

/**
 * The one finding of the screen. Published statements come first, because what the neighbourhoods reported may be
 * illustrative; without statements it is the finding of the equipment list; without either, that nothing is known.
 */
export function pageTitle(
  statements: readonly Statement[],
  equipmentFinding: string | null,
  language: Language,
): string {
  const { title } = pageMessages[language]
  const items = statements.filter(({ topic, value }) => topic === 'equipmentToAdd' && value === null).map(statedItem)
  if (items.length === 0) return equipmentFinding ?? title.nothing
  // commas only: the sentence goes on after them
  const whole = title.toAdd(items.join(', '))
  return whole.length <= LONGEST_TITLE || items.length < 3 ? whole : title.toAdd(joinNames(items.slice(0, 2), language))
}
