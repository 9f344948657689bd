import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { wordMessages } from '~/charts/dossiers/word-messages'
import { outcomePattern } from '~/charts/live/outcome-fills'
import { Swatch } from '~/charts/live/Swatch'
import type { DossierRow } from '~/domain/cube/dossier-row'
import type { SortKey } from '~/domain/cube/select-rows'
import { formatDate, formatDateTime, formatNumber, MISSING } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell } from '~/ui/table/table-model'
import { dossiersMessages } from './messages'

export const listFeatures = tableFeatures({ columnVisibilityFeature })

/** A row of the list with its place in the selection. */
export interface ListRow {
  readonly place: number
  readonly row: DossierRow
}

export interface ListColumn {
  readonly id: SortKey
  readonly kind: 'text' | 'number'
  /** Shown unless the reader chooses otherwise. */
  readonly shown: boolean
  /** Width in rem; the procedure takes what is left. */
  readonly width: number
  readonly cellOf: (row: DossierRow, language: Language) => TableCell
}

const words = (text: string | null): TableCell =>
  text === null ? { text: MISSING, value: null, tone: 'missing' } : { text }
const count = (value: number | null, language: Language): TableCell =>
  value === null
    ? { text: MISSING, value, tone: 'missing' }
    : { text: formatNumber(value, language), value, tone: value === 0 ? 'zero' : 'strong' }

/** Times are in the file and in the title of the cell; the list shows dates. */
export const listColumns: readonly ListColumn[] = [
  { id: 'code', kind: 'text', shown: true, width: 11, cellOf: ({ code }) => ({ text: code }) },
  { id: 'field', kind: 'text', shown: true, width: 8.5, cellOf: ({ field }) => words(field) },
  {
    id: 'procedure',
    kind: 'text',
    shown: true,
    width: 14,
    cellOf: ({ procedure, procedureCode }) => words(procedure ?? procedureCode),
  },
  { id: 'neighbourhood', kind: 'text', shown: false, width: 7, cellOf: ({ neighbourhood }) => words(neighbourhood) },
  {
    id: 'received',
    kind: 'number',
    shown: true,
    width: 7,
    cellOf: ({ receivedAt }, language) => ({ text: formatDate(receivedAt, language) }),
  },
  {
    id: 'due',
    kind: 'number',
    shown: true,
    width: 7,
    cellOf: ({ dueAt }, language) => words(dueAt && formatDate(dueAt, language)),
  },
  {
    id: 'finished',
    kind: 'number',
    shown: true,
    width: 7,
    cellOf: ({ finishedAt }, language) => words(finishedAt && formatDate(finishedAt, language)),
  },
  {
    id: 'late',
    kind: 'number',
    shown: true,
    width: 6.5,
    cellOf: ({ lateWorkingDays }, language) => count(lateWorkingDays, language),
  },
  {
    id: 'processing',
    kind: 'number',
    shown: false,
    width: 8,
    cellOf: ({ activeWorkingDays }, language) => count(activeWorkingDays, language),
  },
  { id: 'age', kind: 'number', shown: false, width: 6, cellOf: ({ ageDays }, language) => count(ageDays, language) },
  {
    id: 'outcome',
    kind: 'text',
    shown: true,
    width: 10.5,
    cellOf: ({ outcome, openKind }, language) => {
      const text = wordMessages[language]
      return {
        text: openKind === 'paused' || openKind === 'pausedPastDue' ? text.openKind[openKind] : text.outcome[outcome],
      }
    },
  },
  {
    id: 'channel',
    kind: 'text',
    shown: true,
    width: 7.25,
    cellOf: ({ channel }, language) => words(channel && wordMessages[language].channel[channel]),
  },
  {
    id: 'cause',
    kind: 'text',
    shown: false,
    width: 14,
    cellOf: ({ cause }, language) => words(cause && wordMessages[language].cause[cause]),
  },
]

export const hiddenAtFirst: Readonly<Record<string, boolean>> = Object.fromEntries(
  listColumns.filter(({ shown }) => !shown).map(({ id }) => [id, false]),
)

const helper = createColumnHelper<typeof listFeatures, ListRow>()

export const tableColumns = (language: Language, neighbourhoodLabel: string | null) =>
  helper.columns(
    listColumns.map((column) =>
      helper.display({
        id: column.id,
        header: headerOf(column.id, language, neighbourhoodLabel),
        cell: ({ row: { original } }) => {
          const { text } = column.cellOf(original.row, language)
          if (column.id === 'outcome') {
            return (
              <>
                <Swatch pattern={outcomePattern[original.row.outcome]} />
                {text}
              </>
            )
          }
          return text
        },
      }),
    ),
  )

export const headerOf = (id: SortKey, language: Language, neighbourhoodLabel: string | null): string =>
  id === 'neighbourhood' && neighbourhoodLabel !== null
    ? neighbourhoodLabel.charAt(0).toLocaleUpperCase('vi') + neighbourhoodLabel.slice(1)
    : dossiersMessages[language].columns[id]

/** With the time where it is known: for files and for the title of a cell. */
export function exactText(id: SortKey, row: DossierRow, language: Language): string | null {
  if (id === 'received') return formatDateTime(row.receivedAt, language)
  if (id === 'due') return row.dueAt && formatDateTime(row.dueAt, language)
  if (id === 'finished') return row.finishedAt && formatDateTime(row.finishedAt, language)
  return null
}
