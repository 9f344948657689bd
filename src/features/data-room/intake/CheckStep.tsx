import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Tile } from '~/ui/tile/Tile'
import { TileStrip } from '~/ui/tile/TileStrip'
import { DoubtsPanel } from './DoubtsPanel'
import type { DeskCounts } from './desk-counts'
import type { DeskTable } from './desk-file'
import { ImportIssuesPanel } from './ImportIssuesPanel'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { ProseTable } from './ProseTable'
import { RecordsPanel } from './RecordsPanel'
import { RowProblemsPanel } from './RowProblemsPanel'

export interface CheckStepProps {
  shown: DeskTable
  counts: DeskCounts
  /** Rows of all tables that are put aside; null while they are counted. */
  aside: number | null
}

/** How much is imported, what was put aside, and every place to look at. */
export function CheckStep({ shown, counts, aside }: CheckStepProps) {
  const { check: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const n = (value: number | null) => formatNumber(value, language)
  const kept = aside === null ? null : counts.rows - aside
  const freeText = counts.freeTextColumns
  return (
    <div className={styles.step}>
      <TileStrip label={text.strip}>
        <Tile
          id="import-rows"
          name={text.rows}
          figure={n(kept)}
          unit={text.row}
          formula={text.sum(n(kept), n(aside), n(counts.rows))}
        />
        <Tile id="import-aside" name={text.aside} figure={n(aside)} unit={text.row} formula={text.asideNote} />
        <Tile
          name={text.columns}
          figure={n(counts.personalColumns)}
          unit={text.column}
          formula={freeText === 0 ? text.columnsNote : `${text.columnsNote}; ${text.freeText(n(freeText))}`}
        />
      </TileStrip>
      {shown.table.kind === 'prose' ? (
        <ProseTable {...shown} />
      ) : (
        <>
          <DoubtsPanel key={`${shown.fileId}/${shown.table.tableIndex}`} {...shown} />
          <RowProblemsPanel {...shown} />
          <RecordsPanel {...shown} />
        </>
      )}
      <ImportIssuesPanel key={`${shown.fileId}/${shown.table.tableIndex}`} {...shown} />
    </div>
  )
}
