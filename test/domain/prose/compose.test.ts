import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'
import type { FoundRow } from '~/domain/prose/extraction'
import { composeReport } from './compose'
import { distractors } from './distractors'

/** Choices out of a list of numbers that fast-check makes and shrinks. */
function chooser(numbers: readonly number[]) {
  let at = 0
  const next = (below: number) => {
    const value = numbers[at % numbers.length] ?? 0
    at += 1
    return value % below
  }
  return { pick: <T>(list: readonly T[]): T => list[next(list.length)] as T, number: next }
}

const choices = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 60, maxLength: 60 })
const compose = (numbers: readonly number[]) => {
  const { pick, number } = chooser(numbers)
  return composeReport(pick, number)
}
const valuesOf = (row: FoundRow | undefined) =>
  Object.fromEntries(Object.entries(row?.figures ?? {}).map(([key, { value }]) => [key, value]))

describe('extractFigures of composed reports', () => {
  it('reads every figure of one unit into one row', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { text, figures } = compose(numbers)
        const { rows } = extractFigures(text)
        expect(rows.map(valuesOf), text).toEqual([figures])
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('keeps two units apart', () => {
    fc.assert(
      fc.property(choices, choices, (one, two) => {
        const [a, b] = [compose(one), compose(two)]
        const { rows } = extractFigures(`Phường An Khê: ${a.text}\nXã Hòa Tiến: ${b.text}`)
        expect(rows.map(valuesOf)).toEqual([a.figures, b.figures])
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('is not led astray by numbers of other things', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...distractors), fc.nat(), (numbers, other, place) => {
        const { text, figures } = compose(numbers)
        const sentences = text.split(/(?<=\.)\s+(?=[A-ZĐ\d])/)
        sentences.splice(place % (sentences.length + 1), 0, other)
        const rows = extractFigures(sentences.join('\n')).rows.filter((row) => Object.keys(row.figures).length > 0)
        expect(rows.map(valuesOf), sentences.join(' ')).toEqual([figures])
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})
