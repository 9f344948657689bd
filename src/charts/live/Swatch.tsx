import { type PatternName, usePattern } from '~/charts/figure/pattern-context'
import { edgeOf } from './outcome-fills'
import styles from './Swatch.module.css'

/** A sample of a fill, beside its word. */
export function Swatch({ pattern }: { pattern: PatternName }) {
  const fill = usePattern()
  return (
    <svg className={styles.swatch} viewBox="0 0 16 12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="11" fill={fill(pattern)} style={{ stroke: edgeOf(pattern) }} />
    </svg>
  )
}
