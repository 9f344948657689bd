import { describeChain } from './attachment'
import { buildChains, type Chain, type Description, type Link } from './chains'
import { decideLink, decideSum } from './decide-link'
import type { FigureKey, FoundRow } from './extraction'
import { type Decision, isEmpty, rateLabel, readFacets } from './figure-key'
import { createMemory, openSentence, placeOf, takeGap } from './memory'
import type { NormalText } from './normalise'
import { readPieces } from './pieces'
import { readPair } from './read-pair'
import { readRate } from './read-rate'
import { figureOf, noteParts, placeFigure, type Reader } from './reader'
import { createRowBuilder, finishRows } from './row-builder'
import type { Sentence } from './sentences'
import { askUnproved, settleRow } from './settle-row'
import {
  type Head,
  isOfRate,
  isPartOf,
  isSemicolon,
  type Level,
  type LinkContext,
  type LinkReading,
  saysOfSome,
  saysPerDay,
  withTopic,
} from './surroundings'
import { clauseBefore, weaknessOf } from './weakness'

const ABOUT_DOSSIERS = /hồ sơ|(?<!\p{L})(?:hs|tthc)(?!\p{L})|thủ tục hành chính/u

/** Dossier figures and rates of the sentences, row by row. */
export function readDossiers(normal: NormalText, sentences: readonly Sentence[]): FoundRow[] {
  const builder = createRowBuilder()
  const reader: Reader = { normal, builder, memory: createMemory(), aboutDossiers: ABOUT_DOSSIERS.test(normal.folded) }
  for (const sentence of sentences) {
    if (sentence.caption) continue
    openSentence(reader.memory, sentence)
    const pieces = readPieces(sentence)
    const { chain, topic } = buildChains(pieces)
    walk(reader, chain, { head: null, topic, label: null, rate: null, sentence: pieces, outside: [] })
  }
  for (const row of builder.rows()) {
    settleRow(row)
    askUnproved(row)
  }
  return finishRows(builder.rows())
}

/** Figures that lists of parts follow. */
const isTotal = (key: FigureKey): boolean => /Total$|^dueInPeriod$|^receivedInPeriod$/.test(key)

/** The figure whose parts a list gives. */
const listHead = (last: Head | null, part: Head | null, known: Head | null): Head | null =>
  part ?? (last !== null && isTotal(last.key) ? last : known)

function walk(reader: Reader, chain: Chain, level: Level): void {
  const { memory } = reader
  const descriptions = describeChain(chain)
  let head = level.head
  let { label, rate } = level
  let last: Head | null = null
  // "415 trong tổng số 420, trong đó …": the list is of the 415
  let part: Head | null = null
  // what the clause before, and this one, began with
  let opened: Head | null = null
  let opening: Head | null = null
  for (const [i, link] of chain.links.entries()) {
    const description = descriptions[i]
    if (!description) continue
    const gap = chain.gaps[i] ?? []
    if (gap.some(isSemicolon)) [opened, opening] = [opening, null]
    const nested = takeGap(memory, gap, i > 0)
    if (nested) head = listHead(last, part, memory.head)
    const context = { chain, i, head, last, opened, level, label, rate }
    const found = readLink(reader, link, description, context)
    label = found.label
    rate = found.rate
    part = i > 0 && isPartOf(gap) ? last : null
    last = found.head
    opening ??= found.head
    if (found.head !== null && ((!nested && head === level.head) || isTotal(found.head.key))) {
      memory.head = found.head
      memory.headIsHere = true
    }
    // what stands in brackets names nothing behind them
    const outer = memory.head
    const outside = link.groups.length === 0 ? [] : clauseBefore(context)
    for (const group of link.groups) walk(reader, group, { ...level, head: found.head ?? head, label, rate, outside })
    memory.head = outer
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
  if (quantity.ofKind && !reader.memory.headIsHere) reader.memory.ofKind = true
  if (quantity.noun === 'dossier') reader.memory.subject = 'dossier'
  else if (reader.memory.subject === 'handled') return nothing
  if (description.cues.includes('rise') || reader.memory.years || reader.memory.average) return nothing
  if (saysPerDay(context)) return nothing
  if (quantity.inWords && saysOfSome(context)) return nothing
  const decision =
    decideLink(reader, facets, description, context) ?? decideSum(reader, facets, description, quantity.value)
  if (!decision) return nothing
  const shared = decision.rule === 'sameAsBefore' ? (context.head ?? reader.memory.head) : null
  const weakness = weaknessOf(quantity, description, facets, decision, context, reader.memory)
  if (quantity.second !== null)
    return readPair(reader, quantity, shared?.facets ?? facets, decision, description, weakness)
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
      byTopic ? 'topic' : weakness,
    ),
  )
  noteParts(reader, decision.key, context.head?.key ?? null)
  const label = decision.rule === 'pair' ? context.label : rateLabel(shared?.facets ?? facets)
  return { head: { key: decision.key, facets: shared?.facets ?? facets }, label, rate: null }
}

/** "Hồ sơ trực tuyến: tiếp nhận 8.115, giải quyết 8.002": the second counts those of the topic only. */
const ofTopicOnly = ({ key }: Decision): Decision => ({ key, confidence: 'ask', rule: 'doubtfulSubject' })
