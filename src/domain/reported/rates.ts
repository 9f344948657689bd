import { formatNumber } from '../shared/format'
import type { Locale } from '../shared/locale'
import { ratePercent } from '../shared/rounding'
import { sumKnown } from '../shared/verdict'
import { type FormCell, type FormRow, formColumns, type PublishedRate } from './form'

/** Ways in which a Vietnamese one-stop report turns counts into "on time" and "late" (domain notes §3). */
export type RateConventionId = 'qd766' | 'resolved' | 'dueInPeriod'
export type RateKind = 'onTime' | 'late'

/** Sum of `numerator` cells over sum of `denominator` cells. */
export interface RateFormula {
  readonly numerator: readonly FormCell[]
  readonly denominator: readonly FormCell[]
}

/** Names and explanations stand in the catalogue `rateMessages` under the same id. */
export interface RateConvention extends Readonly<Record<RateKind, RateFormula>> {
  readonly id: RateConventionId
}

const resolvedParts = ['resolvedEarly', 'resolvedOnTime', 'resolvedOverdue'] as const
const dueParts = [...resolvedParts, 'pendingOverdue'] as const

/**
 * The conventions in use, the portal's own (QĐ 766/QĐ-TTg, index 2.1) first. The denominators of the other two are
 * the parts added up and not column 7, because that is what the software does: it matters where the parts do not add up.
 */
export const rateConventions: readonly RateConvention[] = [
  {
    id: 'qd766',
    onTime: { numerator: ['resolvedEarly', 'resolvedOnTime', 'pendingInTime'], denominator: ['receivedTotal'] },
    late: { numerator: ['resolvedOverdue', 'pendingOverdue'], denominator: ['receivedTotal'] },
  },
  {
    id: 'resolved',
    onTime: { numerator: ['resolvedEarly', 'resolvedOnTime'], denominator: resolvedParts },
    late: { numerator: ['resolvedOverdue'], denominator: resolvedParts },
  },
  {
    id: 'dueInPeriod',
    onTime: { numerator: ['resolvedEarly', 'resolvedOnTime'], denominator: dueParts },
    late: { numerator: ['resolvedOverdue', 'pendingOverdue'], denominator: dueParts },
  },
]

export interface RatePart {
  readonly cell: FormCell
  readonly value: number | null
}

/** A rate with all it is made of: no percentage leaves this module without its numerator and denominator. */
export interface ComputedRate {
  readonly conventionId: RateConventionId
  readonly kind: RateKind
  readonly numeratorParts: readonly RatePart[]
  readonly denominatorParts: readonly RatePart[]
  /** Unit: dossiers; null where a part is missing. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** Per cent, two decimals, half up; null where missing or where the denominator is 0. */
  readonly percent: number | null
  readonly missing: readonly FormCell[]
}

/** Below this many dossiers a group shows counts and no percentage. */
const MIN_GROUP = 10

/** Whether a percentage over `denominator` may be shown at all. */
export const canShowRate = (denominator: number | null): boolean => denominator !== null && denominator >= MIN_GROUP

/** @throws RangeError for an id that is no convention. */
export function conventionOf(id: RateConventionId): RateConvention {
  const convention = rateConventions.find((candidate) => candidate.id === id)
  if (!convention) throw new RangeError(`no such rate convention: ${id}`)
  return convention
}

/**
 * One rate of one row under one convention. Unit: per cent. Missing: a cell that is not reported makes the rate null
 * and is named in `missing`. The guard for small groups is `canShowRate(rate.denominator)`.
 * @example computeRate('qd766', 'onTime', row).percent // An Thắng as printed: (1226 + 2 + 55) / 1338 = 95.89
 */
export function computeRate(conventionId: RateConventionId, kind: RateKind, row: FormRow): ComputedRate {
  const formula = conventionOf(conventionId)[kind]
  const partsOf = (cells: readonly FormCell[]) => cells.map((cell) => ({ cell, value: row[cell] }))
  const [numeratorParts, denominatorParts] = [partsOf(formula.numerator), partsOf(formula.denominator)]
  const numerator = sumKnown(numeratorParts.map((part) => part.value))
  const denominator = sumKnown(denominatorParts.map((part) => part.value))
  const needed = [...new Set([...formula.numerator, ...formula.denominator])]
  return {
    conventionId,
    kind,
    numeratorParts,
    denominatorParts,
    numerator,
    denominator,
    percent: ratePercent(numerator, denominator),
    missing: needed.filter((cell) => row[cell] === null),
  }
}

/** Every convention, on time and late: six rates, the conventions in their order. */
export const computeRates = (row: FormRow): ComputedRate[] =>
  rateConventions.flatMap(({ id }) => [computeRate(id, 'onTime', row), computeRate(id, 'late', row)])

/**
 * The named conventions that give a printed percentage at its own number of decimals (rounded half up), in the order
 * of `rateConventions`. Empty: none of them does, whether because figures are missing or because it was made otherwise.
 */
export function comparePublished(published: PublishedRate, row: FormRow): ComputedRate[] {
  return computeRates(row).filter(
    (rate) => ratePercent(rate.numerator, rate.denominator, published.decimals) === published.percent,
  )
}

/**
 * Whether "no named convention gives it" may be said of a printed percentage: only where each of them can be computed.
 * Its kind is read off its id ("onTime", "late"); an id that says neither is held against both.
 */
export function canDecidePublished(rateId: string, row: FormRow): boolean {
  const kinds: readonly RateKind[] = ['onTime', 'late']
  const named = kinds.filter((kind) => rateId.startsWith(kind))
  const asked = named.length > 0 ? named : kinds
  return computeRates(row).every(({ kind, missing }) => !asked.includes(kind) || missing.length === 0)
}

const sumText = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(' + ')})` : parts.join(''))

/** With the real numbers: "(1.226 + 2 + 55) / 1.338"; a missing part reads "—". */
export function formatRateFormula(rate: ComputedRate, locale: Locale): string {
  const numbers = (parts: readonly RatePart[]) => parts.map((part) => formatNumber(part.value, locale))
  return `${sumText(numbers(rate.numeratorParts))} / ${sumText(numbers(rate.denominatorParts))}`
}

/** With the form's column numbers: "(8 + 9 + 12) / 3". */
export function formatColumnFormula({ numerator, denominator }: RateFormula): string {
  const columns = (cells: readonly FormCell[]) => cells.map((cell) => String(formColumns[cell]))
  return `${sumText(columns(numerator))} / ${sumText(columns(denominator))}`
}
