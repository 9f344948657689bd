import { type ReactNode, useMemo } from 'react'
import type { RoundWorkbench } from '~/data/store/use-round-work'
import type { ReportedTable } from '~/domain/reconcile/cells'
import { writeTableQuestion } from '~/domain/reconcile/table-question'
import type { RoundInfo } from '~/domain/round/round'
import { formatNumber } from '~/domain/shared/format'
import type { Period } from '~/domain/shared/period'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { buildTableView } from './build-table-view'
import { FieldTable } from './FieldTable'
import { reconciliationMessages } from './messages'
import { QuestionLetter } from './QuestionsPanel'
import { questionLines } from './question-lines'
import styles from './Reconciliation.module.css'
import { TableRepairs } from './TableRepairs'
import { readTableHypothesis } from './table-hypothesis'
import { tableMessages } from './table-messages'
import { useTableSearch } from './use-table-search'

interface TableWorkbenchProps {
  info: RoundInfo
  table: ReportedTable
  /** Null for a pasted table, which belongs to no period. */
  period: Period | null
  note: string
  work: RoundWorkbench
  hypothesis: string | null
  onTry: (hypothesis: string | null) => void
  /** The views, and what can be pasted: at the head of the table. */
  tools: ReactNode
}

/** A whole table: every row and column checked at once, the smallest repairs looked for meanwhile. */
export function TableWorkbench(props: TableWorkbenchProps) {
  const { info, table, period, note, work, hypothesis, onTry, tools } = props
  const messages = useMessages(tableMessages)
  const { hypothesisOn, hypothesisOff, kept } = useMessages(reconciliationMessages)
  const language = useLanguage()
  const search = useTableSearch(table)
  const result = search.state === 'done' ? search.result : null
  const supposed = useMemo(() => readTableHypothesis(hypothesis, table), [hypothesis, table])
  const view = useMemo(() => buildTableView({ table, supposed, result, language }), [table, supposed, result, language])
  const question = result === null ? null : writeTableQuestion(info.centre, period, result)
  const recorded = work.present.questions.filter(({ id }) => id === 'table')
  const [letter] = questionLines(question === null ? [] : [{ id: 'table', text: question }], recorded)
  return (
    <>
      <PageHead title={view.title}>{!work.kept && <p className={styles.note}>{kept}</p>}</PageHead>
      <section aria-labelledby="table">
        <header className={`${styles.head} ${styles.headRow}`}>
          <div>
            <h2 id="table">{messages.head}</h2>
            <p className={styles.sub}>
              {note} {messages.summary(formatNumber(table.rows.length, language), table.total !== undefined)}
            </p>
          </div>
          {tools}
        </header>
        {supposed.length > 0 && (
          <div className={styles.actions} role="status">
            <p className={styles.sub}>{hypothesisOn}</p>
            <Button kind="quiet" onClick={() => onTry(null)}>
              {hypothesisOff}
            </Button>
          </div>
        )}
        <FieldTable view={view} />
      </section>
      <div className={styles.after}>
        {search.state === 'running' && (
          <div className={styles.wide}>
            <LoadingMessage what={messages.searching(formatNumber(search.tried, language))} onStop={search.stop} />
          </div>
        )}
        {search.state === 'stopped' && (
          <div className={styles.wide}>
            <p className={styles.sub}>{messages.stopped}</p>
            <div className={styles.actions}>
              <Button onClick={search.again}>{messages.again}</Button>
            </div>
          </div>
        )}
        {search.state === 'failed' && (
          <div className={styles.wide}>
            <ErrorMessage what={messages.failed} todo={messages.failedTodo} onRetry={search.again} />
          </div>
        )}
        {result !== null && (
          <TableRepairs table={table} rates={table.rates ?? []} result={result} hypothesis={hypothesis} onTry={onTry} />
        )}
        {letter !== undefined && (
          <div className={styles.narrow}>
            <QuestionLetter {...letter} work={work} />
          </div>
        )}
      </div>
    </>
  )
}
