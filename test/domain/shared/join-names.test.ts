import { describe, expect, it } from 'vitest'
import { joinNames } from '~/domain/shared/join-names'

describe('joinNames', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a và b'],
    [['a', 'b', 'c'], 'a, b và c'],
  ])('%j is "%s"', (names, text) => {
    expect(joinNames(names, 'vi')).toBe(text)
  })
})
