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
 * A trie of phrases written as patterns: `(a|b)` one of, `x?` or `(…)?` may be absent. Words are folded.
 * @example buildTrie([['(quá|trễ) (thời)? hạn', 'overdue']])
 */
export function buildTrie<T>(entries: Iterable<readonly [pattern: string, value: T]>): PhraseTrie<T> {
  const root: Node<T> = { next: new Map(), value: null }
  for (const [pattern, value] of entries) {
    for (const phrase of expand(pattern)) {
      let node = root
      for (const word of phrase) {
        const known = node.next.get(word)
        const next: Node<T> = known ?? { next: new Map(), value: null }
        if (!known) node.next.set(word, next)
        node = next
      }
      if (node !== root) node.value ??= value
    }
  }
  return { root }
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

/** Every phrase that a pattern stands for, as words. */
export function expand(pattern: string): string[][] {
  const pieces = fold(pattern.normalize('NFC')).match(/\(|\)\??|\||[^\s()|]+/g) ?? []
  let at = 0
  const alternatives = (): string[][] => {
    let all: string[][] = []
    let current: string[][] = [[]]
    while (at < pieces.length && !pieces[at]?.startsWith(')')) {
      const piece = pieces[at] ?? ''
      at += 1
      if (piece === '|') {
        all = all.concat(current)
        current = [[]]
      } else if (piece === '(') {
        const inside = alternatives()
        const optional = pieces[at] === ')?'
        at += 1
        current = current.flatMap((head) => (optional ? [head] : []).concat(inside.map((tail) => [...head, ...tail])))
      } else {
        const optional = piece.length > 1 && piece.endsWith('?')
        const word = optional ? piece.slice(0, -1) : piece
        current = current.flatMap((head) => (optional ? [head, [...head, word]] : [[...head, word]]))
      }
    }
    return all.concat(current)
  }
  return alternatives()
}
