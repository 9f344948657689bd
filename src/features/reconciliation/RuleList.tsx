import { Sign } from '~/ui/sign/Sign'
import styles from './Reconciliation.module.css'
import type { RuleLine } from './workbench-model'

/** Every edit rule that the figures bear on, with its verdict and the sum behind it. */
export function RuleList({ rules }: { rules: readonly RuleLine[] }) {
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <Sign kind={rule.verdict} />
          <span>
            {rule.name}
            <span className={styles.detail}>
              {rule.id} · {rule.detail}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
