import type { Chain, Description } from './chains'
import { isSemantic } from './chains'
import { readInOrder } from './in-order'
import { changesName, leavesWords } from './leftover'
import type { MarkName } from './lexicon'
import type { Piece, Quantity } from './pieces'

/** Marks on one side of a quantity, nearest first, with what it costs to reach that far. */
interface Reach {
  readonly names: readonly MarkName[]
  readonly cost: number
  /** Index in the gap of the first piece that is not taken (from the near end). */
  readonly taken: number
  /** A comma or an "và" lies between. */
  readonly far: boolean
}

const acts = new Set<MarkName>([
  'receive',
  'receiveNew',
  'resolve',
  'receiveAndResolve',
  'pending',
  'carried',
  'backlog',
  'onlinePart',
  'returned',
  'withdrawn',
  'returnedOrWithdrawn',
  'cancelled',
  'due',
  'other',
])
const times = new Set<MarkName>(['early', 'onTime', 'earlyOrOnTime', 'overdue', 'inTime', 'notDue'])
const channels = new Set<MarkName>(['online', 'direct', 'postal'])

const MAX_MARKS = 6
const BLOCKED = Number.POSITIVE_INFINITY

/** What it costs to go past a piece on the way from the number to a mark, in front of it or behind it. */
function crossing(piece: Piece, behind: boolean): number {
  switch (piece.kind) {
    case 'word':
      return 0.03
    case 'subject':
      return 0.02
    case 'period':
      return 0.2
    case 'scope':
      return 0.2
    case 'sign':
      if (piece.text === ';' || piece.text === '*') return BLOCKED
      if (piece.text === ',') return behind ? 2.2 : 1.6
      if (piece.text === ':') return behind ? BLOCKED : 0.1
      if (piece.text === '(' || piece.text === ')') return 0.4
      if (piece.text === '()') return 0.6
      return piece.text === '-' || piece.text === '+' ? 2 : 0.5
    case 'mark':
      return crossingMark(piece.name, behind)
    case 'quantity':
      return BLOCKED
  }
}

function crossingMark(name: MarkName, behind: boolean): number {
  switch (name) {
    case 'nested':
    case 'compare':
      return BLOCKED
    case 'rateWord':
    case 'reach':
    case 'rise':
      return behind ? BLOCKED : name === 'reach' ? 0.3 : 0
    case 'and':
      return 1.6
    case 'remain':
      return behind ? 1.6 : 0.1
    case 'copula':
      return behind ? 0.5 : 0
    default:
      return 0
  }
}

function reaches(gap: readonly Piece[], behind: boolean): Reach[] {
  const found: Reach[] = [{ names: [], cost: 0, taken: 0, far: false }]
  const names: MarkName[] = []
  let cost = 0
  let near = true
  let far = false
  for (let step = 0; step < gap.length && step < 80; step += 1) {
    const piece = gap[behind ? step : gap.length - 1 - step]
    if (!piece) break
    if (isSemantic(piece) && piece.kind === 'mark') {
      names.push(piece.name)
      if (near) cost -= 1
      near = false
      found.push({ names: [...names], cost, taken: step + 1, far })
      if (names.length >= MAX_MARKS) break
      continue
    }
    const price = joinsAlike(gap, behind ? step : gap.length - 1 - step) ? 0.2 : crossing(piece, behind)
    if (price === BLOCKED) break
    cost += price
    if (price > 0.15) near = false
    if (price >= 1.5) far = true
  }
  return found
}

/** "trực tiếp và bưu chính", "chưa trả và quá hạn": one thing said with two words, not two things. */
function joinsAlike(gap: readonly Piece[], at: number): boolean {
  const piece = gap[at]
  if (piece?.kind !== 'mark' || piece.name !== 'and' || piece.text !== 'và') return false
  const [left, right] = [gap[at - 1], gap[at + 1]]
  if (left?.kind !== 'mark' || right?.kind !== 'mark') return false
  return (channels.has(left.name) && channels.has(right.name)) || (left.name === 'pending' && times.has(right.name))
}

const distinct = (names: readonly MarkName[], kind: ReadonlySet<MarkName>): MarkName[] => [
  ...new Set(names.filter((name) => kind.has(name))),
]

/** Whether the acts can be said of the same figure. */
function actsAgree(found: readonly MarkName[]): boolean {
  if (found.length <= 1) return true
  const set = new Set(found)
  if (
    set.size === 2 &&
    set.has('receive') &&
    (set.has('receiveNew') || set.has('carried') || set.has('due') || set.has('returned'))
  )
    return true
  if (set.size === 2 && set.has('resolve') && (set.has('returned') || set.has('due') || set.has('receiveAndResolve')))
    return true
  return (
    (set.has('carried') && (set.has('backlog') || set.has('pending'))) ||
    (set.size === 2 && set.has('backlog') && !set.has('resolve'))
  )
}

function timesAgree(found: readonly MarkName[], act: readonly MarkName[]): boolean {
  if (found.length === 0) return true
  if (
    act.some(
      (name) =>
        name === 'receive' ||
        name === 'receiveNew' ||
        name === 'carried' ||
        name === 'cancelled' ||
        name === 'withdrawn',
    )
  )
    return false
  if (found.length === 1) return true
  return found.length === 2 && found.includes('early') && found.includes('onTime')
}

