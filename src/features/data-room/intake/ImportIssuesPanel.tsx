import { useState } from 'react'
import { tableToCsv } from '~/charts/figure/table-to-csv'
import type { IssueFilter } from '~/data/import/import-session'
import type { ImportIssue, Severity } from '~/data/import/recognise/recognised-table'
import { formatDateTime, formatNumber, MISSING } from '~/domain/shared/format'
import { parseIsoDate, parseIsoDateTime } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import type { TableModel } from '~/ui/table/table-model'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { issueSentence } from './QuestionsPanel'
import { useAsked } from './use-asked'
import { useSession } from './use-session'

const PAGE = 25
/** As many are written to a file: Excel shows no more rows. */
const MOST_SAVED = 1_000_000
const severities: readonly Severity[] = ['error', 'ask', 'warning', 'info']

/** Every place one by one, by level, a page at a time; all of them as a file. */
export function ImportIssuesPanel({ fileId, table }: DeskTable) {
  const { check: text } = useMessages(intakeMessages)
  const language = useLanguage()
  const session = useSession(fileId)
  const [severity, setSeverity] = useState<Severity | null>(null)
  const [column, setColumn] = useState<string | null>(null)
  const [page, setPage] = useState(0)
  const filter: IssueFilter = {
    ...(severity !== null && { severities: [severity] }),
    ...(column !== null && { column }),
  }
  const found = useAsked(table, JSON.stringify([severity, column, page]), async () =>
    session === null ? null : session.issues(table.tableIndex, page * PAGE, PAGE, filter),
  )
  if (table.issues.total === 0) return <Panel title={text.issuesNone}>{null}</Panel>
  const columns = [...new Set(table.tallies.flatMap((tally) => tally.column ?? []))]
  const save = async () => {
    const all = await session?.issues(table.tableIndex, 0, MOST_SAVED, filter)
    if (all === undefined) return
    download(new Blob([tableToCsv(issueTable(all.issues, language), language)], { type: 'text/csv' }), text.fileName)
  }
  const total = found?.total ?? 0
  const n = (value: number) => formatNumber(value, language)
  return (
    <Panel title={text.issues(n(table.issues.total))}>
      <div className={styles.filters}>
        <Field label={text.severity}>
          {(control) => (
            <select
              {...control}
              value={severity ?? ''}
              onChange={({ target }) => {
                setSeverity(severities.find((one) => one === target.value) ?? null)
                setPage(0)
              }}
            >
              <option value="">{text.all}</option>
              {severities.map((each) => (
                <option key={each} value={each}>
                  {text.severities[each]} ({n(table.issues.counts[each])})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.where}>
          {(control) => (
            <select
              {...control}
              value={column ?? ''}
              onChange={({ target }) => {
                setColumn(target.value || null)
                setPage(0)
              }}
            >
              <option value="">{text.all}</option>
              {columns.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          )}
        </Field>
        <Button onClick={() => void save()} disabled={total === 0}>
          {text.save}
        </Button>
      </div>
      <DataTable model={issueTable(found?.issues ?? [], language)} captionHidden />
      <div className={styles.pager} data-screen-only>
        <p role="status">
          {text.showing(n(total === 0 ? 0 : page * PAGE + 1), n(Math.min(total, (page + 1) * PAGE)), n(total))}
        </p>
        <Button kind="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {text.previous}
        </Button>
        <Button kind="quiet" disabled={(page + 1) * PAGE >= total} onClick={() => setPage(page + 1)}>
          {text.following}
        </Button>
      </div>
    </Panel>
  )
}

function issueTable(issues: readonly ImportIssue[], language: Language): TableModel {
  const text = intakeMessages[language].check
  const { row } = intakeMessages[language].tables
  return {
    caption: text.what,
    columns: [
      { key: 'row', title: row, kind: 'number' },
      { key: 'column', title: text.where, kind: 'text' },
      { key: 'value', title: text.value, kind: 'text' },
      { key: 'message', title: text.message, kind: 'text' },
      { key: 'severity', title: text.severity, kind: 'text' },
    ],
    rows: issues.map((issue, index) => ({
      key: String(index),
      cells: [
        { text: formatNumber(issue.row, language), value: issue.row },
        { text: issue.column ?? MISSING },
        issue.value === null ? { text: MISSING, tone: 'missing' } : { text: readable(issue.value, language) },
        { text: issueSentence(issue, language) },
        {
          text: text.severities[issue.severity],
          ...(issue.severity === 'error' && { tone: 'fail' as const }),
        },
      ],
    })),
  }
}

/** Dates as people write them; everything else as it stands. */
function readable(value: string, language: Language): string {
  const moment = parseIsoDate(value) ?? parseIsoDateTime(value)
  return moment === null ? value : formatDateTime(moment, language)
}
