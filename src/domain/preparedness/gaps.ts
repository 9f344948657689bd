import { ratePercent, roundHalfUp } from '../shared/rounding'
import type { EquipmentRow } from './preparedness'

/** Why the number of serviceable pieces, or the gap, is or is not known. */
export type GapState =
  | 'known'
  /** Given in words ("đủ cơ số"): listed, not charted. */
  | 'inWords'
  | 'needMissing'
  | 'availableMissing'
  /** Pieces on hand are counted, broken ones are not: between 0 and all of them may work. */
  | 'brokenMissing'
  /** More broken than on hand: one of the two figures is wrong. */
  | 'contradiction'
  /** Neither need nor stock. */
  | 'notReported'

/** Quantities may be fractions (1,5 tấn): three decimals, so that 2.3 − 1.1 is 1.2. */
export const exactQuantity = (value: number): number => roundHalfUp(value, 3)

type Counts = Pick<EquipmentRow, 'need' | 'available' | 'broken' | 'quantityText'>

export interface EquipmentGap {
  readonly state: GapState
  /** max(0, need − serviceable); null unless `state` is 'known'. Unit: that of the row. */
  readonly gap: number | null
  /** The gap is this or more. Equals `gap` where known; given too where only the broken pieces were not counted. */
  readonly atLeast: number | null
  /** Pieces over the need: they do not fill the gap of another neighbourhood. Null unless known. */
  readonly surplus: number | null
}

/**
 * Pieces that work: on hand minus broken. Unit: that of the row. Missing: null where either is not reported, for
 * "hỏng" left blank is not "hỏng 0"; the one exception is 0 on hand, where nothing can be broken. Null also where more
 * are broken than there are.
 * @example serviceable({ available: 12, broken: null }) //=> null
 */
export function serviceable({ available, broken }: Pick<Counts, 'available' | 'broken'>): number | null {
  if (available === 0 && (broken === null || broken === 0)) return 0
  if (available === null || broken === null || broken > available) return null
  return exactQuantity(available - broken)
}

/**
 * What is missing of one item at one place: max(0, need − serviceable) (domain notes §6). Need that nobody stated is no
 * need of 0: without it there is no gap. A quantity in words is not compared, even beside a number.
 * @example equipmentGap({ need: 6, available: 3, broken: 1, quantityText: null }).gap //=> 4
 */
export function equipmentGap(row: Counts): EquipmentGap {
  const unknown = (state: GapState, atLeast: number | null = null) => ({ state, gap: null, atLeast, surplus: null })
  const { need, available, broken, quantityText } = row
  if (quantityText !== null) return unknown('inWords')
  if (need === null && available === null) return unknown('notReported')
  if (available !== null && broken !== null && broken > available) return unknown('contradiction')
  if (need === null) return unknown('needMissing')
  if (available === null) return unknown('availableMissing')
  const usable = serviceable(row)
  if (usable === null) return unknown('brokenMissing', Math.max(0, exactQuantity(need - available)))
  const gap = Math.max(0, exactQuantity(need - usable))
  return { state: 'known', gap, atLeast: gap, surplus: Math.max(0, exactQuantity(usable - need)) }
}

/** Serviceable pieces out of those on hand. Unit: per cent, two decimals; null where missing or none on hand. */
export function serviceableShare(row: Pick<Counts, 'available' | 'broken'>): number | null {
  const thousandths = (value: number | null) => (value === null ? null : Math.round(value * 1000))
  return ratePercent(thousandths(serviceable(row)), thousandths(row.available))
}
