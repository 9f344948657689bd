import { useId } from 'react'
import type { ReportedCells } from '~/domain/reconcile/cells'
import type { RateConventionId } from '~/domain/reported/rates'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { buildConventionLines } from './build-convention-lines'
import { conventionMessages } from './convention-messages'
import styles from './Reconciliation.module.css'
import { ScrollBox } from './ScrollBox'
import { useWanted } from './use-wanted'
import type { ProposedChange } from './workbench-model'

interface ConventionTableProps {
  given: ReportedCells
  changes: readonly ProposedChange[]
  /** The one in force for the round. */
  convention: RateConventionId
  onChoose: (convention: RateConventionId) => void
}

/** The same figures under every convention, as published and with the proposal; one of them is chosen for the round. */
export function ConventionTable({ given, changes, convention, onChoose }: ConventionTableProps) {
  const messages = useMessages(conventionMessages)
  const language = useLanguage()
  const group = useId()
  const [chosen, choose] = useWanted(convention, onChoose)
  const lines = buildConventionLines(given, changes, language)
  const columns = changes.length === 0 ? [messages.published] : [messages.published, messages.proposed]
  return (
    <ScrollBox label={messages.caption}>
      <table className={styles.form}>
        <caption className="vh">{messages.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.convention}</th>
            <th scope="col">{messages.rate}</th>
            <th scope="col" className={styles.number}>
              {messages.formula}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <tbody key={line.id} className={line.id === chosen ? styles.chosen : undefined}>
            {line.rates.map((rate, index) => (
              <tr key={rate.kind}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={line.rates.length}>
                    <label className={styles.way}>
                      <input type="radio" name={group} checked={line.id === chosen} onChange={() => choose(line.id)} />
                      {line.name}
                    </label>
                  </th>
                )}
                <td>{rate.name}</td>
                <td className={styles.number}>{rate.formula}</td>
                {rate.results.map((result, at) => (
                  <td key={columns[at]} className={styles.number}>
                    {result}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
}
