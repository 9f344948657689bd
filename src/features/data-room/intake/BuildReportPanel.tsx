import { buildMessages } from '~/data/package/build-messages'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import type { BuildReport } from './build-report'
import styles from './Intake.module.css'
import { keepMessages } from './keep-messages'
import { useBroughtIntoView } from './use-brought-into-view'

/** Rows that cannot go into a round as they stand, and why: to be read before anything is kept. */
export function BuildReportPanel({ report: { kept, lost, reasons } }: { report: BuildReport }) {
  const text = useMessages(keepMessages)
  const language = useLanguage()
  const n = (value: number) => formatNumber(value, language)
  return (
    <div role="alert" ref={useBroughtIntoView<HTMLDivElement>()} className={styles.above}>
      <Panel
        kind="fail"
        title={kept === 0 ? text.nothing : text.lost(n(lost), n(kept))}
        subtitle={kept === 0 ? text.nothingTodo : text.lostTodo}
      >
        <ul className={styles.what}>
          {reasons.map(({ code, example, count }) => (
            <li key={code}>
              {buildMessages[language][code](example.message.params)}{' '}
              <span className={styles.quiet}>{text.times(n(count))}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
