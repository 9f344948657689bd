import { describeChain } from './attachment'
import { buildChains, type Chain, type Description, type Link } from './chains'
import type { FigureKey, FoundFigure, FoundRow, ReadingRule } from './extraction'
import { type Decision, decideKey, type Facets, isEmpty, rateLabel, readFacets } from './figure-key'
import type { Channel } from './lexicon'
import type { NormalText } from './normalise'
import { isSamePeriod } from './periods'
import { type Piece, type Quantity, readPieces } from './pieces'
import { createRowBuilder, finishRows, type OpenRow, type Periods, type Place } from './row-builder'
import type { Scope } from './scopes'
import type { Sentence } from './sentences'
import { settleRow } from './settle-row'

/** A figure that others may be parts of, and whose name they may share. */
interface Head {
  readonly key: FigureKey
  readonly facets: Facets
}

/** What is remembered from one sentence to the next. */
interface Memory {
  scope: Scope | null
  /** Dossiers of another kind were counted ("hồ sơ xét tuyển"): those after them may be the same. */
  otherKind: boolean
  /** "mỗi ngày", "bình quân": what follows is no count of the period. */
  average: boolean
  /** Set by a word for several years: what follows is not of the reporting period. */
  years: boolean
  compared: Periods | null
  periods: Periods
  main: Periods
  subject: 'dossier' | 'handled' | null
  previous: FigureKey | null
  /** Last figure that was no part of another. */
  head: Head | null
  /** No unit was named since the paragraph began. */
  fresh: boolean
}

interface Level {
  readonly head: Head | null
  readonly topic: Channel | null
  readonly label: string | null
  /** What the percentage in front of the brackets is about. */
  readonly rate: Facets | null
}

interface LinkReading {
  readonly head: Head | null
  readonly label: string | null
  readonly rate: Facets | null
}

type PeriodPiece = Extract<Piece, { kind: 'period' }>['period']

