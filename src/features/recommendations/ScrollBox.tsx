import type { ReactNode } from 'react'
import styles from './Recommendations.module.css'

/** What scrolls inside itself must be reachable by keyboard, and say what it is. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const scrollable = { role: 'group', tabIndex: 0, 'aria-label': label }
  return (
    <div className={styles.scroll} {...scrollable}>
      {children}
    </div>
  )
}
