import type { ReportedCells } from '~/domain/reconcile/cells'
import { type emptyFormRow, type FormRow, formCells } from '~/domain/reported/form'
import { rateMessages } from '~/domain/reported/messages'
import {
  type ComputedRate,
  computeRate,
  formatRateFormula,
  type RateKind,
  rateConventions,
} from '~/domain/reported/rates'
import { formatPercent } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { TableCell, TableModel } from '~/ui/table/table-model'
import { conventionMessages } from './convention-messages'
import type { ProposedChange } from './workbench-model'

const rowOf = (cells: ReportedCells): FormRow =>
  Object.fromEntries(formCells.map((cell) => [cell, cells[cell] ?? null])) as typeof emptyFormRow

/** Conventions down, on time and late across, each with its formula; the proposal's figures beside the published. */
export function buildConventionTable(
  given: ReportedCells,
  changes: readonly ProposedChange[],
  language: Locale,
): TableModel {
  const messages = conventionMessages[language]
  const published = rowOf(given)
  const proposed = rowOf({ ...given, ...Object.fromEntries(changes.map(({ cell, value }) => [cell, value])) })
  const kinds: readonly RateKind[] = ['onTime', 'late']
  const variants = changes.length === 0 ? [published] : [published, proposed]
  const names = [messages.published, messages.proposed]
  return {
    caption: messages.caption,
    columns: [
      { key: 'convention', title: messages.convention, kind: 'text' },
      { key: 'kind', title: messages.rate, kind: 'text' },
      ...variants.map((_, index) => ({
        key: `figures-${index}`,
        title: names[index] ?? '',
        kind: 'number' as const,
      })),
    ],
    rows: rateConventions.flatMap(({ id }) =>
      kinds.map((kind) => ({
        key: `${id}-${kind}`,
        cells: [
          { text: rateMessages[language].conventions[id].name },
          { text: rateMessages[language].kinds[kind] },
          ...variants.map((row) => rateCell(computeRate(id, kind, row), language)),
        ],
      })),
    ),
  }
}

function rateCell(rate: ComputedRate, language: Locale): TableCell {
  const percent = formatPercent(rate.percent, language)
  if (rate.percent === null) return { text: percent, value: null, tone: 'missing' }
  return { text: `${formatRateFormula(rate, language)} = ${percent}`, value: rate.percent }
}
