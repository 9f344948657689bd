import { ratePercent } from '~/domain/shared/rounding'
import { sumKnown } from '~/domain/shared/verdict'
import { areaName } from './cell-name'
import type { SheetFormula } from './sheet-model'

/** Shown where a formula has no answer because a figure was not reported: an empty cell, never 0. */
const NO_ANSWER = '""'
const resultOf = (value: number | null) => value ?? ''

/** `a + b + c`, or nothing where one of them was not reported. */
export function sumOf(cells: readonly string[], values: readonly (number | null)[]): SheetFormula {
  return {
    formula: `IF(COUNT(${cells.join(',')})<${cells.length},${NO_ANSWER},${cells.join('+')})`,
    result: resultOf(sumKnown(values)),
    format: 'whole',
  }
}

/** The numbers of one column of the table. */
export const columnSum = (column: number, first: number, last: number, result: number): SheetFormula => ({
  formula: `SUM(${areaName(first - 1, column, last - 1, column)})`,
  result,
  format: 'whole',
})

/** `a − b`, or nothing where one of them is not there. */
export const differenceOf = (
  a: string,
  b: string,
  [left, right]: readonly [number | null, number | null],
): SheetFormula => ({
  formula: `IF(OR(${a}="",${b}=""),${NO_ANSWER},${a}-${b})`,
  result: left === null || right === null ? '' : left - right,
  format: 'whole',
})

/**
 * A rate in per cent, two decimals, half up; nothing where a figure is missing, the whole is 0, or, with `least`, where the
 * whole is a group too small for a percentage.
 */
export function rateOf(
  numerator: string,
  denominator: string,
  [top, bottom]: readonly [number | null, number | null],
  least = 1,
): SheetFormula {
  const formula = `IF(OR(${numerator}="",${denominator}=""),${NO_ANSWER},IF(${denominator}<${least},${NO_ANSWER},ROUND(${numerator}/${denominator}*100,2)))`
  const isShown = bottom !== null && bottom >= least
  return { formula, result: resultOf(isShown ? ratePercent(top, bottom) : null), format: 'percent' }
}
