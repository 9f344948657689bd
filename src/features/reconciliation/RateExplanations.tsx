import { useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import type { RateLine } from './workbench-model'

/** How each printed percentage can have been computed: named conventions first, chance last and said to be chance. */
export function RateExplanations({ rates }: { rates: readonly RateLine[] }) {
  const messages = useMessages(reconciliationMessages)
  return (
    <div className={styles.scroll}>
      <table className={styles.form}>
        <caption className={styles.sub}>{messages.rates.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.rates.printed}</th>
            <th scope="col">{messages.rates.way}</th>
            <th scope="col" className={styles.number}>
              {messages.rates.formula}
            </th>
            <th scope="col">{messages.rates.note}</th>
          </tr>
        </thead>
        {rates.map((rate) => (
          <tbody key={rate.key}>
            {rate.none !== null && (
              <tr>
                <th scope="row">
                  {rate.name} <b>{rate.printed}</b>
                </th>
                <td colSpan={3}>{rate.none}</td>
              </tr>
            )}
            {rate.matches.map((match, index) => (
              <tr key={match.key}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rate.matches.length}>
                    {rate.name} <b>{rate.printed}</b>
                  </th>
                )}
                <td>{match.name}</td>
                <td className={styles.number}>{match.formula}</td>
                <td>{match.note}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
