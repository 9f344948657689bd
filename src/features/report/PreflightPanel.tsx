import type { PreflightItem } from '~/domain/report/preflight'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { reportRoomMessages } from './messages'
import styles from './ReportPage.module.css'

export interface PreflightPanelProps {
  items: readonly PreflightItem[]
}

/** What is still open, and what the clerk fills in. */
export function PreflightPanel({ items }: PreflightPanelProps) {
  const messages = useMessages(reportRoomMessages)
  return (
    <div>
      <h2>{messages.before}</h2>
      <ul className={styles.checks}>
        {items.map(({ id, verdict, text }) => (
          <li key={id}>
            <Sign kind={verdict} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h2>{messages.blank}</h2>
      <p>{messages.blankText}</p>
    </div>
  )
}
