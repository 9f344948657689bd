/**
 * `numerator / denominator`, scaled by 10^`decimals` and rounded half up (away from zero), without passing through a
 * binary fraction: 1283/1338 in per cent with two decimals is `scaledRatio(1283, 1338, 4)` = 9589.
 *
 * Unit: whole scaled units. Missing: null in, or a denominator of 0, gives null.
 * @throws RangeError if an argument is not a safe whole number.
 */
export function scaledRatio(numerator: number | null, denominator: number | null, decimals: number): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null
  for (const value of [numerator, denominator, decimals]) {
    if (!Number.isSafeInteger(value)) throw new RangeError(`a ratio takes whole numbers: ${value}`)
  }
  const negative = numerator < 0 !== denominator < 0
  const top = BigInt(Math.abs(numerator)) * 10n ** BigInt(decimals)
  const bottom = BigInt(Math.abs(denominator))
  const rounded = Number((top * 2n + bottom) / (bottom * 2n))
  return negative && rounded !== 0 ? -rounded : rounded
}

/** Per cent, rounded half up to `decimals` (two unless told). Null where missing or where the denominator is 0. */
export function ratePercent(numerator: number | null, denominator: number | null, decimals = 2): number | null {
  const scaled = scaledRatio(numerator, denominator, decimals + 2)
  return scaled === null ? null : Number(`${scaled}e-${decimals}`)
}

/** A decimal number rounded half up (away from zero) as people round its written form: 1.005 → 1.01. */
export function roundHalfUp(value: number, decimals = 2): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`)
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  // From 2^53 on, a number has no decimals left to round, and its text is no longer plain digits.
  if (Number(`${mantissa}e${Number(exponent) + decimals}`) >= Number.MAX_SAFE_INTEGER) return value
  const rounded = Number(`${Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))}e-${decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
