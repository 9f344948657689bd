import { oneCellRepairs } from '~/domain/findings/one-cell-repair'
import type { FormRow, ReportedFigures } from '~/domain/reported/form'
import { rateMessages } from '~/domain/reported/messages'
import {
  type ComputedRate,
  canShowRate,
  computeRate,
  formatColumnFormula,
  type RateConvention,
  type RateConventionId,
  type RateKind,
  rateConventions,
} from '~/domain/reported/rates'
import { formatNumber, formatPercent } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel, TableRow } from '~/ui/table/table-model'
import { pageMessages } from './messages'
import { conventionMessages } from './panel-messages'

export interface ConventionTable {
  readonly title: string
  readonly table: TableModel
}

/**
 * The same data under every convention: what the published figures give, and what they give with the repair that
 * explains most of the published percentages.
 */
export function buildConventionTable(
  { row, rates, provenance }: ReportedFigures,
  chosen: RateConventionId,
  language: Language,
): ConventionTable {
  const messages = conventionMessages[language]
  const [repair] = oneCellRepairs(row, rates)
  const repaired: FormRow | null = repair ? { ...row, [repair.cell]: repair.to } : null
  const rowsOf = (kind: RateKind): TableRow[] =>
    rateConventions.map((convention) => {
      const published = rates.find(({ id }) => id === kind)
      return {
        key: `${kind}-${convention.id}`,
        cells: [
          {
            text: `${messages[kind]}: ${nameOf(convention, language)}${convention.id === chosen ? ` (${messages.chosen})` : ''}`,
          },
          { text: unbroken(formatColumnFormula(convention[kind])) },
          rateCell(computeRate(convention.id, kind, row), published?.percent ?? null, language),
          ...(repaired === null
            ? []
            : [rateCell(computeRate(convention.id, kind, repaired), published?.percent ?? null, language)]),
        ],
      }
    })
  return {
    title: titleOf(row, language),
    table: {
      caption: messages.caption,
      columns: [
        { key: 'way', title: messages.way, kind: 'text' },
        { key: 'formula', title: messages.formula, kind: 'text' },
        { key: 'printed', title: provenance === 'computed' ? messages.asCounted : messages.asPrinted, kind: 'number' },
        ...(repair
          ? [
              {
                key: 'repaired',
                title: messages.repaired(pageMessages[language].cells[repair.cell], formatNumber(repair.to, language)),
                kind: 'number' as const,
              },
            ]
          : []),
      ],
      rows: [...rowsOf('onTime'), ...rowsOf('late')],
    },
  }
}

/** "(8 + 9) /" on one line and its denominator on the next, never "(8 +". */
const unbroken = (formula: string): string =>
  formula
    .split(' / ')
    .map((side) => side.replaceAll(' ', '\u00a0'))
    .join('\u00a0/ ')

const nameOf = ({ id }: RateConvention, language: Language): string => rateMessages[language].conventions[id].short

/** "95,64 % (1.228/1.284)"; strong where it is the published percentage; counts alone for a small group. */
function rateCell(rate: ComputedRate, published: number | null, language: Language): TableCell {
  const n = (value: number | null) => formatNumber(value, language)
  if (rate.percent === null) return { text: formatPercent(null, language), value: null, tone: 'missing' }
  const fraction = `(${n(rate.numerator)}/${n(rate.denominator)})`
  if (!canShowRate(rate.denominator)) return { text: fraction }
  const text = `${formatPercent(rate.percent, language)} ${fraction}`
  return { text, value: rate.percent, ...(rate.percent === published ? { tone: 'strong' as const } : {}) }
}

function titleOf(row: FormRow, language: Language): string {
  const messages = conventionMessages[language]
  const percents = rateConventions.flatMap(({ id }) => {
    const { percent } = computeRate(id, 'onTime', row)
    return percent === null ? [] : [percent]
  })
  if (percents.length < 2) return messages.titleOne
  const [low, high] = [Math.min(...percents), Math.max(...percents)]
  return messages.title(percents.length, formatPercent(low, language), formatPercent(high, language))
}
