import { useState } from 'react'
import { tableToCsv } from '~/charts/figure/table-to-csv'
import { useRoundWork } from '~/data/store/use-round-work'
import type { JournalEntry } from '~/domain/round/round-action'
import { describeEntry } from '~/domain/round/round-action-messages'
import { formatDateTime, formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import type { TableModel } from '~/ui/table/table-model'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'

const FIRST = 15

/** Every step that was taken with the figures of the round, the newest first; on paper all of them. */
export function JournalPanel({ roundId }: { roundId: string }) {
  const { journal: text, memory } = useMessages(roundsMessages)
  const language = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  const work = useRoundWork(roundId)
  if (work === null) return null
  const { journal, kept } = work
  if (journal.length === 0) {
    return (
      <Panel title={text.none} subtitle={kept ? undefined : memory}>
        {null}
      </Panel>
    )
  }
  const model = journalTable(journal, language)
  const shown = isWhole ? model : { ...model, rows: model.rows.slice(0, FIRST) }
  const save = () => download(new Blob([tableToCsv(model, language)], { type: 'text/csv' }), text.fileName)
  return (
    <Panel title={text.title} subtitle={kept ? text.count(formatNumber(journal.length, language)) : memory}>
      <DataTable model={shown} captionHidden className={styles.journal} />
      <div className={styles.actions} data-screen-only>
        {shown.rows.length < model.rows.length && <Button onClick={() => setIsWhole(true)}>{text.more}</Button>}
        <Button onClick={save}>{text.save}</Button>
        <Button
          onClick={() => {
            setIsWhole(true)
            // the whole journal is on the page before it is printed
            requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
          }}
        >
          {text.print}
        </Button>
      </div>
    </Panel>
  )
}

function journalTable(journal: readonly JournalEntry[], language: Language): TableModel {
  const text = roundsMessages[language].journal
  return {
    caption: text.caption,
    columns: [
      { key: 'at', title: text.at, kind: 'text' },
      { key: 'what', title: text.what, kind: 'text' },
    ],
    rows: journal
      .map((entry, index) => ({
        key: String(index),
        cells: [{ text: formatDateTime(entry.at, language) }, { text: describeEntry(entry, language) }],
      }))
      .reverse(),
  }
}
