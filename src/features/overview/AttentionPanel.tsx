import { whatNeedsAttention } from '~/domain/findings/attention'
import { attentionMessages } from '~/domain/findings/messages'
import { checkForm } from '~/domain/reported/form-rules'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { AttentionList } from './AttentionList'
import styles from './Overview.module.css'
import { attentionPanelMessages } from './panel-messages'
import type { OverviewData } from './use-overview'

/**
 * What to ask and to do before the report is written, most pressing first: from published figures and statements alone.
 * What the lists add is shown further down. `reported`: with the centre's answers in place.
 */
export function AttentionPanel({ reported, statements }: Pick<OverviewData, 'reported' | 'statements'>) {
  const language = useLanguage()
  const messages = useMessages(attentionPanelMessages)
  const { write } = attentionMessages[language]
  const { row, rates } = reported
  const items = whatNeedsAttention({ row, rates, statements, preparedness: null, dossiers: null })
  return (
    <Panel title={messages.title}>
      {items.length === 0 ? (
        <p className={styles.foot}>
          {checkForm(row).some(({ verdict }) => verdict === 'pass') ? messages.none : messages.unreported}
        </p>
      ) : (
        <AttentionList
          tasks={items.map((item) => ({
            ...write(item),
            id: item.id,
            to: item.to,
            urgent: item.severity === 'urgent',
          }))}
        />
      )}
    </Panel>
  )
}
