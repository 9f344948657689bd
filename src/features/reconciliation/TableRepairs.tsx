import type { PrintedRate, ReportedTable } from '~/domain/reconcile/cells'
import { explainRepair } from '~/domain/reconcile/explain-repair'
import { MAX_REPAIR_CELLS } from '~/domain/reconcile/locate-errors'
import { reconcileMessages } from '~/domain/reconcile/messages'
import type { Reconciliation } from '~/domain/reconcile/reconcile'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import { tableHypothesisOf } from './table-hypothesis'
import { tableMessages } from './table-messages'

/** Beyond these a list of repairs says only that the form has to be looked through. */
const MOST_REPAIRS = 12

interface TableRepairsProps {
  table: ReportedTable
  rates: readonly PrintedRate[]
  result: Reconciliation
  hypothesis: string | null
  onTry: (hypothesis: string | null) => void
}

/** The smallest changes that make the whole table add up, best first, each to be tried. */
export function TableRepairs({ table, rates, result, hypothesis, onTry }: TableRepairsProps) {
  const messages = useMessages(tableMessages).repairs
  const { repairs: words } = useMessages(reconciliationMessages)
  const language = useLanguage()
  const { status } = reconcileMessages[language]
  const shown = result.repairs.slice(0, MOST_REPAIRS)
  const said = [
    ...(result.status === 'beyond' ? [status.beyond(MAX_REPAIR_CELLS)] : []),
    ...(result.status === 'stopped' ? [status.stopped] : []),
    ...(result.exact ? [] : [status.notJoined]),
  ]
  return (
    <Panel
      title={messages.title(result.repairs.length, shown.length)}
      subtitle={messages.subtitle}
      className={styles.wide ?? ''}
    >
      {said.map((sentence) => (
        <p key={sentence} className={styles.sub}>
          {sentence}.
        </p>
      ))}
      <ul className={styles.repairs}>
        {shown.map((repair) => {
          const key = tableHypothesisOf(repair, table)
          return (
            <li key={key} className={hypothesis === key ? styles.tried : undefined}>
              <span>{explainRepair(repair, rates, language)}</span>
              <Button
                kind="quiet"
                aria-pressed={hypothesis === key}
                onClick={() => onTry(hypothesis === key ? null : key)}
              >
                {hypothesis === key ? words.stop : words.try}
              </Button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
