import { describe, expect, it } from 'vitest'
import { buildTrie, longestPhrase } from '~/domain/prose/phrase-trie'

const words = (text: string) => text.split(' ').map((word) => ({ text: word }))

describe('buildTrie', () => {
  const found = (pattern: string, text: string) =>
    longestPhrase(buildTrie([[pattern, true] as const]), words(text), 0)?.length

  it.each(['quá hạn', 'quá thời hạn', 'trễ hạn', 'trễ thời hạn'])(
    'knows what may be absent and what may differ: %s',
    (text) => {
      expect(found('(quá|trễ) (thời)? hạn', text)).toBe(text.split(' ').length)
    },
  )

  it.each(['quá', 'thời hạn', 'hạn'])('knows no half of a phrase: %s', (text) => {
    expect(found('(quá|trễ) (thời)? hạn', text)).toBeUndefined()
  })

  it('reads brackets inside brackets', () => {
    expect(found('trả (kết quả (cho (công dân|tổ chức))?)? xong', 'trả kết quả cho tổ chức xong')).toBe(7)
    expect(found('trả (kết quả (cho (công dân|tổ chức))?)? xong', 'trả xong')).toBe(2)
  })

  it('folds its words', () => {
    expect(found('Kỳ trước', 'kì trước')).toBe(2)
  })

  it('keeps the first value of a phrase', () => {
    const trie = buildTrie([['quá hạn', 1] as const, ['(quá|trễ) hạn', 2] as const])
    expect(longestPhrase(trie, words('quá hạn'), 0)?.value).toBe(1)
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
