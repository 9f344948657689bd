import type { ReactNode } from 'react'
import styles from './State.module.css'

/** What is missing, and (as children) the ways to bring it. */
export function EmptyMessage({ what, children }: { what: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.what}>{what}</p>
      {children}
    </div>
  )
}
