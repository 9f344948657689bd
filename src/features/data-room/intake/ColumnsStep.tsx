import { ColumnsTable } from './ColumnsTable'
import type { DeskTable } from './desk-file'
import styles from './Intake.module.css'
import { ProseTable } from './ProseTable'
import { QuestionsPanel } from './QuestionsPanel'
import { TableHead } from './TableHead'

/** What each column was taken for, and what must be asked. */
export function ColumnsStep({ shown, isBusy }: { shown: DeskTable; isBusy: boolean }) {
  return (
    <div aria-busy={isBusy} className={styles.step}>
      <TableHead {...shown} />
      <div className="cols">
        <div className="c8">
          {shown.table.kind === 'prose' ? <ProseTable {...shown} /> : <ColumnsTable {...shown} />}
        </div>
        <div className="c4">
          <QuestionsPanel {...shown} />
        </div>
      </div>
    </div>
  )
}