/** Dossier figures and rates of the sentences, row by row. */
export function readDossiers(normal: NormalText, sentences: readonly Sentence[]): FoundRow[] {
  const builder = createRowBuilder()
  const memory: Memory = {
    scope: null,
    otherKind: false,
    average: false,
    years: false,
    compared: null,
    periods: [],
    main: [],
    subject: null,
    previous: null,
    head: null,
    fresh: false,
  }
  const aboutDossiers = /hồ sơ|(?<!\p{L})(?:hs|tthc)(?!\p{L})|thủ tục hành chính/u.test(normal.folded)

  for (const sentence of sentences) {
    if (sentence.caption) continue
    memory.years = false
    memory.average = false
    memory.compared = null
    if (sentence.opensParagraph) {
      memory.periods = memory.main
      memory.fresh = true
    }
    if (sentence.tokens.some((_, at) => isAboutProcedures(sentence, at))) memory.otherKind = false
    const { chain, topic } = buildChains(readPieces(sentence))
    walk(chain, { head: null, topic, label: null, rate: null })
  }
  for (const row of builder.rows()) settleRow(row)
  return finishRows(builder.rows())

  function walk(chain: Chain, level: Level): void {
    const descriptions = describeChain(chain)
    let head = level.head
    let { label, rate } = level
    for (const [i, link] of chain.links.entries()) {
      const gap = chain.gaps[i] ?? []
      const description = descriptions[i]
      if (!description) continue
      const nested = takeGap(gap, i > 0)
      if (nested) head = memory.head
      const found = readLink(link, description, { chain, i, head, level, label, rate })
      ;({ label, rate } = found)
      if (found.head !== null && !nested && head === level.head) memory.head = found.head
      for (const group of link.groups) walk(group, { head: found.head ?? head, topic: level.topic, label, rate })
    }
    for (const piece of chain.gaps.at(-1) ?? []) if (piece.kind === 'subject') memory.subject = piece.noun
  }

  /** Units, periods and subjects named in front of a figure; whether the words open a list of parts. */
  function takeGap(gap: readonly Piece[], behindFigure: boolean): boolean {
    let nested = false
    let own = !behindFigure
    let lastPeriod: PeriodPiece | null = null
    for (const piece of gap) {
      if (piece.kind === 'sign' && /[,;]/.test(piece.text)) own = true
      if (piece.kind === 'sign' && piece.text === ';') {
        memory.compared = null
        memory.average = false
      }
      if (piece.kind === 'mark' && piece.name === 'average') memory.average = true
      if (endsComparison(piece)) memory.compared = null
      if (piece.kind === 'period' || (piece.kind === 'word' && piece.text === 'nay')) memory.average = false
      if (piece.kind === 'mark' && piece.name === 'nested') nested = true
      if (piece.kind === 'subject') memory.subject = piece.noun
      if (piece.kind === 'scope' && !(piece.source && memory.scope !== null)) {
        memory.scope = piece.scope
        memory.fresh = false
      }
      if (piece.kind === 'period' && (own || piece.period.years || memory.periods.length === 0)) {
        takePeriod(piece.period, lastPeriod)
        lastPeriod = piece.period
      }
    }
    return nested
  }

  function takePeriod(period: PeriodPiece, before: PeriodPiece | null): void {
    if (period.years) {
      memory.years = true
      return
    }
    if (period.compared) {
      memory.compared = period.to === null ? [] : [period]
      return
    }
    if (period.to === null) return
    const short = period.from === null || isSamePeriod({ from: period.from, to: period.from }, period)
    if (short && memory.periods.length > 0) return
    const alias = before !== null && before.to !== null && memory.periods.length > 0
    memory.periods = alias ? [period, ...memory.periods] : [period]
    if (memory.main.length === 0 || alias) memory.main = memory.periods
  }

  interface LinkContext {
    readonly chain: Chain
    readonly i: number
    readonly head: Head | null
    readonly level: Level
    readonly label: string | null
    readonly rate: Facets | null
  }

  function readLink(link: Link, description: Description, context: LinkContext): LinkReading {
    const { quantity } = link
    const plain = readFacets([...description.before, ...description.after])
    const own = withTopic(plain, context.level.topic)
    const facets = isEmpty(own) && context.rate && isOfRate(context) ? context.rate : own
    if (quantity.noun === 'percent') return readRate(quantity, description, facets, context)
    const nothing: LinkReading = { head: null, label: null, rate: null }
    if (quantity.noun === 'handled' || quantity.noun === 'foreign') {
      if (quantity.noun === 'handled' && facets.act !== null) memory.subject = 'handled'
      if (quantity.otherDossiers) memory.otherKind = true
      return nothing
    }
    if (quantity.noun === 'dossier') memory.subject = 'dossier'
    else if (memory.subject === 'handled') return nothing
    if (description.cues.includes('rise') || memory.years || memory.average) return nothing
    if (saysPerDay(context)) return nothing
    if (quantity.inWords && saysOfSome(context)) return nothing
    const gap = context.chain.gaps[context.i] ?? []
    const decision = decide(facets, description, context, context.head ?? memory.head, gap)
    if (!decision) return nothing
    if (quantity.second !== null) return readPair(quantity, facets, decision)
    const known = builder.rowAt(here())?.figures.get(decision.key)
    if (facets.act === 'onlinePart' && known && known.value !== quantity.value) return nothing
    const byTopic = own !== plain && decision.rule === null
    place(decision.key, figure(quantity, description, byTopic ? { ...decision, rule: 'topic' } : decision))
    noteParts(decision.key, context.head?.key ?? null)
    const known2 = decision.rule === 'sameAsBefore' ? (context.head ?? memory.head) : null
    const label = decision.rule === 'pair' ? context.label : rateLabel(known2?.facets ?? facets)
    return { head: { key: decision.key, facets: known2?.facets ?? facets }, label, rate: null }
  }

  function decide(
    facets: Facets,
    { cues }: Description,
    { head, i, chain }: LinkContext,
    own: Head | null,
    gap: readonly Piece[],
  ): Decision | null {
    if (isEmpty(facets)) {
      const ofUnit = gap.some((piece) => piece.kind === 'scope')
      const listed = head !== null || i > 0
      if (ofUnit && listed && own) return { key: own.key, confidence: 'sure', rule: 'sameAsBefore' }
      const rate = chain.links[i]?.quantity.second !== null && memory.previous === null
      if (rate) return { key: 'resolvedTotal', confidence: 'ask', rule: 'pair' }
    }
    const row = builder.rowAt(here())
    const previous = row?.figures.has(memory.previous ?? 'receivedTotal') ? memory.previous : null
    const has = (key: FigureKey) => row?.figures.has(key) ?? false
    if (isEmpty(facets) && isWholeOfChain(chain, i, cues) && !has('receivedTotal')) {
      return { key: 'receivedTotal', confidence: 'ask', rule: 'doubtfulName' }
    }
    const part = i > 0 && isPartOf(gap) ? (memory.previous ?? null) : null
    return decideKey(facets, { head: head?.key ?? null, previous, has, cues, wholeOf: part })
  }

  function figure(quantity: Quantity, { before, after, far, inOrder }: Description, decision: Decision): FoundFigure {
    const side: ReadingRule = inOrder
      ? 'listInOrder'
      : before.length === 0
        ? 'namedAfter'
        : after.length === 0
          ? 'namedBefore'
          : 'namedBothSides'
    const doubt: ReadingRule | null = quantity.doubtful
      ? 'doubtfulNumber'
      : memory.compared !== null
        ? 'comparison'
        : !aboutDossiers || quantity.noun === 'case' || quantity.ofKind || memory.otherKind
          ? 'doubtfulSubject'
          : far
            ? 'doubtfulName'
            : null
    return {
      value: quantity.value,
      rounded: quantity.rounded,
      ...spanOf(quantity.start, quantity.secondStart === null ? quantity.end : quantity.secondStart - 1),
      confidence: doubt === null ? decision.confidence : 'ask',
      rule: doubt ?? decision.rule ?? (quantity.inWords ? 'noneInWords' : side),
    }
  }

  function here(): Place {
    return { scope: memory.scope, periods: memory.compared ?? memory.periods, mayReturn: memory.fresh }
  }

  function place(key: FigureKey, found: FoundFigure): void {
    builder.add(
      here(),
      key,
      builder.repeats(here(), key, found) ? found : { ...found, confidence: 'ask', rule: 'secondOfItsName' },
    )
    memory.fresh = false
    memory.previous = key
  }

  function noteParts(key: FigureKey, head: FigureKey | null): void {
    const row: OpenRow | null = builder.rowAt(here())
    if (row === null) return
    if ((key === 'pendingTotal' || key === 'pendingInTime') && head === 'resolvedTotal')
      row.pendingInsideResolved = true
    if (key === 'carriedOver' && head === 'receivedTotal') row.carriedInsideReceived = true
  }

  function readPair(quantity: Quantity, facets: Facets, decision: Decision): LinkReading {
    const description: Description = { before: ['resolve'], after: [], cues: [], far: false, inOrder: false }
    const swapped = facets.act === 'receiveAndResolve' && quantity.value > (quantity.second ?? 0)
    const ownKey: FigureKey = swapped
      ? 'receivedTotal'
      : facets.act === 'receiveAndResolve'
        ? 'resolvedTotal'
        : decision.key
    const first = { ...decision, key: ownKey, rule: decision.rule ?? ('pair' as const) }
    place(ownKey, figure({ ...quantity, doubtful: quantity.doubtful && !swapped }, description, first))
    const second = swapped ? 'resolvedTotal' : wholeOf(ownKey, quantity.second ?? 0)
    if (second !== null && quantity.secondStart !== null) {
      const whole = { ...quantity, value: quantity.second ?? 0, start: quantity.secondStart, secondStart: null }
      const clear = ownKey === 'resolvedTotal' || ownKey === 'receivedOnline'
      place(
        second,
        figure(whole, description, { key: second, confidence: clear ? decision.confidence : 'ask', rule: 'pair' }),
      )
      memory.previous = ownKey
    }
    return { head: { key: ownKey, facets }, label: rateLabel(facets), rate: null }
  }

  /** What the denominator of a pair counts, or null where the row has it already. */
  function wholeOf(key: FigureKey, value: number): FigureKey | null {
    const figures = builder.rowAt(here())?.figures
    const known = (['receivedTotal', 'resolvedTotal', 'dueInPeriod'] as const).some(
      (it) => figures?.get(it)?.value === value,
    )
    if (known) return null
    if (!figures?.has('receivedTotal')) return key === 'receivedTotal' ? null : 'receivedTotal'
    return figures.has('resolvedTotal') || key === 'resolvedTotal' ? null : 'resolvedTotal'
  }

  function readRate(
    quantity: Quantity,
    description: Description,
    facets: Facets,
    { chain, i, label: earlier, level }: LinkContext,
  ): LinkReading {
    const gap = chain.gaps[i] ?? []
    const cues = description.cues
    const kept: LinkReading = { head: null, label: earlier, rate: null }
    if (facets.foreign || cues.includes('foreign') || cues.includes('rise') || memory.years) return kept
    if (memory.subject === 'handled') return kept
    if (i > 0 && isOfSome(chain, i)) return kept
    const hasOwn = !isEmpty({ ...facets, channels: level.topic ? [] : facets.channels })
    const linked = i > 0 && !gap.some((piece) => piece.kind === 'sign' && piece.text === ';')
    const ofUnit = gap.some((piece) => piece.kind === 'scope')
    const label = hasOwn ? rateLabel(facets) : linked || ofUnit || i === 0 ? earlier : null
    if (label === null) return kept
    builder.addRate(
      { scope: memory.scope, periods: memory.compared ?? memory.periods, mayReturn: false },
      {
        label,
        percent: quantity.value,
        decimals: quantity.decimals,
        ...spanOf(quantity.start, quantity.end),
        confidence: memory.compared !== null || quantity.doubtful || !aboutDossiers ? 'ask' : 'sure',
      },
    )
    return { head: null, label, rate: hasOwn ? facets : null }
  }

  function spanOf(start: number, end: number): { start: number; end: number } {
    return { start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 }
  }
}

