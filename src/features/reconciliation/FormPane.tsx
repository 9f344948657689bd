import { lazy, Suspense } from 'react'
import type { ReportedCell } from '~/domain/reconcile/cells'
import type { FormCell } from '~/domain/reported/form'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { FormEquation } from './FormEquation'
import type { FormView } from './hypothesis'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import { RuleList } from './RuleList'
import { ViewSwitch } from './ViewSwitch'
import { WholeForm } from './WholeForm'
import type { WorkbenchModel } from './workbench-model'

const FormNotes = lazy(async () => ({ default: (await import('./FormNotes')).FormNotes }))

interface FormPaneProps {
  roundId: string
  model: WorkbenchModel
  view: FormView
  onView: (view: FormView) => void
  hypothesis: string | null
  onStopHypothesis: () => void
  hasTried: boolean
  onTry: (cell: FormCell, value: number | null | undefined) => void
  onClearTried: () => void
  selected: ReportedCell | null
  onSelect: (cell: ReportedCell | null) => void
}

/** The form in three views: as one equation, whole and editable for trials, as a list of checks. */
export function FormPane(props: FormPaneProps) {
  const {
    roundId,
    model,
    view,
    onView,
    hypothesis,
    onStopHypothesis,
    hasTried,
    onTry,
    onClearTried,
    selected,
    onSelect,
  } = props
  const messages = useMessages(reconciliationMessages)
  return (
    <section aria-labelledby="form">
      <header className={`${styles.head} ${styles.headRow}`}>
        <h2 id="form">{model.formTitle}</h2>
        <ViewSwitch view={view} rules={model.rules.length} onView={onView} />
      </header>
      {hypothesis !== null && (
        <div className={styles.actions} role="status">
          <p className={styles.sub}>{messages.hypothesisOn}</p>
          <Button kind="quiet" onClick={onStopHypothesis}>
            {messages.hypothesisOff}
          </Button>
        </div>
      )}
      {view === 'sum' && <FormEquation columns={model.columns} selected={selected} onSelect={onSelect} />}
      {view === 'form' && <WholeForm lines={model.form} onTry={onTry} />}
      {view === 'rules' && <RuleList rules={model.rules} />}
      <Suspense>
        <FormNotes roundId={roundId} />
      </Suspense>
      {hasTried && (
        <div className={styles.actions}>
          <Button kind="quiet" onClick={onClearTried}>
            {messages.form.clear}
          </Button>
        </div>
      )}
    </section>
  )
}
