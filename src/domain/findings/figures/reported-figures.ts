import { isListed } from '../../deadlines/work-calendar'
import { workingDaysBetween } from '../../deadlines/working-days-between'
import { type FormCell, type FormRow, formCells, formColumns } from '../../reported/form'
import { checkForm } from '../../reported/form-rules'
import { formMessages, rateMessages } from '../../reported/messages'
import { canShowRate, computeRates } from '../../reported/rates'
import { addDays } from '../../shared/iso-date'
import { ratePercent, scaledRatio } from '../../shared/rounding'
import type { FindingsInput } from '../findings-input'
import { oneCellRepairs } from '../one-cell-repair'
import { figureMessages } from './messages'
import type { Keeper, Origin } from './named-figure'

/** The published row with every answer of the centre in place; null where nothing was reported. */
export function answeredRow({ reported, confirmations }: FindingsInput): FormRow | null {
  if (reported === null) return null
  return { ...reported.row, ...Object.fromEntries(confirmations.map(({ cell, confirmed }) => [cell, confirmed])) }
}

/** Cells, sums, percentages: all that the reported figures give. */
export function keepReported(input: FindingsInput, keeper: Keeper): void {
  const { reported, confirmations } = input
  const row = answeredRow(input)
  if (reported === null || row === null) return
  const { locale, put } = keeper
  const [names, cells] = [figureMessages[locale], formMessages[locale].cells]
  const computed: Origin = weakest(reported.provenance)
  const answered = new Set<FormCell>(confirmations.map(({ cell }) => cell))
  for (const cell of formCells) {
    const origin = answered.has(cell) ? { provenance: 'confirmed' as const, sourceId: null } : reported
    put(`reported/${cell}`, row[cell], names.published(cells[cell], formColumns[cell]), origin)
  }
  for (const { rule, sum, difference } of checkForm(row)) {
    put(`sum/${rule.id}`, sum, names.sum(rule.expression), computed)
    const size = difference === null ? null : Math.abs(difference)
    put(`difference/${rule.id}`, size, names.difference(rule.expression), computed)
  }
  for (const { cell, to } of oneCellRepairs(row, reported.rates)) {
    put(`proposed/${cell}`, to, names.proposed(cells[cell]), computed)
  }
  keepRates(row, computed, keeper)
  const share = (part: number | null) => (canShowRate(row.receivedTotal) ? ratePercent(part, row.receivedTotal) : null)
  put('share/online', share(row.receivedOnline), names.onlineShare, computed, 'percent')
  put('share/resolved', share(row.resolvedTotal), names.resolvedShare, computed, 'percent')
  keepLoad(input, row, keeper, computed)
}

/** What is worked out of illustrative figures is illustrative; of anything else it is computed. */
export const weakest = (provenance: Origin['provenance']): Origin => ({
  provenance: provenance === 'illustrative' ? 'illustrative' : 'computed',
  sourceId: null,
})

function keepRates(row: FormRow, computed: Origin, { locale, put }: Keeper): void {
  const [names, words] = [figureMessages[locale], rateMessages[locale]]
  for (const { conventionId, kind, numerator, denominator, percent } of computeRates(row)) {
    const id = `rate/${conventionId}/${kind}`
    const [what, how] = [words.kinds[kind].toLocaleLowerCase(locale), words.conventions[conventionId].short]
    put(id, canShowRate(denominator) ? percent : null, names.rate(what, how), computed, 'percent')
    put(`${id}/numerator`, numerator, names.rateTop(what, how), computed)
    put(`${id}/denominator`, denominator, names.rateBottom(what, how), computed)
  }
}

/** How much work came in a day; not counted where the calendar does not reach. */
function keepLoad({ info, calendar }: FindingsInput, row: FormRow, { locale, put }: Keeper, computed: Origin): void {
  const names = figureMessages[locale]
  const before = addDays(info.period.from, -1)
  if (!isListed(before, calendar) || !isListed(info.period.to, calendar)) return
  const days = workingDaysBetween(before, info.period.to, calendar)
  const tenths = scaledRatio(row.receivedTotal, days, 1)
  put('load/workingDays', days, names.workingDays, computed)
  const perDay = tenths === null ? null : Number(`${tenths}e-1`)
  put('load/perWorkingDay', perDay, names.perWorkingDay, computed, 'oneDecimal')
}
