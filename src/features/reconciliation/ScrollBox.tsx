import type { ReactNode } from 'react'
import styles from './Reconciliation.module.css'

/** Scrolls sideways inside itself; what scrolls must be reachable by keyboard, and say what it is. */
export function ScrollBox({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  const reachable = { role: 'group', tabIndex: 0, 'aria-label': label }
  return (
    <div className={`${styles.scroll} ${className ?? ''}`} {...reachable}>
      {children}
    </div>
  )
}
