import type { ReportedFigures } from '~/domain/reported/form'
import type { RateConventionId } from '~/domain/reported/rates'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { DataTable } from '~/ui/table/DataTable'
import { buildConventionTable } from './build-convention-table'
import styles from './Overview.module.css'
import { conventionMessages } from './panel-messages'

export interface ConventionPanelProps {
  reported: ReportedFigures
  chosen: RateConventionId
  source: string
}

/** The same figures under every convention, as printed and with the likeliest repair. */
export function ConventionPanel({ reported, chosen, source }: ConventionPanelProps) {
  const language = useLanguage()
  const messages = useMessages(conventionMessages)
  const { title, table } = buildConventionTable(reported, chosen, language)
  return (
    <Panel title={title} subtitle={messages.sub}>
      <DataTable model={table} captionHidden className={styles.table} />
      <p className={styles.foot}>{messages.source(source)}</p>
    </Panel>
  )
}
