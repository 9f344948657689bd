import { describeChain } from './attachment'
import { buildChains, type Chain, type Description, type Link } from './chains'
import type { FigureKey, FoundRow } from './extraction'
import { type Decision, decideKey, type Facets, isEmpty, rateLabel, readFacets } from './figure-key'
import { createMemory, openSentence, placeOf, takeGap } from './memory'
import type { NormalText } from './normalise'
import { type Piece, readPieces } from './pieces'
import { readPair } from './read-pair'
import { readRate } from './read-rate'
import { figureOf, noteParts, placeFigure, type Reader } from './reader'
import { createRowBuilder, finishRows } from './row-builder'
import type { Sentence } from './sentences'
import { settleRow } from './settle-row'
import {
  type Head,
  isOfRate,
  isPartOf,
  isWholeOfChain,
  type Level,
  type LinkContext,
  type LinkReading,
  saysOfSome,
  saysPerDay,
  withTopic,
} from './surroundings'

const ABOUT_DOSSIERS = /hồ sơ|(?<!\p{L})(?:hs|tthc)(?!\p{L})|thủ tục hành chính/u

/** Dossier figures and rates of the sentences, row by row. */
export function readDossiers(normal: NormalText, sentences: readonly Sentence[]): FoundRow[] {
  const builder = createRowBuilder()
  const reader: Reader = { normal, builder, memory: createMemory(), aboutDossiers: ABOUT_DOSSIERS.test(normal.folded) }
  for (const sentence of sentences) {
    if (sentence.caption) continue
    openSentence(reader.memory, sentence)
    const { chain, topic } = buildChains(readPieces(sentence))
    walk(reader, chain, { head: null, topic, label: null, rate: null })
  }
  for (const row of builder.rows()) settleRow(row)
  return finishRows(builder.rows())
}

/** Figures that lists of parts follow. */
const isTotal = (key: FigureKey): boolean => /Total$|^dueInPeriod$|^receivedInPeriod$/.test(key)

function walk(reader: Reader, chain: Chain, level: Level): void {
  const { memory } = reader
  const descriptions = describeChain(chain)
  let head = level.head
  let { label, rate } = level
  let last: Head | null = null
  for (const [i, link] of chain.links.entries()) {
    const description = descriptions[i]
    if (!description) continue
    const nested = takeGap(memory, chain.gaps[i] ?? [], i > 0)
    if (nested) head = last !== null && isTotal(last.key) ? last : memory.head
    const found = readLink(reader, link, description, { chain, i, head, last, level, label, rate })
    label = found.label
    rate = found.rate
    last = found.head
    if (found.head !== null && ((!nested && head === level.head) || isTotal(found.head.key))) {
      memory.head = found.head
      memory.headIsHere = true
    }
    for (const group of link.groups) walk(reader, group, { head: found.head ?? head, topic: level.topic, label, rate })
  }
  for (const piece of chain.gaps.at(-1) ?? []) if (piece.kind === 'subject') memory.subject = piece.noun
}

function readLink(reader: Reader, link: Link, description: Description, context: LinkContext): LinkReading {
  const { quantity } = link
  const plain = readFacets([...description.before, ...description.after])
  const own = withTopic(plain, context.level.topic)
  const facets = isEmpty(own) && context.rate && isOfRate(context) ? context.rate : own
  if (quantity.noun === 'percent') return readRate(reader, quantity, description, facets, context)
  const nothing: LinkReading = { head: null, label: null, rate: null }
  if (quantity.noun === 'handled' || quantity.noun === 'foreign') {
    if (quantity.noun === 'handled' && facets.act !== null) reader.memory.subject = 'handled'
    if (quantity.otherDossiers) reader.memory.otherKind = true
    return nothing
  }
  if (quantity.noun === 'dossier') reader.memory.subject = 'dossier'
  else if (reader.memory.subject === 'handled') return nothing
  if (description.cues.includes('rise') || reader.memory.years || reader.memory.average) return nothing
  if (saysPerDay(context)) return nothing
  if (quantity.inWords && saysOfSome(context)) return nothing
  const gap = context.chain.gaps[context.i] ?? []
  const decision =
    decide(reader, facets, description, context, context.head ?? reader.memory.head, gap) ??
    decideSum(reader, facets, description, quantity.value)
  if (!decision) return nothing
  if (quantity.second !== null) {
    const same = decision.rule === 'sameAsBefore' ? (context.head ?? reader.memory.head) : null
    return readPair(reader, quantity, same?.facets ?? facets, decision, description)
  }
  const known = reader.builder.rowAt(placeOf(reader.memory))?.figures.get(decision.key)
  if (facets.act === 'onlinePart' && known && known.value !== quantity.value) return nothing
  const ofTopic = context.level.topic !== null && plain.channels.length === 0 && facets.channels.length === 0
  const byTopic = own !== plain && decision.rule === null
  placeFigure(
    reader,
    decision.key,
    figureOf(
      reader,
      quantity,
      description,
      byTopic ? { ...decision, rule: 'topic' } : ofTopic ? ofTopicOnly(decision) : decision,
    ),
  )
  noteParts(reader, decision.key, context.head?.key ?? null)
  const shared = decision.rule === 'sameAsBefore' ? (context.head ?? reader.memory.head) : null
  const label = decision.rule === 'pair' ? context.label : rateLabel(shared?.facets ?? facets)
  return { head: { key: decision.key, facets: shared?.facets ?? facets }, label, rate: null }
}

/** "Hồ sơ trực tuyến: tiếp nhận 8.115, giải quyết 8.002": the second counts those of the topic only. */
const ofTopicOnly = ({ key }: Decision): Decision => ({ key, confidence: 'ask', rule: 'doubtfulSubject' })

/** "nhận trong tháng 388, kỳ trước chuyển sang 16, tổng cộng 404", "… là 404": the total of the two in front. */
function decideSum(reader: Reader, facets: Facets, { cues }: Description, value: number): Decision | null {
  if (!isEmpty(facets) || !(cues.includes('total') || cues.includes('copula'))) return null
  const figures = reader.builder.rowAt(placeOf(reader.memory))?.figures
  const [received, carried] = [figures?.get('receivedTotal'), figures?.get('carriedOver')]
  if (!figures || !received || !carried || figures.has('receivedInPeriod')) return null
  if (received.value + carried.value !== value) return null
  figures.delete('receivedTotal')
  figures.set('receivedInPeriod', { ...received, confidence: 'ask', rule: 'sumsDecide' })
  return { key: 'receivedTotal', confidence: 'ask', rule: 'sumsDecide' }
}

function decide(
  reader: Reader,
  facets: Facets,
  { cues }: Description,
  { head, i, chain, last }: LinkContext,
  own: Head | null,
  gap: readonly Piece[],
): Decision | null {
  if (isEmpty(facets)) {
    const ofUnit = gap.some((piece) => piece.kind === 'scope')
    const listed = head !== null || i > 0
    if (ofUnit && listed && own) {
      const part = last !== null && last.key !== own.key && !gap.some((it) => it.kind === 'sign' && it.text === ';')
      const key = part ? last.key : own.key
      return { key, confidence: part || !reader.memory.headIsHere ? 'ask' : 'sure', rule: 'sameAsBefore' }
    }
    const ofPeriod = gap.some((piece) => piece.kind === 'period' && piece.period.to !== null && !piece.period.compared)
    if (ofPeriod && listed && own && reader.memory.headIsHere && chain.links[i]?.quantity.noun === 'dossier') {
      return { key: own.key, confidence: 'ask', rule: 'sameAsBefore' }
    }
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
