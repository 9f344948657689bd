import { protectedWords } from './preparedness-lexicon'
import type { Token } from './tokens'

/**
 * For every token, whether its clause (up to the next semicolon) tells of boats and people that are to be protected:
 * "kêu gọi 412 tàu cá với 2.306 ngư dân; bố trí 1 tàu và 35 chiến sĩ" protects in its first clause only.
 */
export function protectedClauses(tokens: readonly Token[]): readonly boolean[] {
  const found: boolean[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (to < tokens.length && tokens[to]?.text !== ';') to += 1
    const words = ` ${tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')} `
    const protects = protectedWords.some((word) => words.includes(` ${word} `) || words.includes(` ${word},`))
    for (let at = from; at <= to && at < tokens.length; at += 1) found.push(protects)
    from = to + 1
  }
  return found
}
