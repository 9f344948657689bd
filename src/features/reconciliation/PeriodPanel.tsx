import { describePeriodNote, type PeriodNote } from '~/domain/reconcile/period-notes'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { Sign } from '~/ui/sign/Sign'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'

/** What to keep in mind of the period before it is compared with another: none of it makes a figure wrong. */
export function PeriodPanel({ notes }: { notes: readonly PeriodNote[] }) {
  const messages = useMessages(reconciliationMessages).period
  const language = useLanguage()
  const open = notes.filter(({ verdict }) => verdict !== 'pass').length
  return (
    <Panel title={messages.title(open)} subtitle={messages.subtitle} className={styles.narrow ?? ''}>
      <ul className={styles.rules}>
        {notes.map((note) => (
          <li key={`${note.ruleId}-${note.other ?? ''}`}>
            <Sign kind={note.verdict === 'pass' ? 'pass' : 'undecided'} />
            <span>{describePeriodNote(note, language)}.</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
