import { columnLetter } from '~/data/import/recognise/fold'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { DataTable } from '~/ui/table/DataTable'
import type { TableModel } from '~/ui/table/table-model'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { useAsked } from './use-asked'
import { useSession } from './use-session'

const ROWS = 15
const COLUMNS = 16

/** The first rows of a sheet as they stand there, for finding its header. What may be about a person is not shown. */
export function SheetPeek({ fileId, table }: DeskTable) {
  const { tables: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const session = useSession(fileId)
  const { sheetIndex, headerRows } = table
  const rows = useAsked(
    session,
    `peek ${sheetIndex}`,
    async () => (await session?.sheetRows(sheetIndex, 0, ROWS)) ?? [],
  )
  if (rows === null) return null
  const width = Math.min(COLUMNS, Math.max(1, ...rows.map(({ asRead }) => asRead.length)))
  const model: TableModel = {
    caption: text.peekCaption,
    columns: [
      { key: 'row', title: text.row, kind: 'text' },
      ...Array.from({ length: width }, (_, index) => ({
        key: String(index),
        title: columnLetter(index),
        kind: 'text' as const,
      })),
    ],
    rows: rows.map(({ row, asRead }) => ({
      key: String(row),
      cells: [
        { text: formatNumber(row, language) },
        ...Array.from({ length: width }, (_, index) => {
          const cell = asRead[index]
          return cell === null ? { text: text.hidden, tone: 'missing' as const } : { text: cell ?? '' }
        }),
      ],
    })),
  }
  return (
    <DataTable
      model={model}
      captionHidden
      className={styles.peek}
      picked={new Set(headerRows.map((row) => String(row)))}
    />
  )
}
