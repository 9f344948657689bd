import type { Description } from './chains'
import type { FigureKey, ReadingRule } from './extraction'
import { type Decision, type Facets, rateLabel } from './figure-key'
import { placeOf } from './memory'
import type { Quantity } from './quantity'
import { figureOf, placeFigure, type Reader } from './reader'
import type { LinkReading } from './surroundings'

/** "1.456/1.625 hồ sơ": the first by its name, the second as what it is a part of. */
export function readPair(
  reader: Reader,
  quantity: Quantity,
  facets: Facets,
  decision: Decision,
  words: Description,
  weakness: ReadingRule | null,
): LinkReading {
  const names = [...words.before, ...words.after]
  const description: Description = { before: ['resolve'], after: [], cues: [], far: words.far, inOrder: false }
  const swapped = facets.act === 'receiveAndResolve' && quantity.value > (quantity.second ?? 0)
  const ownKey: FigureKey = swapped
    ? 'receivedTotal'
    : facets.act === 'receiveAndResolve'
      ? 'resolvedTotal'
      : decision.key
  const first = { ...decision, key: ownKey, rule: decision.rule ?? ('pair' as const) }
  placeFigure(
    reader,
    ownKey,
    figureOf(reader, { ...quantity, doubtful: quantity.doubtful && !swapped }, description, first, weakness),
  )
  const named = names.includes('due') && ownKey !== 'dueInPeriod' ? 'dueInPeriod' : null
  const second = swapped ? 'resolvedTotal' : (named ?? wholeOf(reader, ownKey, quantity.second ?? 0))
  if (second !== null && quantity.secondStart !== null) {
    const whole = { ...quantity, value: quantity.second ?? 0, start: quantity.secondStart, secondStart: null }
    const clear = ownKey === 'resolvedTotal' || ownKey === 'receivedOnline'
    placeFigure(
      reader,
      second,
      figureOf(
        reader,
        whole,
        description,
        { key: second, confidence: clear ? decision.confidence : 'ask', rule: 'pair' },
        weakness,
      ),
    )
    reader.memory.previous = ownKey
  }
  return { head: { key: ownKey, facets }, label: rateLabel(facets), rate: null }
}

/** What the denominator of a pair counts, or null where the row has it already. */
function wholeOf(reader: Reader, key: FigureKey, value: number): FigureKey | null {
  const figures = reader.builder.rowAt(placeOf(reader.memory))?.figures
  const known = (['receivedTotal', 'resolvedTotal', 'dueInPeriod'] as const).some(
    (it) => it !== key && figures?.get(it)?.value === value,
  )
  if (known) return null
  if (!figures?.has('receivedTotal')) return key === 'receivedTotal' ? null : 'receivedTotal'
  return figures.has('resolvedTotal') || key === 'resolvedTotal' ? null : 'resolvedTotal'
}
