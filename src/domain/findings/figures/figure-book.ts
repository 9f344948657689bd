import type { Locale } from '../../shared/locale'
import type { FindingsInput } from '../findings-input'
import { keepDossiers } from './dossier-figures'
import { figureMessages } from './messages'
import { type FigureBook, keeperOf, type NamedFigure } from './named-figure'
import { keepPreparedness } from './preparedness-figures'
import { keepReported, weakest } from './reported-figures'

/**
 * Every figure of a round that a sentence, a note or a recommendation may name, by its id. Ids are the same in every
 * round, so that a figure can be measured again: before → after.
 */
export function figureBookOf(input: FindingsInput, locale: Locale): FigureBook {
  const book = new Map<string, NamedFigure>()
  const keeper = keeperOf(locale, book)
  keepReported(input, keeper)
  for (const { id, percent, label, decimals } of input.reported?.rates ?? []) {
    if (input.reported === null) break
    keeper.put(`published-rates/${id}`, percent, label, input.reported, { decimals })
  }
  for (const { id, text, value, provenance, sourceId } of input.statements) {
    if (value !== null) keeper.put(`statements/${id}`, value, text, { provenance, sourceId })
  }
  const causes = input.statements.filter(({ topic }) => topic === 'cause')
  if (causes.length > 0) {
    const made = causes.some(({ provenance }) => provenance === 'illustrative') ? 'illustrative' : 'published'
    keeper.put('statements/causes', causes.length, figureMessages[locale].causesNamed, weakest(made))
  }
  if (input.target !== null) {
    const origin = { provenance: 'published' as const, sourceId: null }
    keeper.put('target/onTime', input.target.percent, figureMessages[locale].target, origin, 'percent')
  }
  if (input.dossiers !== null) keepDossiers(input.dossiers, keeper)
  if (input.preparedness !== null) keepPreparedness(input.preparedness, input.info.neighbourhoodLabel, keeper)
  return book
}
