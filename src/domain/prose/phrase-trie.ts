import { fold } from './normalise'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | null
}

/** Finds the longest known phrase at a place; what matches is words (or signs), never part of a word. */
export interface PhraseTrie<T> {
  readonly root: Node<T>
}

/**
 * A trie of phrases written as patterns: `(a|b)` one of, `x?` or `(…)?` may be absent. Words are folded. Where two
 * patterns hold the same phrase, the first one's value stands.
 * @example buildTrie([['(quá|trễ) (thời)? hạn', 'overdue']])
 */
export function buildTrie<T>(entries: Iterable<readonly [pattern: string, value: T]>): PhraseTrie<T> {
  const root: Node<T> = { next: new Map(), value: null }
  for (const [pattern, value] of entries) {
    for (const node of grow(root, pattern)) if (node !== root) node.value ??= value
  }
  return { root }
}

function step<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word)
  if (known) return known
  const made: Node<T> = { next: new Map(), value: null }
  node.next.set(word, made)
  return made
}

/** Grows every phrase of the pattern out of `root`, node by node and each node once; the ends of the phrases. */
function grow<T>(root: Node<T>, pattern: string): Set<Node<T>> {
  const pieces = fold(pattern.normalize('NFC')).match(/\(|\)\??|\||[^\s()|]+/g) ?? []
  let at = 0
  const alternatives = (from: ReadonlySet<Node<T>>): Set<Node<T>> => {
    const ends = new Set<Node<T>>()
    let current: Set<Node<T>> = new Set(from)
    for (; at < pieces.length && !pieces[at]?.startsWith(')'); at += 1) {
      const piece = pieces[at] ?? ''
      if (piece === '|') {
        for (const node of current) ends.add(node)
        current = new Set(from)
      } else if (piece === '(') {
        at += 1
        const inside = alternatives(current)
        current = pieces[at] === ')?' ? new Set([...current, ...inside]) : inside
      } else {
        const optional = piece.length > 1 && piece.endsWith('?')
        const word = optional ? piece.slice(0, -1) : piece
        const stepped = [...current].map((node) => step(node, word))
        current = new Set(optional ? [...current, ...stepped] : stepped)
      }
    }
    for (const node of current) ends.add(node)
    return ends
  }
  return alternatives(new Set([root]))
}

/** The longest phrase that starts at `from`: its value and how many words it takes; null where none does. */
export function longestPhrase<T>(
  trie: PhraseTrie<T>,
  words: readonly { readonly text: string }[],
  from: number,
): { value: T; length: number } | null {
  let node: Node<T> | undefined = trie.root
  let best: { value: T; length: number } | null = null
  for (let at = from; node && at < words.length; at += 1) {
    node = node.next.get(words[at]?.text ?? '')
    if (node && node.value !== null) best = { value: node.value, length: at - from + 1 }
  }
  return best
}
