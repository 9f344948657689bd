import { type RateConventionId, rateConventions } from '../reported/rates'
import { type ReportedCell, type ReportedCells, reportedCells } from './cells'

/** What a percentage is about; null where its words do not say. */
export type RateTopic =
  | 'onTime'
  | 'early'
  | 'onTimeOnly'
  | 'late'
  | 'resolved'
  | 'pending'
  | 'online'
  | 'direct'
  | 'carriedOver'

/** One way to make a percentage: sum of numerator cells over sum of denominator cells. */
export interface CountFormula {
  readonly numerator: readonly ReportedCell[]
  readonly denominator: readonly ReportedCell[]
  readonly convention: RateConventionId | null
  /** Null: an arithmetic possibility that nobody uses; a match is a coincidence. */
  readonly topic: RateTopic | null
}

/** Sums that may also be printed as one cell. The same figure by another road, so the same formula. */
const synonyms: readonly { readonly parts: readonly ReportedCell[]; readonly whole: ReportedCell }[] = [
  { parts: ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue', 'pendingOverdue'], whole: 'dueInPeriod' },
  { parts: ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue'], whole: 'resolvedTotal' },
  { parts: ['resolvedEarly', 'resolvedOnTime'], whole: 'resolvedEarlyOrOnTime' },
  { parts: ['resolvedOverdue', 'pendingOverdue'], whole: 'overdueTotal' },
  { parts: ['receivedOnline', 'receivedDirectAndPostal'], whole: 'receivedInPeriod' },
]

/** `cells` and every way to write it with the cells that stand for several. */
function spellings(cells: readonly ReportedCell[]): ReportedCell[][] {
  const found = new Map<string, ReportedCell[]>([[cells.join(), [...cells]]])
  for (const written of found.values()) {
    for (const { parts, whole } of synonyms) {
      if (!parts.every((part) => written.includes(part))) continue
      const shorter = [whole, ...written.filter((cell) => !parts.includes(cell))]
      found.set(shorter.join(), shorter)
    }
  }
  return [...found.values()]
}

function formulas(
  topic: RateTopic,
  numerator: readonly ReportedCell[],
  denominators: readonly (readonly ReportedCell[])[],
  convention: RateConventionId | null = null,
): CountFormula[] {
  return denominators.flatMap((denominator) =>
    spellings(numerator).flatMap((top) =>
      spellings(denominator).map((bottom) => ({ numerator: top, denominator: bottom, convention, topic })),
    ),
  )
}

const early: readonly ReportedCell[] = ['resolvedEarly']
const onTime: readonly ReportedCell[] = ['resolvedOnTime']
const earlyOrOnTime: readonly ReportedCell[] = ['resolvedEarly', 'resolvedOnTime']
const resolved: readonly ReportedCell[] = ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue']
/** Where "đúng hạn" is all that is printed it means early or on time, and the parts are two. */
const resolvedInTwo: readonly ReportedCell[] = ['resolvedOnTime', 'resolvedOverdue']
const received: readonly (readonly ReportedCell[])[] = [
  ['receivedTotal'],
  ['receivedOnline', 'receivedDirectAndPostal'],
]

/** The conventions with a name, in their order. */
const namedFormulas: readonly CountFormula[] = rateConventions.flatMap((convention) =>
  (['onTime', 'late'] as const).flatMap((kind) =>
    formulas(kind, convention[kind].numerator, [convention[kind].denominator], convention.id),
  ),
)

/** Shares that follow from the words of a report, under no convention of their own. */
const plainFormulas: readonly CountFormula[] = [
  ...formulas('early', early, [resolved], 'resolved'),
  ...formulas('onTimeOnly', onTime, [resolved, resolvedInTwo], 'resolved'),
  ...formulas('late', ['resolvedOverdue'], [resolvedInTwo], 'resolved'),
  ...formulas('onTime', earlyOrOnTime, received),
  ...formulas('early', early, received),
  ...formulas('onTimeOnly', onTime, received),
  ...formulas('late', ['resolvedOverdue'], received),
  ...formulas('late', ['pendingOverdue'], [['pendingTotal'], ['receivedTotal']]),
  ...formulas('resolved', ['resolvedTotal'], received),
  ...formulas('pending', ['pendingTotal'], received),
  ...formulas('pending', ['pendingInTime'], [['pendingTotal']]),
  ...formulas('online', ['receivedOnline'], received),
  ...formulas('direct', ['receivedDirectAndPostal'], received),
  ...formulas('direct', ['receivedDirect'], received),
  ...formulas('carriedOver', ['carriedOver'], [['receivedTotal']]),
]

const keyOf = ({ numerator, denominator }: CountFormula): string =>
  `${[...numerator].sort().join('+')}/${[...denominator].sort().join('+')}`

/** Formulas by what they divide, the first of each kept. */
const distinct = (list: readonly CountFormula[]): CountFormula[] => {
  const seen = new Map<string, CountFormula>()
  for (const formula of list) if (!seen.has(keyOf(formula))) seen.set(keyOf(formula), formula)
  return [...seen.values()]
}

/** Formulas that somebody uses: the named conventions first. */
export const usualFormulas: readonly CountFormula[] = distinct([...namedFormulas, ...plainFormulas])

const numerators: readonly (readonly ReportedCell[])[] = [
  ...reportedCells.map((cell) => [cell]),
  earlyOrOnTime,
  [...earlyOrOnTime, 'pendingInTime'],
  ['resolvedEarlyOrOnTime', 'pendingInTime'],
  ['resolvedTotal', 'pendingInTime'],
  ['resolvedOverdue', 'pendingOverdue'],
  ['receivedOnline', 'carriedOver'],
]
const denominators: readonly (readonly ReportedCell[])[] = [
  ...reportedCells.map((cell) => [cell]),
  resolved,
  [...resolved, 'pendingOverdue'],
  earlyOrOnTime,
  [...earlyOrOnTime, 'pendingInTime'],
  ['resolvedOverdue', 'pendingOverdue'],
  ['receivedOnline', 'receivedDirectAndPostal'],
]

/** Any other count over any other: what gives the percentage here gives it by chance. */
export const chanceFormulas: readonly CountFormula[] = distinct([
  ...usualFormulas,
  ...numerators.flatMap((numerator) =>
    denominators
      .filter(
        (denominator) =>
          !numerator.every((cell) => denominator.includes(cell)) || numerator.length < denominator.length,
      )
      .map((denominator): CountFormula => ({ numerator, denominator, convention: null, topic: null })),
  ),
]).filter(({ topic }) => topic === null)

/** Sum of the cells, or null where one was not reported. Unit: dossiers. */
export function sumOf(cells: ReportedCells, names: readonly ReportedCell[]): number | null {
  let sum = 0
  for (const name of names) {
    const value = cells[name]
    if (value === null || value === undefined) return null
    sum += value
  }
  return sum
}

/** "(resolvedEarly + resolvedOnTime + pendingInTime) / receivedTotal". */
export function formatCountFormula({ numerator, denominator }: CountFormula): string {
  const side = (cells: readonly ReportedCell[]) => (cells.length > 1 ? `(${cells.join(' + ')})` : cells.join(''))
  return `${side(numerator)} / ${side(denominator)}`
}
