import { useState } from 'react'
import { fieldName } from '~/data/import/field-names'
import type { PreviewRow } from '~/data/import/import-session'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import type { DeskTable } from './desk-file'
import { doubtMessages } from './doubt-messages'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { fieldsLeftOut, isSkipped } from './questions'
import { Scroll } from './Scroll'
import { tableWords } from './table-words'
import { useAsked } from './use-asked'
import { useSession } from './use-session'
import { understood } from './value-words'

const PAGE = 10

/** Records, each value as it stands in the file and as it was understood. */
export function RecordsPanel({ fileId, table, decisions }: DeskTable) {
  const { check: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const session = useSession(fileId)
  const [page, setPage] = useState(0)
  const rows = useAsked(table, String(page), async () =>
    session === null ? [] : session.preview(table.tableIndex, page * PAGE, PAGE),
  )
  const n = (value: number) => formatNumber(value, language)
  const { recordCount } = table
  if (recordCount === 0) return null
  return (
    <Panel title={text.preview(tableWords[language].kinds[table.kind])} subtitle={text.previewSubtitle}>
      <Records table={table} decisions={decisions} fileId={fileId} rows={rows ?? []} />
      <div className={styles.pager}>
        <p role="status">
          {text.showing(n(page * PAGE + 1), n(Math.min(recordCount, (page + 1) * PAGE)), n(recordCount))}
        </p>
        <Button kind="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {text.previous}
        </Button>
        <Button kind="quiet" disabled={(page + 1) * PAGE >= recordCount} onClick={() => setPage(page + 1)}>
          {text.following}
        </Button>
      </div>
    </Panel>
  )
}

function Records({ table, decisions, rows }: DeskTable & { rows: readonly PreviewRow[] }) {
  const { check: text, tables } = useMessages(intakeMessages)
  const language = useLanguage()
  const { byPerson } = useMessages(doubtMessages)
  const answers = new Map(decisions.answers.map((answer) => [`${answer.row} ${answer.column} ${answer.field}`, answer]))
  const out = new Set(fieldsLeftOut(table, decisions))
  const shown = table.columns.flatMap(({ index, field, dropped, neighbourhood }, place) =>
    field === null || dropped !== null || out.has(field) || isSkipped(table, field)
      ? []
      : [{ index, field, place, neighbourhood }],
  )
  return (
    <Scroll label={text.previewCaption}>
      <table className={styles.records}>
        <caption className="vh">{text.previewCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {tables.row}
            </th>
            {shown.map(({ index, field, neighbourhood }) => (
              <th key={index} scope="col">
                {fieldName(field, language)}
                {neighbourhood !== undefined && ` · ${neighbourhood}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, asRead, values }) => (
            <tr key={`${row} ${values.neighbourhood ?? ''}`}>
              <th scope="row" className={styles.number}>
                {formatNumber(row, language)}
              </th>
              {shown.map(({ index, field, place, neighbourhood }) => {
                // a record of one place has nothing from the columns of another
                if (neighbourhood !== undefined && neighbourhood !== values.neighbourhood) return <td key={index} />
                const raw = asRead[place] ?? null
                const answer = answers.get(`${row} ${index} ${field}`)
                const words =
                  answer === undefined
                    ? understood(table.kind, field, values[field], raw, language)
                    : understood(table.kind, field, answer.value, '', language)
                return (
                  <td key={index}>
                    <span className="n">{raw === null ? tables.hidden : raw === '' ? ' ' : raw}</span>
                    {(words !== raw || answer !== undefined) && (
                      <span className={words === null ? styles.unclear : styles.words}>{words ?? '?'}</span>
                    )}
                    {answer !== undefined && <span className={styles.byPerson}>{byPerson}</span>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
