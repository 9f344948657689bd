import type { Description } from './chains'
import type { FigureKey } from './extraction'
import { type Decision, decideKey, type Facets, isEmpty } from './figure-key'
import { placeOf } from './memory'
import type { Reader } from './reader'
import { type Head, isPartOf, isSemicolon, isWholeOfChain, type LinkContext } from './surroundings'

/** "nhận trong tháng 388, kỳ trước chuyển sang 16, tổng cộng 404", "… là 404": the total of the two in front. */
export function decideSum(reader: Reader, facets: Facets, { cues }: Description, value: number): Decision | null {
  if (!isEmpty(facets) || !(cues.includes('total') || cues.includes('copula'))) return null
  const figures = reader.builder.rowAt(placeOf(reader.memory))?.figures
  const [received, carried] = [figures?.get('receivedTotal'), figures?.get('carriedOver')]
  if (!figures || !received || !carried || figures.has('receivedInPeriod')) return null
  if (received.value + carried.value !== value) return null
  figures.delete('receivedTotal')
  figures.set('receivedInPeriod', { ...received, confidence: 'ask', rule: 'sumsDecide' })
  return { key: 'receivedTotal', confidence: 'ask', rule: 'sumsDecide' }
}

/** Which figure a quantity is, by its own words and by what stands in front of it; null where none. */
export function decideLink(
  reader: Reader,
  facets: Facets,
  { cues }: Description,
  context: LinkContext,
): Decision | null {
  const { head, i, chain } = context
  const gap = chain.gaps[i] ?? []
  if (isEmpty(facets)) {
    const same = decideSame(reader, context)
    if (same !== null) return same
    const rate = chain.links[i]?.quantity.second !== null && reader.memory.previous === null
    if (rate) return { key: 'resolvedTotal', confidence: 'ask', rule: 'pair' }
  }
  const row = reader.builder.rowAt(placeOf(reader.memory))
  const previous = row?.figures.has(reader.memory.previous ?? 'receivedTotal') ? reader.memory.previous : null
  const has = (key: FigureKey) => row?.figures.has(key) ?? false
  if (isEmpty(facets) && isWholeOfChain(chain, i, cues) && !has('receivedTotal')) {
    return { key: 'receivedTotal', confidence: 'ask', rule: 'doubtfulName' }
  }
  const part = i > 0 && isPartOf(gap) ? (reader.memory.previous ?? null) : null
  // "trong đó, cấp xã tiếp nhận 5.100": of another unit, and so no part by period
  const ofOther = facets.act === 'receive' && gap.some((piece) => piece.kind === 'scope' && !piece.source)
  return decideKey(facets, { head: ofOther ? null : (head?.key ?? null), previous, has, cues, wholeOf: part })
}

/** "phường A tiếp nhận 312 hồ sơ, phường B 287", "riêng ngày 7/7 có 3.018 hồ sơ": the same of another unit or time. */
function decideSame({ memory }: Reader, { head, i, chain, last, opened }: LinkContext): Decision | null {
  const gap = chain.gaps[i] ?? []
  const own: Head | null = head ?? memory.head
  if (own === null || (head === null && i === 0)) return null
  if (gap.some((piece) => piece.kind === 'scope')) {
    const nested = gap.some((piece) => piece.kind === 'mark' && piece.name === 'nested')
    const other = gap.some(isSemicolon) ? opened : nested ? head : last
    const key = other?.key ?? own.key
    return { key, confidence: key === own.key && memory.headIsHere ? 'sure' : 'ask', rule: 'sameAsBefore' }
  }
  const ofPeriod = gap.some((piece) => piece.kind === 'period' && piece.period.to !== null && !piece.period.compared)
  const noun = chain.links[i]?.quantity.noun
  // "quý III là 6.210, quý II là 5.877"
  const isSaid = noun === 'bare' && gap.at(-1)?.kind === 'mark' && gap.at(-2)?.kind === 'period'
  if (!ofPeriod || !memory.headIsHere || (noun !== 'dossier' && !isSaid)) return null
  return { key: own.key, confidence: 'ask', rule: 'sameAsBefore' }
}
