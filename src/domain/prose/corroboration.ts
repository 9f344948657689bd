import type { FigureKey, FoundFigure, FoundRate } from './extraction'

type Figures = ReadonlyMap<FigureKey, Pick<FoundFigure, 'value' | 'rounded'>>

/** Parts of a whole; those that the text leaves out are left out of the sum. */
type Ways = readonly (readonly FigureKey[])[]

const every = (keys: readonly FigureKey[]): Ways =>
  keys.reduce<Ways>((sets, key) => sets.concat(sets.map((set) => set.concat(key))), [[]])
const join = (...groups: readonly Ways[]): Ways =>
  groups.reduce<Ways>((sums, group) => sums.flatMap((sum) => group.map((keys) => sum.concat(keys))), [[]])

const timely: Ways = every(['resolvedEarly', 'resolvedOnTime', 'resolvedEarlyOrOnTime', 'resolvedOverdue'])
const pendingParts: Ways = every(['pendingInTime', 'pendingOverdue'])
const outcomes: Ways = join(
  [['resolvedTotal'], ...timely],
  [['pendingTotal'], ...pendingParts],
  [[], ['returned'], ['returnedOrWithdrawn'], ['cancelled'], ['overdueTotal']],
)

/** What makes what, on the form and as texts tell it. */
const sums: readonly (readonly [whole: FigureKey, ways: Ways])[] = [
  ['resolvedTotal', timely],
  ['pendingTotal', pendingParts],
  ['overdueTotal', [['resolvedOverdue', 'pendingOverdue']]],
  [
    'receivedTotal',
    [
      ...every([
        'receivedOnline',
        'receivedDirect',
        'receivedPostal',
        'receivedDirectAndPostal',
        'receivedInPeriod',
        'carriedOver',
      ]),
      ...outcomes,
    ],
  ],
  ['receivedInPeriod', [...every(['receivedOnline', 'receivedDirect', 'receivedPostal', 'receivedDirectAndPostal'])]],
  ['dueInPeriod', timely],
]

/** How far a sum may be off and still show what its parts are: misprints do not change names. Unit: 1 of the whole. */
const NEAR = 0.005
const NEAR_IF_ROUNDED = 0.01
/** In a sum that is off, only parts so many times as large as the difference are shown by it. */
const CLEAR_OF_DIFFERENCE = 4

/**
 * The figures of a row that its arithmetic bears out: with at least two parts above 0 they make a sum that holds, or
 * that is off by a misprint; or a percentage of the row is that of one in another, to its last decimal. Chance seldom
 * does that.
 */
export function corroborated(figures: Figures, rates: readonly FoundRate[]): ReadonlySet<FigureKey> {
  const proved = new Set<FigureKey>()
  for (const [whole, ways] of sums) {
    for (const parts of ways) for (const key of shown(figures, whole, parts)) proved.add(key)
  }
  for (const key of rated(figures, rates)) proved.add(key)
  return proved
}

/** What the sum of the parts shows: whole and parts where it holds, the large ones where it nearly does. */
function shown(figures: Figures, whole: FigureKey, parts: readonly FigureKey[]): readonly FigureKey[] {
  const total = figures.get(whole)
  const found = parts.flatMap((key) => {
    const figure = figures.get(key)
    return figure ? [{ key, ...figure }] : []
  })
  if (total === undefined || found.length < parts.length || found.filter(({ value }) => value > 0).length < 2) return []
  const off = Math.abs(found.reduce((sum, { value }) => sum + value, 0) - total.value)
  const rounded = total.rounded || found.some((part) => part.rounded)
  if (off > total.value * (rounded ? NEAR_IF_ROUNDED : NEAR)) return []
  return [whole, ...found.filter(({ value }) => value >= off * CLEAR_OF_DIFFERENCE).map(({ key }) => key)]
}

/** Where a percentage with decimals comes out of two figures; whole ones are met by chance. */
function* rated(figures: Figures, rates: readonly FoundRate[]): Generator<FigureKey> {
  for (const { percent, decimals } of rates) {
    if (decimals === 0) continue
    for (const [part, { value }] of figures) {
      for (const [whole, { value: total }] of figures) {
        if (part === whole || value === 0 || value >= total) continue
        if (Math.abs((value / total) * 100 - percent) <= 0.5 * 10 ** -decimals + 1e-9) yield* [part, whole]
      }
    }
  }
}
