import { longestPhrase } from './phrase-trie'
import { forceTrie } from './preparedness-lexicon'
import type { Token } from './tokens'

const NAME_ENDS = new Set(
  'với,gồm,và,còn,chi,cùng,được,để,đã,tham,sẵn,của,trực,tại,ở,có,đang,từ,cho,là,tăng,ứng,vào,xuống,trong,theo,bảo,do'.split(
    ',',
  ),
)

/** The words that belong to the name that starts at `from`. */
export function nameOf(tokens: readonly Token[], from: number, length: number): string {
  let next = from + length
  while (next < from + length + 5) {
    const token = tokens[next]
    const joins = token?.text === ',' && longestPhrase(forceTrie, tokens, next + 1) !== null && length < 6
    if (token?.kind !== 'word' && token?.text !== '-' && !joins) break
    if (token && NAME_ENDS.has(token.text)) break
    next += 1
  }
  return joinRaw(tokens.slice(from, next))
}

/** "lực lượng khoảng 100 người, gồm dân quân": named by what stands around. */
export function nameBefore(tokens: readonly Token[], at: number): string {
  const gom = tokens.slice(at, at + 5).findIndex(({ text }) => text === 'gồm')
  if (gom >= 0) {
    const from = at + gom + 1
    let to = from
    while (
      to < from + 14 &&
      (tokens[to]?.kind === 'word' || tokens[to]?.text === ',') &&
      !['và', 'đã'].includes(tokens[to]?.text ?? '')
    )
      to += 1
    if (to > from) return joinRaw(tokens.slice(from, to))
  }
  const named = tokens
    .slice(Math.max(0, at - 7), at)
    .findIndex(({ text }) => text === 'lực' || text === 'nhân' || text === 'đội')
  const from = Math.max(0, at - 7) + named
  return named < 0 ? 'người' : joinRaw(tokens.slice(from, Math.min(at, from + 4)))
}

const joinRaw = (tokens: readonly Token[]): string =>
  tokens.map((it, i) => (i > 0 && it.start > (tokens[i - 1]?.end ?? 0) ? ` ${it.raw}` : it.raw)).join('')
