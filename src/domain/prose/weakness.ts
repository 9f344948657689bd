import type { Description } from './chains'
import type { FigureKey, ReadingRule } from './extraction'
import type { Decision, Facets } from './figure-key'
import type { MarkName } from './marks'
import { isSemantic } from './meaning'
import type { Memory } from './memory'
import type { Piece } from './pieces'
import type { Quantity } from './quantity'
import type { LinkContext } from './surroundings'

/** What some are helped to do, what is planned, and what stands out: no count of what the unit did. */
const ANOTHER_MATTER =
  /(?<!\p{L})(?:hướng dẫn|hỗ trợ|giúp|tuyên truyền|vận động|khảo sát|phấn đấu|dự kiến|sẽ|nếu|mỗi|từng|nơi|nhất)(?!\p{L})/u
/** Who has dossiers of an own kind, or only handles those of the unit. */
const ANOTHER_OFFICE =
  /(?<!\p{L})(?:bưu điện|tổ công nghệ|ngân hàng|công ty|doanh nghiệp|hợp tác xã|hội đồng|hội|trường|bệnh viện|ban tổ chức|đảng ủy|chi bộ|thi hành án|tòa|thanh tra|hải quan|thuế|kho bạc|điện lực)(?!\p{L})/u
/** Words between a figure and its name beyond which the two need not belong together. */
const FAR_WORDS = 2
/** Words of a clause that say nothing known: with more, it tells of something else than reports do. */
const FAMILIAR_WORDS = 3
/** How far back a clause is looked at. Unit: pieces. */
const CLAUSE_REACH = 120

/**
 * Why the words alone do not make the figure sure, though they name it: it needs the sums of its row. Null where a
 * name stands directly by the number, in a clause that compares nothing and counts nothing else.
 */
export function weaknessOf(
  quantity: Quantity,
  words: Description,
  facets: Facets,
  decision: Decision,
  context: LinkContext,
  memory: Memory,
): ReadingRule | null {
  const clause = clauseBefore(context)
  const inside = clauseInBrackets(context)
  const own = inside.slice(inside.findLastIndex((piece) => isSign(piece, /[,(]/)) + 1)
  const said = textOf(own)
  const behind = clauseBehind(context)
  if (clause.some(compares) || behind.some(compares)) return 'comparison'
  if (clause.some(isOfAnotherMatter) || ANOTHER_MATTER.test(said) || ANOTHER_OFFICE.test(said)) return 'doubtfulSubject'
  const carriedOn = memory.subject === 'dossier' || context.level.sentence.some(isOfDossiers)
  if (quantity.noun === 'bare' && !carriedOn) return 'doubtfulSubject'
  if (context.level.sentence.some(isHandled)) return 'doubtfulSubject'
  if (decision.rule === 'sameAsBefore') return memory.keysHere.size > 1 ? 'sameAsBefore' : null
  if (words.inOrder) return 'listInOrder'
  if (quantity.inWords || (words.before.length > 0 && words.after.length > 0)) return 'doubtfulName'
  if (wordsSinceName(own, words.before.length) >= FAR_WORDS) return 'doubtfulName'
  if (wordsSinceName([...behind].reverse(), words.after.length) >= FAR_WORDS) return 'doubtfulName'
  if (own.filter(({ kind }) => kind === 'word').length > FAMILIAR_WORDS) return 'doubtfulName'
  if (own.slice(own.findLastIndex(joins) + 1).filter(isSemantic).length > words.before.length) return 'doubtfulName'
  const listed = context.level.outside.length > 0 || inside.some((piece) => isMark(piece, 'nested'))
  if (listed && context.head !== null && !mayHold(context.head.key, decision.key)) return 'doubtfulName'
  if (decision.rule === 'inGroupOf' && isBehindUnread(context)) return 'doubtfulName'
  if (facets.act === null && isOpenInTime(own, decision, context, memory)) return 'doubtfulName'
  const lateOfAll = decision.rule === 'inGroupOf' && facets.act === null && context.head === null
  return lateOfAll && memory.previous === 'resolvedTotal' ? 'doubtfulName' : null
}

const isSign = (piece: Piece, signs: RegExp): boolean => piece.kind === 'sign' && signs.test(piece.text)

/** What stands in front of the figure, back to the semicolon, outside its brackets too. */
export function clauseBefore(context: LinkContext): readonly Piece[] {
  const pieces = clauseInBrackets(context)
  return [...context.level.outside, ...pieces].slice(-CLAUSE_REACH)
}

function clauseInBrackets({ chain, i }: LinkContext): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = i; at >= 0 && pieces.length < CLAUSE_REACH; at -= 1) {
    const gap = chain.gaps[at] ?? []
    const from = gap.findLastIndex((piece) => isSign(piece, /;/)) + 1
    pieces.unshift(...gap.slice(from))
    if (from > 0) break
  }
  return pieces
}

