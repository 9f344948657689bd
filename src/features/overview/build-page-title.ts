import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import type { ReportedFigures } from '~/domain/reported/form'
import { checkForm } from '~/domain/reported/form-rules'
import { canDecidePublished, comparePublished } from '~/domain/reported/rates'
import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import { pageMessages } from './messages'

/** The room's one sentence: what the ward did, and whether the figures can be trusted. */
export function buildPageTitle({ row, rates, provenance }: ReportedFigures, ward: string, language: Language): string {
  const messages = pageMessages[language]
  const { resolvedTotal, receivedTotal } = row
  if (resolvedTotal === null || receivedTotal === null) return messages.resolvedUnknown(ward)
  const done = messages.resolved(ward, formatNumber(resolvedTotal, language), formatNumber(receivedTotal, language))
  return `${done}; ${provenance === 'computed' ? messages.computed : trustOf({ row, rates }, language)}`
}

function trustOf({ row, rates }: Pick<ReportedFigures, 'row' | 'rates'>, language: Language): string {
  const messages = pageMessages[language]
  const verdicts = checkForm(row).map(({ verdict }) => verdict)
  if (verdicts.includes('fail')) {
    const [best] = oneCellRepairs(row, rates)
    return best ? messages.askCell(messages.cells[best.cell]) : messages.askSum
  }
  const unexplained = rates.filter((rate) => comparePublished(rate, row).length === 0)
  if (unexplained.some(({ id }) => canDecidePublished(id, row))) return messages.askRate
  return verdicts.includes('undecided') ? messages.open : messages.calm
}
