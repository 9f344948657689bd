import type { ReportedFigures } from '~/domain/reported/form'
import type { RateConventionId } from '~/domain/reported/rates'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import { buildConventionTable } from './build-convention-table'
import { conventionMessages } from './messages'
import styles from './Overview.module.css'

export interface ConventionPanelProps {
  reported: ReportedFigures
  chosen: RateConventionId
  source: string
  className: string
}

/** The same figures under every convention, as printed and with the likeliest repair. */
export function ConventionPanel({ reported, chosen, source, className }: ConventionPanelProps) {
  const language = useLanguage()
  const messages = useMessages(conventionMessages)
  const { title, table } = buildConventionTable(reported, chosen, language)
  return (
    <div id="cach-tinh" className={className}>
      <Panel title={title} subtitle={messages.sub}>
        <DataTable model={table} captionHidden className={styles.table} />
        <p className={styles.foot}>{messages.source(source)}</p>
      </Panel>
    </div>
  )
}
