import type { ReactNode } from 'react'
import styles from './Intake.module.css'

/** A wide table scrolls inside itself: reachable by keyboard, and it says what it is. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  const scrollable = { role: 'group', tabIndex: 0, 'aria-label': label }
  return (
    <div className={styles.scroll} {...scrollable}>
      {children}
    </div>
  )
}
