import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

export interface PanelProps {
  title: string
  /** Level of the heading: 2 unless the panel stands inside a section that has one. */
  level?: 2 | 3 | undefined
  subtitle?: ReactNode | undefined
  /** What the rule above says: solid = reported or computed, dashed = illustrative, red = does not add up. */
  kind?: 'reported' | 'illustrative' | 'fail' | undefined
  className?: string | undefined
  children: ReactNode
}

/** A section under a rule, without a frame. */
export function Panel({ title, level = 2, subtitle, kind = 'reported', className, children }: PanelProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`${styles.panel} ${styles[kind]} ${className ?? ''}`} aria-labelledby={id}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
    </section>
  )
}
