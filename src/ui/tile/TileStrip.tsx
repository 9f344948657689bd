import type { ReactNode } from 'react'
import styles from './Tile.module.css'

/** The ruled strip: its tiles side by side, two a row on a narrow screen. */
export function TileStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.strip} aria-label={label}>
      {children}
    </section>
  )
}
