import type { Description } from './chains'
import { type Facets, isEmpty, rateLabel } from './figure-key'
import { placeOf } from './memory'
import type { Quantity } from './quantity'
import { type Reader, spanOf } from './reader'
import { isOfSome, type LinkContext, type LinkReading } from './surroundings'

/** A percentage that the form knows, into the row of its unit; changes, scores and shares of other things are not. */
export function readRate(
  reader: Reader,
  quantity: Quantity,
  description: Description,
  facets: Facets,
  { chain, i, label: earlier, level, rate: inherited }: LinkContext,
): LinkReading {
  const gap = chain.gaps[i] ?? []
  const cues = description.cues
  const kept: LinkReading = { head: null, label: earlier, rate: null }
  if (facets.foreign || cues.includes('foreign') || cues.includes('rise') || reader.memory.years) return kept
  if (reader.memory.subject === 'handled') return kept
  if (i > 0 && isOfSome(chain, i)) return kept
  const hasOwn = !isEmpty({ ...facets, channels: level.topic ? [] : facets.channels })
  const linked = i > 0 && !gap.some((piece) => piece.kind === 'sign' && piece.text === ';')
  const ofUnit = gap.some((piece) => piece.kind === 'scope')
  const label = hasOwn ? rateLabel(facets) : linked || ofUnit || i === 0 ? earlier : null
  if (label === null) return kept
  reader.builder.addRate(
    { ...placeOf(reader.memory), mayReturn: false },
    {
      label,
      percent: quantity.value,
      decimals: quantity.decimals,
      ...spanOf(reader, quantity.start, quantity.end),
      confidence: reader.memory.compared !== null || quantity.doubtful || !reader.aboutDossiers ? 'ask' : 'sure',
    },
  )
  return { head: null, label, rate: hasOwn ? facets : ofUnit ? inherited : null }
}
