import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { Progress } from '~/ui/progress/Progress'
import { exportMessages } from './export-messages'
import { reportRoomMessages } from './messages'
import styles from './ReportPage.module.css'
import type { ExportKind, ExportState } from './use-export'

export interface PrintBarProps {
  /** "dự thảo, 2 trang A4; đúng như khi in" */
  note: string
  status: string
  saving: ExportState
  canSave: boolean
  onPrint: () => void
}

const kinds: readonly ExportKind[] = ['docx', 'xlsx']

/** What the paper is, the button that prints it once everything on it is there, and the files it is saved as. */
export function PrintBar({ note, status, saving, canSave, onPrint }: PrintBarProps) {
  const messages = useMessages(reportRoomMessages)
  const files = useMessages(exportMessages)
  return (
    <div className={styles.bar} data-screen-only>
      <div className={styles.name}>
        <PageHead title={messages.title} />
        <p className={styles.note}>{note}</p>
      </div>
      <p className={styles.status} role="status">
        {status === '' ? saving.status : status}
      </p>
      {saving.running === null ? (
        kinds.map((kind) => (
          <Button key={kind} disabled={!canSave} onClick={() => saving.start(kind)}>
            {files.save[kind]}
          </Button>
        ))
      ) : (
        <>
          <Progress value={null} label={saving.status} />
          <Button onClick={saving.stop}>{files.stop}</Button>
        </>
      )}
      <Button kind="main" onClick={onPrint}>
        {messages.print}
      </Button>
    </div>
  )
}