function clauseBehind({ chain, i }: LinkContext): readonly Piece[] {
  const gap = chain.gaps[i + 1] ?? []
  const end = gap.findIndex((piece) => isSign(piece, /[,;(]/))
  return end < 0 ? gap : gap.slice(0, end)
}

const isMark = (piece: Piece, name: MarkName): boolean => piece.kind === 'mark' && piece.name === name
const compares = (piece: Piece): boolean =>
  isMark(piece, 'compare') || isMark(piece, 'rise') || (piece.kind === 'period' && piece.period.compared)

/** Petitions, tasks, payments named in front: what follows may still be of them. */
const isOfAnotherMatter = (piece: Piece): boolean =>
  isMark(piece, 'foreign') || (piece.kind === 'subject' && piece.noun === 'handled')

const isHandled = (piece: Piece): boolean => piece.kind === 'quantity' && piece.quantity.noun === 'handled'
const joins = (piece: Piece): boolean => isMark(piece, 'and')

const isOfDossiers = (piece: Piece): boolean =>
  (piece.kind === 'subject' && piece.noun === 'dossier') ||
  (piece.kind === 'quantity' && piece.quantity.noun === 'dossier')

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'word' || piece.kind === 'mark' ? piece.text : '|')).join(' ')

/** How many words that say nothing known stand among the marks of the name and between it and the number. */
function wordsSinceName(own: readonly Piece[], marks: number): number {
  let words = 0
  let left = marks
  for (let at = own.length - 1; at >= 0 && left > 0; at -= 1) {
    const piece = own[at]
    if (piece && isSemantic(piece)) left -= 1
    else if (piece?.kind === 'word') words += 1
  }
  return words
}

/** "đã giải quyết 53.318 hồ sơ, trong hạn 52.906, quá hạn 412": of those resolved, though the words are of those pending. */
function isOpenInTime(own: readonly Piece[], { key }: Decision, { head }: LinkContext, { previous }: Memory): boolean {
  if (head?.key.startsWith('pending') || previous === 'pendingTotal') return false
  if (key === 'pendingOverdue') return previous === 'pendingInTime'
  return own.some((piece) => isMark(piece, 'inTime') && !/(?:còn|đang|vẫn)/u.test(textOf([piece])))
}

/** "hoàn thành 901, đang làm 49, trong đó 3 hồ sơ trễ": the whole of these parts may be the number that was not read. */
function isBehindUnread({ chain, i, last }: LinkContext): boolean {
  const before = chain.links[i - 1]?.quantity.noun
  return last === null && (before === 'bare' || before === 'dossier' || before === 'case')
}

/** Whether a list of the parts of `whole` can hold `part`: what was resolved has no part that is pending. */
function mayHold(whole: FigureKey, part: FigureKey): boolean {
  if (whole.startsWith('received') || whole === 'dueInPeriod' || whole === part) return true
  if (whole === 'overdueTotal') return part === 'resolvedOverdue' || part === 'pendingOverdue'
  return whole.startsWith('resolved') ? part.startsWith('resolved') : part.startsWith('pending')
}
