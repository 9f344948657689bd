/** What a check says. 'undecided': a figure the check needs is missing. Missing is never 0, and never a pass. */
export type Verdict = 'pass' | 'fail' | 'undecided'

/** The sum, or null where any part is missing. Unit: that of the parts. */
export function sumKnown(parts: readonly (number | null)[]): number | null {
  let sum = 0
  for (const part of parts) {
    if (part === null) return null
    sum += part
  }
  return sum
}
