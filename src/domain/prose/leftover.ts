import { isSemantic } from './meaning'
import type { Piece } from './pieces'

/** Words that change a name and are not part of one that is known: "giải quyết sớm 1.180", "hồ sơ chậm trả". */
const CHANGING = new Set(
  'sớm,chậm,trễ,trước,đúng,quá,lại,bổ,sai,thiếu,không,chưa,ngoài,khác,cũ,giả,trùng,chờ,sắp,dự'.split(','),
)

const isBoundary = (piece: Piece): boolean =>
  (piece.kind === 'sign' && /^[,;:()]/.test(piece.text)) ||
  (piece.kind === 'mark' && ['nested', 'rateWord', 'reach', 'rise', 'compare'].includes(piece.name))

/**
 * Whether words that nobody took stand close to a figure, so that its name may not be its whole name. `rest` are the
 * pieces that are left, nearest first.
 */
export function leavesWords(rest: readonly Piece[]): boolean {
  for (const [i, piece] of rest.entries()) {
    if (isBoundary(piece)) return false
    if (isSemantic(piece) || (i < 3 && piece.kind === 'word' && CHANGING.has(piece.text))) return true
  }
  return false
}

/** Whether a word between the figure and its name changes the name: "giải quyết ngay trong ngày 300 hồ sơ". `taken` are the pieces from the figure outwards. */
export const changesName = (taken: readonly Piece[]): boolean =>
  taken.some((piece) => piece.kind === 'word' && (CHANGING.has(piece.text) || piece.text === 'ngày'))
