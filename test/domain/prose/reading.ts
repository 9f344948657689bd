import { extractFigures } from '~/domain/prose/extract-figures'
import type { FigureKey, FoundFigure } from '~/domain/prose/extraction'

type Figures = Partial<Record<FigureKey, number>>

export interface ReadingOptions {
  /** Names that a reader could also give. */
  readonly also?: Partial<Record<FigureKey, FigureKey>>
  /** Figures that must be asked about. */
  readonly ask?: readonly FigureKey[]
  /** Figures that may be offered besides, if they are asked about. */
  readonly maybe?: Figures
  /** What is not read as a person reads it, as the score says it: known, and not made good by a rule for one text. */
  readonly fallsShort?: readonly string[]
  /** Rates that stand in the text. */
  readonly rates?: readonly number[]
}

/** A text, what is read in it (one row, or several), and how strictly. */
export type Reading = readonly [text: string, rows: Figures | readonly Figures[], options?: ReadingOptions]

export interface Score {
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
  readonly wrongSure: readonly string[]
  readonly expected: number
  readonly found: number
}

const rowsOf = (rows: Figures | readonly Figures[]): readonly Figures[] =>
  Array.isArray(rows) ? rows : [rows as Figures]

/** Every figure that a text holds, of whatever row, with the names that it may be given. */
export const wantedFigures = ([, expected, { also = {} } = {}]: Reading): { keys: string[]; value: number }[] =>
  rowsOf(expected).flatMap((row) =>
    (Object.entries(row) as [FigureKey, number][]).map(([key, value]) => {
      const other = also[key]
      return { keys: other ? [key, other] : [key], value }
    }),
  )

/** Compares what is found with the reading, row by row: a found row answers the first expected row that it fits best. */
export function scoreReading([text, expected, options = {}]: Reading): Score {
  const found = extractFigures(text).rows
  const want = rowsOf(expected).map((row) => ({ left: new Map(Object.entries(row) as [FigureKey, number][]) }))
  const wrong: string[] = []
  const wrongSure: string[] = []
  let count = 0
  for (const row of found) {
    const figures = Object.entries(row.figures) as [FigureKey, FoundFigure][]
    count += figures.length
    const fits = want.map(
      ({ left }) => figures.filter(([key, { value }]) => hit(left, key, value, options) !== null).length,
    )
    const best = want[fits.indexOf(Math.max(0, ...fits))]
    for (const [key, { value, confidence }] of figures) {
      const name = best ? hit(best.left, key, value, options) : null
      const mustAsk = options.ask?.includes(key) && confidence !== 'ask'
      if (name !== null && best) best.left.delete(name)
      if (name !== null && !mustAsk) continue
      if (name === null && confidence === 'ask' && options.maybe?.[key] === value) continue
      wrong.push(`+${key}=${value}`)
      if (confidence === 'sure') wrongSure.push(`+${key}=${value}`)
    }
  }
  const missing = want.flatMap(({ left }) => [...left].map(([key, value]) => `-${key}=${value}`))
  const expectedCount = rowsOf(expected).reduce((sum, row) => sum + Object.keys(row).length, 0)
  return { missing, wrong, wrongSure, expected: expectedCount, found: count }
}

function hit(
  left: Map<FigureKey, number>,
  key: FigureKey,
  value: number,
  { also = {} }: ReadingOptions,
): FigureKey | null {
  if (left.get(key) === value) return key
  for (const [name, other] of Object.entries(also) as [FigureKey, FigureKey][]) {
    if (other === key && left.get(name) === value) return name
  }
  return null
}

/** Rates of the text that were not read, and those read that it does not hold. */
export function scoreRates([text, , options = {}]: Reading): { missing: number[]; wrong: number[] } {
  const left = [...(options.rates ?? [])]
  const wrong: number[] = []
  for (const { percent } of extractFigures(text).rows.flatMap(({ rates }) => rates)) {
    const at = left.indexOf(percent)
    if (at < 0) wrong.push(percent)
    else left.splice(at, 1)
  }
  return { missing: left, wrong }
}
