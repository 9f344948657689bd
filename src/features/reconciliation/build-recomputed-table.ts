import type { DossierStore } from '~/domain/cube/cube'
import { noFilter } from '~/domain/cube/dossier-filter'
import { outcomesByChannel, totals } from '~/domain/cube/outcome-views'
import type { Outcome } from '~/domain/dossiers/dossier'
import { compareWithDossiers } from '~/domain/reconcile/compare-with-dossiers'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type FormCell, type FormRow, formColumns } from '~/domain/reported/form'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { TableModel } from '~/ui/table/table-model'
import { reconciliationMessages } from './messages'

/** The form's row as the dossier list gives it. Channels are null as soon as one dossier has none. Unit: dossiers. */
function recomputeRow(store: DossierStore): FormRow {
  const { all } = totals(store, noFilter)
  const channels = outcomesByChannel(store, noFilter)
  const known = channels.every(({ key }) => key !== null)
  const count = (wanted: readonly string[]) =>
    known
      ? channels.reduce((sum, { key, all: { total } }) => (key !== null && wanted.includes(key) ? sum + total : sum), 0)
      : null
  return {
    receivedTotal: all.total,
    receivedOnline: count(['online']),
    receivedDirectAndPostal: count(['direct', 'postal']),
    carriedOver: null,
    resolvedTotal: all.resolved,
    resolvedEarly: all.early,
    resolvedOnTime: all.onTime,
    resolvedOverdue: all.overdue,
    pendingTotal: all.pending,
    pendingInTime: all.pendingInTime,
    pendingOverdue: all.pendingOverdue,
  }
}

/** Where the dossiers behind a cell are listed. */
const outcomesOf: Readonly<Partial<Record<FormCell, readonly Outcome[]>>> = {
  resolvedTotal: ['early', 'onTime', 'overdue'],
  resolvedEarly: ['early'],
  resolvedOnTime: ['onTime'],
  resolvedOverdue: ['overdue'],
  pendingTotal: ['pendingInTime', 'pendingOverdue'],
  pendingInTime: ['pendingInTime'],
  pendingOverdue: ['pendingOverdue'],
}
const channelsOf: Readonly<Partial<Record<FormCell, readonly string[]>>> = {
  receivedOnline: ['online'],
  receivedDirectAndPostal: ['direct', 'postal'],
}

function addressOf(cell: FormCell): string {
  const params = new URLSearchParams()
  for (const outcome of outcomesOf[cell] ?? []) params.append('ketqua', outcome)
  for (const channel of channelsOf[cell] ?? []) params.append('hinhthuc', channel)
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
