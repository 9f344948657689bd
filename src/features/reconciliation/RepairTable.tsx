import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'
import { ScrollBox } from './ScrollBox'
import type { RepairLine } from './workbench-model'

interface RepairTableProps {
  heads: readonly string[]
  repairs: readonly RepairLine[]
  /** The hypothesis in force; null = as published. */
  hypothesis: string | null
  onTry: (hypothesis: string | null) => void
}

/** Every way that was tried, and which printed figures each would make true. */
export function RepairTable({ heads, repairs, hypothesis, onTry }: RepairTableProps) {
  const messages = useMessages(reconciliationMessages)
  return (
    <ScrollBox label={messages.repairs.caption}>
      <table className={styles.form}>
        <caption className="vh">{messages.repairs.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.repairs.way}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
            <th scope="col">{messages.repairs.conclusion}</th>
            <th scope="col" data-screen-only>
              <span className="vh">{messages.repairs.try}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {repairs.map((repair) => (
            <tr key={repair.key} className={repair.picked ? styles.tried : undefined}>
              <th scope="row">{repair.changes}</th>
              {repair.results.map((result, index) => (
                <td key={heads[index]} className={styles.number}>
                  {result.text} <Sign kind={result.fits ? 'pass' : 'fail'} />
                </td>
              ))}
              <td>{repair.conclusion}</td>
              <td data-screen-only>
                {repair.hypothesis !== null && (
                  <Button
                    kind="quiet"
                    aria-pressed={hypothesis === repair.hypothesis}
                    onClick={() => onTry(hypothesis === repair.hypothesis ? null : repair.hypothesis)}
                  >
                    {hypothesis === repair.hypothesis ? messages.repairs.stop : messages.repairs.try}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