const withTopic = (facets: Facets, topic: Channel | null): Facets =>
  topic !== null &&
  facets.channels.length === 0 &&
  facets.time === null &&
  (facets.act === null || facets.act === 'receive')
    ? { ...facets, channels: [topic] }
    : facets

/** "thủ tục hành chính", "TTHC", "một cửa", "hành chính công". */
const isAboutProcedures = ({ tokens }: Sentence, at: number): boolean => {
  const [first, second] = [tokens[at]?.text, tokens[at + 1]?.text]
  return first === 'tthc' || (first === 'hành' && second === 'chính') || (first === 'một' && second === 'cửa')
}

/** "năm nay", ")": the comparison is over. */
const endsComparison = (piece: Piece): boolean =>
  (piece.kind === 'sign' && piece.text === ')') || (piece.kind === 'word' && /^(nay|này)$/.test(piece.text))

/** "150 hồ sơ/ngày", "150 hồ sơ mỗi ngày". */
function saysPerDay({ chain, i }: { chain: Chain; i: number }): boolean {
  const [first, second] = chain.gaps[i + 1] ?? []
  return [first, second].some((piece) => piece?.kind === 'mark' && piece.name === 'average')
}

/** "phường có 1.204 hồ sơ, giải quyết trước hạn 1.180 hồ sơ, …": a figure without a name, and then its parts. */
const isWholeOfChain = ({ links, gaps }: Chain, i: number, cues: Description['cues']): boolean =>
  i === 0 &&
  cues.includes('copula') &&
  links[0]?.quantity.noun === 'dossier' &&
  !links[0].quantity.ofKind &&
  gaps
    .slice(1, 4)
    .some((gap) =>
      gap.some((piece) => piece.kind === 'mark' && /^(resolve|early|onTime|earlyOrOnTime)$/.test(piece.name)),
    )

