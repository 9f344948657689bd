import { usePattern } from '~/charts/figure/pattern-context'
import { useMessages } from '~/ui/i18n/language-context'
import { preparednessMessages } from './messages'
import styles from './NeedKey.module.css'

/** Usable, broken, missing: the three parts of a need bar, for a page. */
export function NeedKey() {
  const { legend } = useMessages(preparednessMessages).equipment
  const pattern = usePattern()
  return (
    <p className={styles.key}>
      <span>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <rect width="16" height="12" style={{ fill: 'var(--e-usable)' }} />
        </svg>
        {legend.usable}
      </span>
      <span>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <rect width="16" height="12" fill={pattern('broken')} />
        </svg>
        {legend.broken}
      </span>
      <span>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <rect
            x="0.75"
            y="0.75"
            width="14.5"
            height="10.5"
            style={{ fill: 'none', stroke: 'var(--e-missing-edge)', strokeWidth: 1.5 }}
          />
        </svg>
        {legend.missing}
      </span>
    </p>
  )
}
