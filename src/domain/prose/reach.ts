import { acts, channels, type MarkName, times } from './marks'
import { isSemantic } from './meaning'
import type { Piece } from './pieces'

/** Marks on one side of a quantity, nearest first, with what it costs to reach that far. */
export interface Reach {
  readonly names: readonly MarkName[]
  readonly cost: number
  /** Index in the gap of the first piece that is not taken (from the near end). */
  readonly taken: number
  /** A comma or an "và" lies between. */
  readonly far: boolean
}

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

/** How far the words in `gap` can be taken for the number behind it, or in front of it: nothing first, then mark by mark. */
export function reaches(gap: readonly Piece[], behind: boolean): Reach[] {
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

/**
 * "trực tiếp và bưu chính", "chưa trả và quá hạn", "quá hạn nhưng chưa có kết quả": one thing said with two words, not
 * two things.
 */
function joinsAlike(gap: readonly Piece[], at: number): boolean {
  const piece = gap[at]
  if (piece?.kind !== 'mark' || piece.name !== 'and') return false
  const [left, right] = [nearestMark(gap, at, -1), nearestMark(gap, at, 1)]
  if (left === null || right === null) return false
  const state = (name: MarkName) => acts.has(name) || times.has(name)
  if (piece.text === 'nhưng') return state(left) && state(right)
  if (piece.text !== 'và') return false
  if (gap[at - 1]?.kind === 'mark' && gap[at + 1]?.kind === 'mark') {
    if ((channels.has(left) && channels.has(right)) || (left === 'pending' && times.has(right))) return true
  }
  return (left === 'returned' && right === 'withdrawn') || (left === 'overdue' && right === 'overdue')
}

/** The next mark over the words and nouns between. */
function nearestMark(gap: readonly Piece[], from: number, step: 1 | -1): MarkName | null {
  for (let at = from + step; at >= 0 && at < gap.length; at += step) {
    const piece = gap[at]
    if (piece?.kind === 'mark') return piece.name
    if (piece?.kind !== 'word' && piece?.kind !== 'subject') return null
  }
  return null
}
