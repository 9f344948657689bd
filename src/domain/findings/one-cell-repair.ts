import type { FormCell, FormRow, PublishedRate } from '../reported/form'
import { checkForm, type RuleResult } from '../reported/form-rules'
import { comparePublished } from '../reported/rates'

/** A single cell whose change makes every identity hold that can be decided. Unit: dossiers. */
export interface OneCellRepair {
  readonly cell: FormCell
  readonly from: number
  readonly to: number
  /** Published percentages that a named convention gives once the cell is changed. */
  readonly ratesExplained: readonly string[]
}

/** What the cell would have to be for one failing identity to hold; null where the identity does not contain it. */
function wantedBy({ rule, total, sum }: RuleResult, cell: FormCell, value: number): number | null {
  if (total === null || sum === null) return null
  if (rule.total === cell) return sum
  return rule.parts.includes(cell) ? value + total - sum : null
}

/**
 * Every repair of one cell, those that explain more published percentages first, then the smaller change. A question to
 * the centre, never a correction. Empty where all decided identities hold, or where no single cell can be the cause.
 * @example // An Thắng: resolvedOverdue 56 → 53 (both percentages), then resolvedEarly 1226 → 1223 (none)
 */
export function oneCellRepairs(row: FormRow, rates: readonly PublishedRate[]): OneCellRepair[] {
  const failing = checkForm(row).filter(({ verdict }) => verdict === 'fail')
  const [first] = failing
  // with a part missing, any smaller figure would do: no single answer to ask about
  if (!first || failing.some(({ missing }) => missing.length > 0)) return []
  const repairs: OneCellRepair[] = []
  for (const cell of [first.rule.total, ...first.rule.parts]) {
    const from = row[cell]
    const to = from === null ? null : wantedBy(first, cell, from)
    if (from === null || to === null || to < 0) continue
    const changed = { ...row, [cell]: to }
    if (checkForm(changed).some(({ verdict }) => verdict === 'fail')) continue
    const explained = rates.filter((rate) => comparePublished(rate, changed).length > 0)
    repairs.push({ cell, from, to, ratesExplained: explained.map(({ id }) => id) })
  }
  const size = ({ from, to }: OneCellRepair) => Math.abs(to - from)
  return repairs.sort((a, b) => b.ratesExplained.length - a.ratesExplained.length || size(a) - size(b))
}
