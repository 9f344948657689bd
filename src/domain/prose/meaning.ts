import { acts, channels, times } from './marks'
import type { Piece } from './pieces'

/** Whether the piece says what a figure is, as against words that only join. */
export const isSemantic = (piece: Piece): boolean =>
  piece.kind === 'mark' &&
  (acts.has(piece.name) || times.has(piece.name) || channels.has(piece.name) || piece.name === 'foreign')

/** A piece, or a pair of brackets with what stands in them. */
export type Node = Piece | { readonly kind: 'group'; readonly nodes: Node[] }
