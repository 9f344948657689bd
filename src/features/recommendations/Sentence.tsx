import type { Run } from '~/domain/shared/run'
import styles from './Recommendations.module.css'

/** A sentence with its figures set off: each of them is bound to the data. */
export function Sentence({ runs }: { runs: readonly Run[] }) {
  let at = 0
  return runs.map((run) => {
    at += 1
    if (run.kind === 'footnote') return null
    if (run.kind === 'text') return run.text
    return (
      <span key={at} className={styles.figure} data-figure={run.figure.id}>
        {run.text}
      </span>
    )
  })
}
