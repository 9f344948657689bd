import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { reportRoomMessages } from './messages'
import styles from './ReportPage.module.css'

export interface PrintBarProps {
  /** "dự thảo, 2 trang A4; đúng như khi in" */
  note: string
  status: string
  onPrint: () => void
}

/** What the paper is, and the button that prints it once everything on it is there. */
export function PrintBar({ note, status, onPrint }: PrintBarProps) {
  const messages = useMessages(reportRoomMessages)
  return (
    <div className={styles.bar} data-screen-only>
      <div className={styles.name}>
        <PageHead title={messages.title} />
        <p className={styles.note}>{note}</p>
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      <Button kind="main" onClick={onPrint}>
        {messages.print}
      </Button>
    </div>
  )
}
