import { useState } from 'react'
import { tableToCsv } from '~/charts/figure/table-to-csv'
import type { RoundResource } from '~/data/round/loaded'
import { formatNumber } from '~/domain/shared/format'
import type { RowIssue } from '~/domain/shared/provenance'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import { buildIssuesTable } from './build-issues-table'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'
import { type IssueFilter, useIssueFilter } from './use-issue-filter'

export interface IssuesPanelProps {
  issues: readonly RowIssue[]
  resources: readonly RoundResource[]
  isDone: boolean
}

const severities: readonly RowIssue['severity'][] = ['error', 'warning', 'info']
const STEP = 50

/** Every place that was set aside or should be looked at: by file and level, as a table and as a file. */
export function IssuesPanel({ issues, resources, isDone }: IssuesPanelProps) {
  const { issues: text, severity: severityText } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const [filter, setFilter] = useIssueFilter()
  const [steps, setSteps] = useState(1)
  if (issues.length === 0) {
    // While files are still being read nobody knows yet.
    const [title, subtitle] = isDone ? [text.noneTitle, text.noneSubtitle] : [text.checkingTitle, text.checkingSubtitle]
    return (
      <Panel title={title}>
        <p className={styles.prose}>{subtitle}</p>
      </Panel>
    )
  }
  const found = issues.filter((issue) => matches(issue, filter))
  const shown = found.slice(0, steps * STEP)
  const files = [...new Set(issues.map(({ file }) => file))]
  const save = () => {
    const csv = tableToCsv(buildIssuesTable(found, resources, language), language)
    download(new Blob([csv], { type: 'text/csv' }), text.fileName)
  }
  return (
    <Panel title={text.title(formatNumber(issues.length, language))} subtitle={text.subtitle}>
      <div className={styles.filters} data-screen-only>
        <Field label={text.file}>
          {(control) => (
            <select
              {...control}
              value={filter.file ?? ''}
              onChange={({ target }) => change({ file: target.value || null })}
            >
              <option value="">{text.all}</option>
              {files.map((file) => (
                <option key={file}>{file}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.severity}>
          {(control) => (
            <select
              {...control}
              value={filter.severity ?? ''}
              onChange={({ target }) => change({ severity: severities.find((one) => one === target.value) ?? null })}
            >
              <option value="">{text.all}</option>
              {severities.map((severity) => (
                <option key={severity} value={severity}>
                  {severityText[severity]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button onClick={save} disabled={found.length === 0}>
          {text.save}
        </Button>
      </div>
      <DataTable model={buildIssuesTable(shown, resources, language)} captionHidden />
      <p className={styles.note} role="status">
        {text.showing(formatNumber(shown.length, language), formatNumber(found.length, language))}
      </p>
      {shown.length < found.length && (
        <Button kind="quiet" onClick={() => setSteps(steps + 1)}>
          {text.more}
        </Button>
      )}
    </Panel>
  )

  function change(part: Partial<IssueFilter>) {
    setSteps(1)
    setFilter({ ...filter, ...part })
  }
}

const matches = ({ file, severity }: RowIssue, filter: IssueFilter): boolean =>
  (filter.file === null || file === filter.file) && (filter.severity === null || severity === filter.severity)
