import { describe, expect, it } from 'vitest'
import { parsePercent } from '~/features/recommendations/parse-percent'

describe('parsePercent', () => {
  it.each([
    ['98', 98],
    ['98,5', 98.5],
    ['98.05', 98.05],
    [' 100 % ', 100],
    ['0', 0],
  ])('reads %j', (text, value) => expect(parsePercent(text)).toBe(value))

  it.each(['', '101', '98,555', '-1', 'chín mươi', '9 8', '1.000'])('refuses %j', (text) =>
    expect(parsePercent(text)).toBeNull(),
  )
})
