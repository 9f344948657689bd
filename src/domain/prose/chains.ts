import { type Channel, channels, type MarkName } from './marks'
import { isSemantic, type Node } from './meaning'
import type { Piece } from './pieces'
import type { Quantity } from './quantity'
import { retell } from './retell'

/** Quantities of one level of a sentence with what stands between them; brackets with their own figures hang on. */
export interface Chain {
  /** Always one longer than `links`: gaps[i] stands before links[i], the last behind all. */
  readonly gaps: readonly (readonly Piece[])[]
  readonly links: readonly Link[]
}

export interface Link {
  readonly quantity: Quantity
  /** Bracketed lists right behind this quantity: "(trong đó: …)". */
  readonly groups: readonly Chain[]
}

/** The words that belong to one quantity. */
export interface Description {
  readonly before: readonly MarkName[]
  readonly after: readonly MarkName[]
  /** Cues in front, which are no description: "tỷ lệ", "còn", "tổng số". */
  readonly cues: readonly MarkName[]
  /** The words had to be fetched over a comma or an "và". */
  readonly far: boolean
  /** Named by its place in a list ("lần lượt"). */
  readonly inOrder: boolean
}

const MAX_DEPTH = 8

/** Pieces with their brackets as a tree; a bracket left open ends with the sentence. */
function nest(pieces: readonly Piece[]): Node[] {
  const root: Node[] = []
  const stack: Node[][] = [root]
  for (const piece of pieces) {
    const top = stack.at(-1) ?? root
    if (piece.kind === 'sign' && piece.text === '(' && stack.length < MAX_DEPTH) {
      const nodes: Node[] = []
      top.push({ kind: 'group', nodes })
      stack.push(nodes)
    } else if (piece.kind === 'sign' && piece.text === ')') {
      if (stack.length > 1) stack.pop()
    } else top.push(piece)
  }
  return root
}

const quantitiesIn = (nodes: readonly Node[]): Quantity[] =>
  nodes.flatMap((node) =>
    node.kind === 'group' ? quantitiesIn(node.nodes) : node.kind === 'quantity' ? [node.quantity] : [],
  )

const sign = (text: string): Piece => ({ kind: 'sign', text })

/** "trước hạn (1.226 hồ sơ)", "của cả tỉnh (58 hồ sơ)": the bracket only holds the figure of the words before it. */
function isFigureOfWords(nodes: readonly Node[], before: readonly Node[]): boolean {
  const counts = quantitiesIn(nodes).filter(({ noun }) => noun !== 'percent')
  if (counts.length !== 1 || nodes.some((node) => node.kind === 'group' || isSemantic(node))) return false
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const node = before[i]
    if (!node || node.kind === 'group' || node.kind === 'quantity') return false
    if (node.kind === 'sign' && /[,;]/.test(node.text)) return false
    if (isSemantic(node) || node.kind === 'scope') return true
  }
  return false
}

function flatten(nodes: readonly Node[]): (Piece | { kind: 'group'; nodes: Node[] })[] {
  const flat: (Piece | { kind: 'group'; nodes: Node[] })[] = []
  for (const node of nodes) {
    if (node.kind !== 'group') flat.push(node)
    else if (quantitiesIn(node.nodes).length === 0) {
      flat.push(sign('('), ...flatten(node.nodes).filter(({ kind }) => kind !== 'scope'), sign(')'))
    } else if (isFigureOfWords(node.nodes, flat)) flat.push(...flatten(node.nodes))
    else if (
      !flat.some(({ kind }) => kind === 'quantity') &&
      quantitiesIn(node.nodes).some(({ noun }) => noun !== 'percent')
    )
      flat.push(sign('('), ...flatten(node.nodes), sign(')'))
    else flat.push(node)
  }
  return flat
}

function buildChain(nodes: readonly Node[]): Chain {
  const gaps: Piece[][] = [[]]
  const links: { quantity: Quantity; groups: Chain[] }[] = []
  for (const node of retell(flatten(nodes))) {
    const gap = gaps.at(-1) ?? []
    if (node.kind === 'quantity') {
      links.push({ quantity: node.quantity, groups: [] })
      gaps.push([])
    } else if (node.kind === 'group') {
      const owner = links.at(-1)
      if (owner) owner.groups.push(buildChain(node.nodes))
      else gap.push(...node.nodes.filter((it): it is Piece => it.kind === 'period'))
      gap.push(sign('()'))
    } else gap.push(node)
  }
  return { gaps, links }
}

/** The sentence as a chain of quantities, and the channel that its opening words set ("Về hồ sơ trực tuyến, …"). */
export function buildChains(pieces: readonly Piece[]): { chain: Chain; topic: Channel | null } {
  const { rest, topic } = takeTopic(pieces)
  return { chain: buildChain(nest(rest)), topic }
}

const isColon = (piece: Piece | undefined): boolean =>
  (piece?.kind === 'sign' || piece?.kind === 'mark') && piece.text === ':'

function takeTopic(pieces: readonly Piece[]): { rest: readonly Piece[]; topic: Channel | null } {
  const [first, second] = pieces
  const heading =
    first?.kind === 'subject' && second?.kind === 'mark' && channels.has(second.name) && isColon(pieces[2])
  if (!heading && (first?.kind !== 'mark' || first.name !== 'about')) return { rest: pieces, topic: null }
  const figure = pieces.findIndex((piece) => piece.kind === 'quantity')
  const head = pieces.slice(0, figure < 0 ? pieces.length : figure)
  let topic: Channel | null = null
  let end = 0
  for (const [i, piece] of head.entries()) {
    if (piece.kind === 'mark' && (piece.name === 'online' || piece.name === 'direct' || piece.name === 'postal'))
      topic = piece.name
    if (((piece.kind === 'sign' && piece.text === ',') || isColon(piece)) && topic !== null) {
      end = i + 1
      break
    }
  }
  if (end === 0) return { rest: pieces, topic: null }
  const kept = pieces.slice(0, end).filter((piece) => piece.kind === 'scope' || piece.kind === 'period')
  return { rest: [...kept, ...pieces.slice(end)], topic }
}
