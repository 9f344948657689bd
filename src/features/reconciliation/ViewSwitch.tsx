import { useMessages } from '~/ui/i18n/language-context'
import type { FormView } from './hypothesis'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'

const views: readonly FormView[] = ['sum', 'form', 'rules', 'table']

interface ViewSwitchProps {
  view: FormView
  /** How many checks there are to list; null where they are not counted. */
  rules: number | null
  onView: (view: FormView) => void
}

/** The ward's row as one equation, whole, or as a list of checks; or the form with a row for every field. */
export function ViewSwitch({ view, rules, onView }: ViewSwitchProps) {
  const { views: names } = useMessages(reconciliationMessages)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around the buttons
    <div className={styles.segments} role="group" aria-label={names.group}>
      {views.map((candidate) => (
        <button key={candidate} type="button" aria-pressed={view === candidate} onClick={() => onView(candidate)}>
          {candidate === 'rules' ? names.rules(rules) : names[candidate]}
        </button>
      ))}
    </div>
  )
}