/** How well the words make one figure. */
function scoreOf(
  quantity: Quantity,
  before: readonly MarkName[],
  after: readonly MarkName[],
  followsCount: boolean,
): number {
  const all = [...before, ...after]
  if (quantity.noun === 'foreign' || quantity.noun === 'handled')
    return Math.min(1, all.length) * 1.2 - all.length * 0.2
  const [act, time, channel] = [distinct(all, acts), distinct(all, times), distinct(all, channels)]
  const kinds = (act.length > 0 ? 1 : 0) + (time.length > 0 ? 1 : 0) + (channel.length > 0 ? 1 : 0)
  if (kinds === 0) return all.includes('foreign') ? 2 : quantity.noun === 'percent' && followsCount ? 2.8 : 0
  let score = 3 + (kinds - 1) * 0.6
  const repeats = all.length - act.length - time.length - channel.length
  if (!actsAgree(act)) score -= 5
  if (!timesAgree(time, act)) score -= 5
  if (all.includes('foreign')) score -= 0.5
  if (new Set([...before]).size > 0 && after.some((name) => before.includes(name))) score -= 1
  return score - Math.max(0, repeats) * 0.4
}

interface State {
  readonly score: number
  readonly before: Reach
  readonly path: Path | null
}

/** Descriptions from the last quantity back to the first. */
interface Path {
  readonly description: Description
  readonly before: Reach
  readonly after: Reach
  readonly earlier: Path | null
}

const descriptionOf = (before: Reach, after: Reach, gap: readonly Piece[]): Description => ({
  before: before.names,
  after: after.names,
  cues: cuesOf(gap),
  far: before.far || after.far,
  inOrder: false,
})

/** Cues between the last comma and the number; 'foreign' counts as one, however far. */
function cuesOf(gap: readonly Piece[]): MarkName[] {
  const cues: MarkName[] = []
  for (let i = gap.length - 1; i >= 0; i -= 1) {
    const piece = gap[i]
    if (!piece || (piece.kind === 'sign' && /[,;]/.test(piece.text))) break
    if (piece.kind === 'mark' && (!isSemantic(piece) || piece.name === 'foreign')) cues.push(piece.name)
  }
  return cues
}

/** Whether a percentage right behind a count is likely of that count: "…, đạt 95,13%", "(tỷ lệ 100%)". */
function isLinked(gap: readonly Piece[]): boolean {
  return gap.every((piece) => piece.kind !== 'sign' || piece.text !== ';')
}

/**
 * Shares the words between the quantities of a chain out among them, the best way over the whole chain: near words
 * before far ones, no crossing of commas without need, no figure with two names, one manner throughout.
 */
export function describeChain(chain: Chain): Description[] {
  return readInOrder(chain, shareOut(chain))
}

function shareOut({ gaps, links }: Chain): Description[] {
  if (links.length === 0) return []
  const firstGap = gaps[0] ?? []
  const opening = firstGap.filter(isSemantic).length
  let states: State[] = reaches(firstGap, false).map((before) => ({
    score: -before.cost - (opening - before.names.length) * 0.8,
    before,
    path: null,
  }))
  for (const [i, { quantity }] of links.entries()) {
    const gapBefore = gaps[i] ?? []
    const gap = gaps[i + 1] ?? []
    const last = i === links.length - 1
    const marks = gap.filter(isSemantic).length
    const followsCount = i > 0 && links[i - 1]?.quantity.noun !== 'percent' && isLinked(gapBefore)
    const afters = reaches(gap, true)
    const befores = last ? [null] : reaches(gap, false)
    const best = new Map<string, State>()
    for (const state of states) {
      for (const after of afters) {
        const side = manner(state.before, after)
        const own = scoreOf(quantity, state.before.names, after.names, followsCount) - after.cost
        for (const next of befores) {
          if (next && after.taken + next.taken > gap.length) continue
          const left = marks - after.names.length - (next?.names.length ?? 0)
          const earlier = state.path?.description
          const same = earlier && side !== '' && side === mannerOf(earlier) ? 0.6 : 0
          const score = state.score + own + same - left * 0.8 - (next?.cost ?? 0)
          const key = `${next?.taken ?? 0} ${side}`
          const known = best.get(key)
          if (known && known.score >= score) continue
          best.set(key, {
            score,
            before: next ?? { names: [], cost: 0, taken: 0, far: false },
            path: {
              description: descriptionOf(state.before, after, gapBefore),
              before: state.before,
              after,
              earlier: state.path,
            },
          })
        }
      }
    }
    states = [...best.values()]
  }
  const winner = states.reduce((a, b) => (b.score > a.score ? b : a))
  const found: Path[] = []
  for (let path = winner.path; path; path = path.earlier) found.push(path)
  return flagDoubts(gaps, found.reverse())
}

/** Figures with unused words close by are read from afar, as are those whose name a word changes. */
function flagDoubts(gaps: Chain['gaps'], path: readonly Path[]): Description[] {
  return path.map(({ description, before, after }, i) => {
    const [front, back] = [gaps[i] ?? [], gaps[i + 1] ?? []]
    const takenByLast = path[i - 1]?.after.taken ?? 0
    const takenByNext = path[i + 1]?.before.taken ?? 0
    const unusedFront = front.slice(takenByLast, front.length - before.taken).reverse()
    const unusedBack = back.slice(after.taken, back.length - takenByNext)
    const named = before.taken > 0 || after.taken > 0
    const doubt =
      (before.taken > 0 && (leavesWords(unusedFront) || changesName(front.slice(front.length - before.taken)))) ||
      (after.taken > 0 && changesName(back.slice(0, after.taken))) ||
      (named && leavesWords(unusedBack))
    return doubt ? { ...description, far: true } : description
  })
}

const manner = (before: Reach, after: Reach): string =>
  before.names.length > 0 && after.names.length === 0
    ? 'b'
    : before.names.length === 0 && after.names.length > 0
      ? 'a'
      : ''
const mannerOf = ({ before, after }: Description): string =>
  before.length > 0 && after.length === 0 ? 'b' : before.length === 0 && after.length > 0 ? 'a' : ''
