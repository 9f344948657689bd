import { useMessages } from '~/ui/i18n/language-context'
import { signMessages } from './messages'
import styles from './Sign.module.css'

export type SignKind = 'pass' | 'fail' | 'undecided'

const drawings = {
  pass: <path d="M4.5 7.5h11M4.5 12.5h11" />,
  fail: (
    <>
      <rect className={styles.box} x="1" y="1" width="18" height="18" rx="1.5" />
      <path d="M5 7.8h10M5 12.2h10M12.6 4.4 7.4 15.6" />
    </>
  ),
  undecided: (
    <>
      <rect className={styles.dash} x="1.75" y="1.75" width="16.5" height="16.5" rx="1.5" />
      <path d="M7.4 7.6c.1-1.5 1.2-2.5 2.7-2.5 1.5 0 2.6.9 2.6 2.3 0 2-2.6 2-2.6 4.1" />
      <circle className={styles.dot} cx="10.1" cy="14.7" r="1" />
    </>
  ),
}

/** = ≠ ?: the only three signs. Drawn, because the fonts have no ≠. `label` "" where the words stand beside it. */
export function Sign({ kind, label }: { kind: SignKind; label?: string }) {
  const messages = useMessages(signMessages)
  const text = label ?? messages[kind]
  const className = `${styles.sign} ${styles[kind]}`
  const drawing = (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {drawings[kind]}
    </svg>
  )
  if (text === '')
    return (
      <span className={className} aria-hidden="true">
        {drawing}
      </span>
    )
  return (
    <span className={className} role="img" aria-label={text}>
      {drawing}
    </span>
  )
}
