import { conceptTrie } from './lexicon'
import type { MarkName } from './marks'
import { longestPhrase } from './phrase-trie'
import type { Token } from './tokens'

const views = new WeakMap<readonly Token[], readonly { text: string }[]>()
/** The tokens as the concept trie sees them: every period is `#p`. */
function view(tokens: readonly Token[]): readonly { text: string }[] {
  const known = views.get(tokens)
  if (known) return known
  const made = tokens.map((token) => (token.kind === 'period' ? { text: '#p' } : token))
  views.set(tokens, made)
  return made
}

/** The longest concept wording that starts at `at`. */
export const conceptAt = (tokens: readonly Token[], at: number): { value: MarkName; length: number } | null =>
  longestPhrase(conceptTrie, view(tokens), at)

/** The text breaks off in the middle of "trước hạn" or "đúng hạn". */
export function cutConcept(tokens: readonly Token[], at: number): MarkName | null {
  if (tokens.length - at > 3) return null
  const rest = tokens
    .slice(at)
    .map((it) => it.text)
    .join(' ')
  if (rest.length < 6) return null
  for (const [phrase, name] of [
    ['trước hạn', 'early'],
    ['sớm hạn', 'early'],
    ['đúng hạn', 'onTime'],
    ['quá hạn', 'overdue'],
    ['trễ hạn', 'overdue'],
  ] as const) {
    if (phrase.startsWith(rest)) return name
  }
  return null
}

/** Whether the words at `at` can name a figure or begin its name. */
export const isMarkStart = (tokens: readonly Token[], at: number): boolean => {
  const found = conceptAt(tokens, at)
  if (found && !['foreign', 'noise', 'about', 'copula', 'and'].includes(found.value)) return true
  return cutConcept(tokens, at) !== null
}
