import { addDays, type IsoDate } from '../shared/iso-date'
import { overlap, type Period } from '../shared/period'
import type { RuleId } from './edit-rules'
import type { RuleVerdict } from './rule-verdicts'

/** What to look at before a period is compared with another. None of it makes a figure wrong: all are warnings. */
export type PeriodRuleId = Extract<RuleId, `PERIOD-${string}`>

function warning(
  ruleId: PeriodRuleId,
  holds: boolean,
  expression: string,
  difference: number | null = null,
): RuleVerdict {
  return {
    id: ruleId,
    ruleId,
    row: null,
    subject: null,
    expression,
    source: 'reportingPeriods',
    severity: 'warning',
    kind: 'limit',
    verdict: holds ? 'pass' : 'fail',
    difference: holds ? 0 : difference,
    whole: null,
    sum: null,
    missing: [],
  }
}

const dayOf = (date: IsoDate) => Number(date.slice(8, 10))
const monthOf = (date: IsoDate) => Number(date.slice(5, 7))
const isMonthEnd = (date: IsoDate) => dayOf(addDays(date, 1)) === 1

/** Calendar months from the start to the end, both counted. */
const monthsIn = ({ from, to }: Period) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(to) - monthOf(from) + 1

/** A day, whole calendar months (1, 3, 6, 9, 12), or a statutory reporting period from the 15th to the 14th. */
function isUsual(period: Period): boolean {
  const { from, to } = period
  if (from === to) return true
  const wholeMonths = dayOf(from) === 1 && isMonthEnd(to)
  const reporting = dayOf(from) === 15 && dayOf(to) === 14
  return [1, 3, 6, 9, 12].includes(wholeMonths ? monthsIn(period) : reporting ? monthsIn(period) - 1 : 0)
}

/** Days left out at the end of a month that is nearly whole: 01/7–30/8 leaves out one. Null where it is not nearly so. */
function daysCutOff({ from, to }: Period): number | null {
  if (dayOf(from) !== 1 || isMonthEnd(to)) return null
  for (let days = 1; days <= 3; days += 1) if (isMonthEnd(addDays(to, days))) return days
  return null
}

/**
 * Guards on a period: one that fits no reporting period, one that stops just before the end of a month, one that has
 * days in common with another. Unit of the difference: days.
 */
export function checkPeriod(period: Period, others: readonly Period[] = []): RuleVerdict[] {
  const cut = daysCutOff(period)
  const shared = others.map((other) => overlap(period, other)).find((days) => days !== null)
  return [
    warning('PERIOD-USUAL', isUsual(period), `${period.from}/${period.to}`),
    warning('PERIOD-CUT-SHORT', cut === null, `${period.from}/${period.to}`, cut === null ? null : -cut),
    ...(others.length === 0
      ? []
      : [warning('PERIOD-OVERLAP', shared === undefined, shared === undefined ? '' : `${shared.from}/${shared.to}`)]),
  ]
}
