import { useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import type { StatementReading } from './read-statement'

interface ReadingChoiceProps {
  readings: readonly StatementReading[]
  chosen: StatementReading | null
  onChoose: (index: number) => void
}

/** A text may give figures of several units or periods: which of them is looked at. */
export function ReadingChoice({ readings, chosen, onChoose }: ReadingChoiceProps) {
  const messages = useMessages(reconciliationMessages).statement
  const index = chosen === null ? 0 : readings.indexOf(chosen)
  return (
    <label className={styles.note}>
      {messages.unit}{' '}
      <select value={index} onChange={(event) => onChoose(Number(event.target.value))}>
        {readings.map(({ scope, cells, row }, at) => (
          <option key={`${scope}-${row.periodFrom ?? ''}-${Object.keys(cells).join()}`} value={at}>
            {messages.unitName(at + 1, scope, Object.keys(cells).length)}
          </option>
        ))}
      </select>
    </label>
  )
}
