import { filterOfCell } from '~/domain/cube/cell-filter'
import type { DossierStore } from '~/domain/cube/cube'
import { writeFilter } from '~/domain/cube/filter-address'
import { recomputeRow } from '~/domain/cube/recompute-row'
import { compareWithDossiers } from '~/domain/reconcile/compare-with-dossiers'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type FormCell, type FormRow, formColumns } from '~/domain/reported/form'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { TableModel } from '~/ui/table/table-model'
import { reconciliationMessages } from './messages'

function addressOf(cell: FormCell): string {
  const params = new URLSearchParams()
  writeFilter(filterOfCell(cell), params)
  return params.size === 0 ? '/ho-so' : `/ho-so?${params}`
}

export function buildRecomputedTable(
  published: FormRow,
  store: DossierStore,
  language: Locale,
): { table: TableModel; differing: number } {
  const messages = reconciliationMessages[language].recomputed
  const compared = compareWithDossiers(published, recomputeRow(store))
  return {
    differing: compared.filter(({ verdict }) => verdict === 'fail').length,
    table: {
      caption: messages.title,
      columns: [
        { key: 'cell', title: messages.cell, kind: 'text' },
        { key: 'published', title: messages.published, kind: 'number' },
        { key: 'counted', title: messages.counted, kind: 'number' },
        { key: 'difference', title: messages.difference, kind: 'number' },
      ],
      rows: compared.map(({ cell, reported, recomputed, difference, verdict }) => ({
        key: cell,
        cells: [
          { text: `${formColumns[cell]}. ${reconcileMessages[language].cells[cell]}` },
          {
            text: formatNumber(reported, language),
            value: reported,
            ...(reported === null ? { tone: 'missing' as const } : {}),
          },
          {
            text: formatNumber(recomputed, language),
            value: recomputed,
            ...(recomputed === null ? { tone: 'missing' as const } : { href: addressOf(cell) }),
          },
          {
            text: verdict === 'fail' ? `≠ ${formatNumber(difference, language)}` : verdict === 'pass' ? '=' : '?',
            value: difference,
            ...(verdict === 'fail' ? { tone: 'fail' as const } : {}),
          },
        ],
      })),
    },
  }
}
