import type { AttentionItem } from '~/domain/findings/attention'
import { attentionMessages } from '~/domain/findings/messages'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { AttentionList } from './AttentionList'
import { attentionPanelMessages } from './messages'
import styles from './Overview.module.css'

/** What to ask and to do before the report is written, most pressing first. */
export function AttentionPanel({ items, className }: { items: readonly AttentionItem[]; className: string }) {
  const language = useLanguage()
  const messages = useMessages(attentionPanelMessages)
  const { write } = attentionMessages[language]
  return (
    <Panel title={messages.title} className={className}>
      {items.length === 0 ? (
        <p className={styles.foot}>{messages.none}</p>
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
