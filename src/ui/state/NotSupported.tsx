import type { ReactNode } from 'react'
import styles from './State.module.css'

/** In place of a drawing that the data cannot bear: what is absent, why, and (as children) what to ask for. */
export function NotSupported({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
  return (
    <div className={styles.absent}>
      <strong>{title}</strong>
      <p>{why}</p>
      {children}
    </div>
  )
}
