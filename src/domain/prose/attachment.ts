import type { Chain, Description } from './chains'
import { readInOrder } from './in-order'
import { changesName, leavesWords } from './leftover'
import type { MarkName } from './marks'
import { isSemantic } from './meaning'
import { scoreOf } from './name-fit'
import type { Piece } from './pieces'
import { type Reach, reaches } from './reach'

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
          const torn = next !== null && tears(gap, after.taken, next.taken) ? 4 : 0
          const left = marks - after.names.length - (next?.names.length ?? 0)
          const earlier = state.path?.description
          const same = earlier && side !== '' && side === mannerOf(earlier) ? 0.6 : 0
          const score = state.score + own + same - left * 0.8 - (next?.cost ?? 0) - torn
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

/** "14 hồ sơ giải quyết trễ hạn, đất đai 11": marks side by side are one name, and rarely of two figures. */
function tears(gap: readonly Piece[], taken: number, takenNext: number): boolean {
  if (taken === 0 || takenNext === 0 || taken + takenNext !== gap.length) return false
  const [left, right] = [gap[taken - 1], gap[taken]]
  return left !== undefined && right !== undefined && isSemantic(left) && isSemantic(right)
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