/** "415 trong tổng số 420", "300 trên tổng số 320". */
const isPartOf = (gap: readonly Piece[]): boolean =>
  gap.length <= 6 &&
  gap.some((piece) => piece.kind === 'mark' && (piece.text === 'trong tổng số' || piece.name === 'total')) &&
  !gap.some((piece) => piece.kind === 'sign' && /[,;]/.test(piece.text))

/** "đạt 98,5% (1.281 hồ sơ)", "đạt 99,1% với 2.310 hồ sơ": the count that the percentage stands for. */
function isOfRate({ chain, i }: { chain: Chain; i: number }): boolean {
  if (i === 0) return true
  const gap = chain.gaps[i] ?? []
  const joined = gap.some((piece) => piece.kind === 'mark' && (piece.name === 'and' || piece.name === 'reach'))
  return joined && !gap.some((piece) => piece.kind === 'sign' && piece.text === ';')
}

/** "3 đơn vị có tỷ lệ … trên 2 %": said of some units that were counted just before. */
function isOfSome({ gaps, links }: Chain, i: number): boolean {
  const before = links[i - 1]?.quantity.noun
  const gap = gaps[i] ?? []
  return (
    (before === 'foreign' || before === 'handled') &&
    !gap.some((piece) => piece.kind === 'sign' && /[,;]/.test(piece.text))
  )
}

/** "nhiều đơn vị không có hồ sơ trễ hạn": none of some units, which is no figure of the whole. */
function saysOfSome({ chain, i }: { chain: Chain; i: number }): boolean {
  if (i > 0 && isOfSome(chain, i)) return true
  const gap = chain.gaps[i] ?? []
  return gap.some((piece) => piece.kind === 'word' && /^(nhiều|một số|đa|các|những|hầu|số|đơn)$/.test(piece.text))
}
