import { useCallback, useRef, useState } from 'react'
import { describeLoadError } from '~/data/http/describe-load-error'
import type { Report } from '~/domain/report/report'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { exportMessages } from './export-messages'
import { reportRoomMessages } from './messages'
import { PreflightPanel } from './PreflightPanel'
import { PrintBar } from './PrintBar'
import styles from './ReportPage.module.css'
import { SectionsPanel } from './SectionsPanel'
import { Sheets } from './Sheets'
import { useExport } from './use-export'
import { usePrint } from './use-print'
import { useReport } from './use-report'

/** Báo cáo: the paper on screen exactly as it prints. */
export default function ReportPage() {
  const messages = useMessages(reportRoomMessages)
  const files = useMessages(exportMessages)
  const language = useLanguage()
  const state = useReport()
  const { report, input, choices } = state
  const paper = useRef<HTMLDivElement>(null)
  const [laid, setLaid] = useState<{ report: Report; sheets: number } | null>(null)
  const onLayout = useCallback((of: Report, sheets: number) => setLaid({ report: of, sheets }), [])
  const isLaid = laid !== null && laid.report === report
  const { status, print } = usePrint(paper, isLaid)
  const saving = useExport(paper, state)
  const nothing = report !== null && report.sections.length === 0
  const noteOf = () => {
    if (state.error !== null && report === null) return messages.notOpened
    return isLaid ? messages.pages(formatNumber(laid.sheets, language)) : messages.laying
  }

  return (
    <div className={styles.desk}>
      <PrintBar note={noteOf()} status={status} saving={saving} canSave={isLaid && !nothing} onPrint={print} />
      <div className={styles.grid}>
        <div className={styles.preflight} data-screen-only>
          <PreflightPanel items={state.preflight} />
          {choices !== null && (
            <SectionsPanel
              choices={choices}
              input={input}
              annexIsIllustrative={state.annexIsIllustrative}
              onChange={state.change}
            />
          )}
        </div>
        <div className={styles.sheets}>
          {saving.failed !== null && (
            <ErrorMessage
              what={files.failed[saving.failed]}
              todo={files.todo}
              onRetry={() => saving.failed !== null && saving.start(saving.failed)}
            />
          )}
          <Failures errors={state.error === null ? state.failures : [state.error]} onRetry={state.retry} />
          {report === null && state.error === null && <LoadingMessage what={messages.loading} height={1123} />}
          {nothing && <EmptyMessage what={messages.nothing} />}
          {report !== null && input !== null && !nothing && (
            <Sheets report={report} input={input} onLayout={onLayout} ref={paper} />
          )}
        </div>
      </div>
    </div>
  )
}

function Failures({ errors, onRetry }: { errors: readonly unknown[]; onRetry: () => void }) {
  const language = useLanguage()
  return (
    <div data-screen-only>
      {errors.map((error) => {
        const { what, where, action } = describeLoadError(error, language)
        return (
          <ErrorMessage
            key={`${what} ${where}`}
            what={what}
            where={where === '' ? undefined : where}
            todo={action}
            onRetry={onRetry}
          />
        )
      })}
    </div>
  )
}
