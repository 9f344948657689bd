import { describe, expect, it } from 'vitest'
import { buildTrie, expand, longestPhrase } from '~/domain/prose/phrase-trie'

const words = (text: string) => text.split(' ').map((word) => ({ text: word }))

describe('expand', () => {
  it('writes out what may be absent and what may differ', () => {
    expect(expand('(quá|trễ) (thời)? hạn').map((phrase) => phrase.join(' '))).toEqual([
      'quá hạn',
      'quá thời hạn',
      'trễ hạn',
      'trễ thời hạn',
    ])
  })

  it('folds its words', () => {
    expect(expand('Kỳ trước')).toEqual([['kì', 'trước']])
  })
})

describe('longestPhrase', () => {
  const trie = buildTrie([
    ['giải quyết', 'resolve'],
    ['đang giải quyết', 'pending'],
    ['giải quyết xong', 'done'],
  ] as const)

  it('takes the longest', () => {
    expect(longestPhrase(trie, words('đã giải quyết xong 12'), 1)).toEqual({ value: 'done', length: 2 + 1 })
  })

  it('finds nothing in half a phrase', () => {
    expect(longestPhrase(trie, words('đang giải thích'), 0)).toBeNull()
  })
})
