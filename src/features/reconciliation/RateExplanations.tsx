import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import { ScrollBox } from './ScrollBox'
import type { RateLine, RateWay } from './workbench-model'

interface RateExplanationsProps {
  rates: readonly RateLine[]
  /** Whether there are proposed figures beside the printed ones. */
  proposed: boolean
}

/** How each printed percentage can, and cannot, have been computed: named conventions first, chance last. */
export function RateExplanations({ rates, proposed }: RateExplanationsProps) {
  const messages = useMessages(reconciliationMessages).rates
  const columns = proposed ? [messages.published, messages.repaired] : [messages.published]
  return (
    <ScrollBox label={messages.caption}>
      <table className={styles.form}>
        <caption className={styles.sub}>{messages.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.printed}</th>
            <th scope="col">{messages.way}</th>
            <th scope="col" className={styles.number}>
              {messages.formula}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
            <th scope="col">{messages.note}</th>
          </tr>
        </thead>
        {rates.map((rate) => (
          <RateRows key={rate.key} rate={rate} width={columns.length + 3} />
        ))}
      </table>
    </ScrollBox>
  )
}

function RateRows({ rate, width }: { rate: RateLine; width: number }) {
  const rows = rate.ways.length + (rate.none === null ? 0 : 1)
  const head = (
    <th scope="rowgroup" rowSpan={rows}>
      {rate.name} <b>{rate.printed}</b>
    </th>
  )
  return (
    <tbody>
      {rate.none !== null && (
        <tr>
          {head}
          <td colSpan={width}>{rate.none}</td>
        </tr>
      )}
      {rate.ways.map((way, index) => (
        <tr key={way.key}>
          {index === 0 && rate.none === null && head}
          <td>{way.name}</td>
          <td className={styles.number}>{way.formula}</td>
          <Results results={way.results} />
          <td>{way.note}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Results({ results }: Pick<RateWay, 'results'>) {
  const messages = useMessages(reconciliationMessages).rates
  return results.map(({ text, fits }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: printed first, proposed second, always
    <td key={index} className={styles.number}>
      {text} {fits === true && <Sign kind="pass" label={messages.gives} />}
      {fits === false && <span className={styles.apart}>{messages.givesNot}</span>}
    </td>
  ))
}
