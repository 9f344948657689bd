import type { Footnote } from '~/domain/report/report'
import styles from './blocks.module.css'
import { RunsView } from './RunsView'

/** The footnotes of a sheet under their line. */
export function FootnotesView({ footnotes }: { footnotes: readonly Footnote[] }) {
  if (footnotes.length === 0) return null
  return (
    <div className={styles.notes} data-footnotes>
      {footnotes.map(({ id, number, runs }) => (
        <p key={id} data-footnote={id}>
          <sup>{number}</sup> <RunsView runs={runs} />
        </p>
      ))}
    </div>
  )
}
