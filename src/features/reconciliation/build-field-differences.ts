import { filterOfCell } from '~/domain/cube/cell-filter'
import { writeFilter } from '~/domain/cube/filter-address'
import type { FieldsCompared } from '~/domain/reconcile/compare-fields'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { type FormCell, formColumns } from '~/domain/reported/form'
import { formatNumber } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { TableModel } from '~/ui/table/table-model'
import { reconciliationMessages } from './messages'
import { tableMessages } from './table-messages'

export interface FieldDifferences {
  readonly title: string
  /** The cells that differ, each counted figure leading to its dossiers. */
  readonly table: TableModel
  /** Fields that stand on one side only, a sentence each. */
  readonly apart: readonly string[]
}

/** Where the form by field and the dossier list say different things. */
export function buildFieldDifferences({ fields, onlyListed }: FieldsCompared, language: Locale): FieldDifferences {
  const messages = tableMessages[language].recomputed
  const { cell: cellTitle, published, counted, difference } = reconciliationMessages[language].recomputed
  const n = (value: number | null) => formatNumber(value, language)
  const differing = fields.flatMap(({ name, cells }) =>
    (cells ?? []).flatMap((cell) => (cell.verdict === 'fail' ? [{ name, ...cell }] : [])),
  )
  const unlisted = fields.flatMap(({ name, cells }) => (cells === null ? [name] : []))
  return {
    title: differing.length === 0 ? messages.fits : messages.differs(n(differing.length)),
    table: {
      caption: messages.caption,
      columns: [
        { key: 'field', title: tableMessages[language].field, kind: 'text' },
        { key: 'cell', title: cellTitle, kind: 'text' },
        { key: 'published', title: published, kind: 'number' },
        { key: 'counted', title: counted, kind: 'number' },
        { key: 'difference', title: difference, kind: 'number' },
      ],
      rows: differing.map(({ name, cell, reported, recomputed, difference: by }) => ({
        key: `${name}/${cell}`,
        cells: [
          { text: name },
          { text: `${formColumns[cell]}. ${reconcileMessages[language].cells[cell]}` },
          { text: n(reported), value: reported },
          { text: n(recomputed), value: recomputed, href: addressOf(name, cell) },
          { text: `≠ ${n(by)}`, value: by, tone: 'fail' as const },
        ],
      })),
    },
    apart: [
      ...(unlisted.length === 0 ? [] : [messages.unlisted(unlisted.join('; '))]),
      ...(onlyListed.length === 0 ? [] : [messages.onlyListed(onlyListed.join('; '))]),
    ],
  }
}

function addressOf(field: string, cell: FormCell): string {
  const params = new URLSearchParams()
  writeFilter({ ...filterOfCell(cell), fields: [field] }, params)
  return `/ho-so?${params}`
}
