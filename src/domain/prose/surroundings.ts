import type { Chain, Description } from './chains'
import type { FigureKey } from './extraction'
import type { Facets } from './figure-key'
import type { Channel } from './marks'
import type { Piece } from './pieces'
import type { Sentence } from './sentences'

/** A figure that others may be parts of, and whose name they may share. */
export interface Head {
  readonly key: FigureKey
  readonly facets: Facets
}

/** What a list or a pair of brackets takes over from the words that open it. */
export interface Level {
  readonly head: Head | null
  readonly topic: Channel | null
  readonly label: string | null
  /** What the percentage in front of the brackets is about. */
  readonly rate: Facets | null
  readonly sentence: readonly Piece[]
  /** What stands in front of the brackets that hold this level. */
  readonly outside: readonly Piece[]
}

/** One quantity in its chain, with what the quantities in front of it left behind. */
export interface LinkContext {
  readonly chain: Chain
  readonly i: number
  readonly head: Head | null
  /** The figure right in front, of the same level. */
  readonly last: Head | null
  /** The first figure of the clause in front (up to a semicolon). */
  readonly opened: Head | null
  readonly level: Level
  readonly label: string | null
  readonly rate: Facets | null
}

/** What a quantity leaves behind for those after it. */
export interface LinkReading {
  readonly head: Head | null
  readonly label: string | null
  readonly rate: Facets | null
}

/** "Về hồ sơ trực tuyến, xã tiếp nhận 581": the topic names what the figure leaves out. */
export const withTopic = (facets: Facets, topic: Channel | null): Facets =>
  topic !== null &&
  facets.channels.length === 0 &&
  facets.time === null &&
  (facets.act === null || facets.act === 'receive')
    ? { ...facets, channels: [topic] }
    : facets

/** "thủ tục hành chính", "TTHC", "một cửa", "hành chính công". */
export const isAboutProcedures = ({ tokens }: Sentence, at: number): boolean => {
  const [first, second] = [tokens[at]?.text, tokens[at + 1]?.text]
  return first === 'tthc' || (first === 'hành' && second === 'chính') || (first === 'một' && second === 'cửa')
}

/** "năm nay", ")": the comparison is over. */
export const endsComparison = (piece: Piece): boolean =>
  (piece.kind === 'sign' && piece.text === ')') || (piece.kind === 'word' && /^(nay|này)$/.test(piece.text))

export const isSemicolon = (piece: Piece): boolean => piece.kind === 'sign' && piece.text === ';'

/** "150 hồ sơ/ngày", "150 hồ sơ mỗi ngày". */
export function saysPerDay({ chain, i }: { chain: Chain; i: number }): boolean {
  const [first, second] = chain.gaps[i + 1] ?? []
  return [first, second].some((piece) => piece?.kind === 'mark' && piece.name === 'average')
}

/**
 * "phường có 1.204 hồ sơ, giải quyết trước hạn 1.180 hồ sơ, …", "hồ sơ thuộc thẩm quyền cấp huyện 3.310 hồ sơ, đã giải
 * quyết …": a figure without a name, and then its parts.
 */
export function isWholeOfChain({ links, gaps }: Chain, i: number, cues: Description['cues']): boolean {
  const first = links[0]?.quantity
  if (i !== 0 || first?.noun !== 'dossier' || first.ofKind) return false
  const ofUnit = gaps[0]?.some((piece, at) => piece.kind === 'subject' && gaps[0]?.[at + 2]?.kind === 'scope') ?? false
  if (!cues.includes('copula') && !ofUnit) return false
  return gaps
    .slice(1, 4)
    .some((gap) =>
      gap.some((piece) => piece.kind === 'mark' && /^(resolve|early|onTime|earlyOrOnTime)$/.test(piece.name)),
    )
}

/** "415 trong tổng số 420", "300 trên tổng số 320". */
export const isPartOf = (gap: readonly Piece[]): boolean =>
  gap.length <= 6 &&
  gap.some((piece) => piece.kind === 'mark' && (piece.text === 'trong tổng số' || piece.name === 'total')) &&
  !gap.some((piece) => piece.kind === 'sign' && /[,;]/.test(piece.text))

/** "đạt 98,5% (1.281 hồ sơ)", "đạt 99,1% với 2.310 hồ sơ": the count that the percentage stands for. */
export function isOfRate({ chain, i }: { chain: Chain; i: number }): boolean {
  if (i === 0) return true
  const gap = chain.gaps[i] ?? []
  const joined = gap.some((piece) => piece.kind === 'mark' && (piece.name === 'and' || piece.name === 'reach'))
  return joined && !gap.some((piece) => piece.kind === 'sign' && piece.text === ';')
}

/** "3 đơn vị có tỷ lệ … trên 2 %": said of some units that were counted just before. */
export function isOfSome({ gaps, links }: Chain, i: number): boolean {
  const before = links[i - 1]?.quantity.noun
  const gap = gaps[i] ?? []
  return (
    (before === 'foreign' || before === 'handled') &&
    !gap.some((piece) => piece.kind === 'sign' && /[,;]/.test(piece.text))
  )
}

/** "các sở còn lại không có hồ sơ quá hạn", "các xã khác". */
const isOfTheRest = (piece: Piece, at: number, gap: readonly Piece[]): boolean => {
  const next = gap[at + 1]
  if (piece.kind !== 'scope' || !next) return false
  return (next.kind === 'mark' && next.name === 'rest') || (next.kind === 'word' && next.text === 'khác')
}

/** "nhiều đơn vị không có hồ sơ trễ hạn": none of some units, which is no figure of the whole. */
export function saysOfSome({ chain, i }: { chain: Chain; i: number }): boolean {
  if (i > 0 && isOfSome(chain, i)) return true
  const gap = chain.gaps[i] ?? []
  if (gap.some(isOfTheRest)) return true
  return gap.some((piece) => piece.kind === 'word' && /^(nhiều|một số|đa|các|những|hầu|số|đơn)$/.test(piece.text))
}
