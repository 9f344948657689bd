import type { ParagraphBlock } from '~/domain/report/report'
import type { Slice } from './BlockView'
import styles from './blocks.module.css'
import { RunsView, useWriteRun } from './RunsView'
import { splitRuns } from './split-runs'

export interface ParagraphViewProps {
  block: ParagraphBlock
  slice?: Slice | undefined
  lineStarts?: readonly number[] | undefined
}

/** A paragraph, or its lines `from` up to `to`: the last line of a part that goes on is set to the full width. */
export function ParagraphView({ block, slice, lineStarts }: ParagraphViewProps) {
  const write = useWriteRun()
  if (slice === undefined || lineStarts === undefined || (slice.isFirst && slice.isLast)) {
    return (
      <p>
        <RunsView runs={block.runs} />
      </p>
    )
  }
  const from = lineStarts[slice.from] ?? 0
  const to = lineStarts[slice.to] ?? Number.POSITIVE_INFINITY
  const classes = [slice.isLast ? '' : styles.continues, slice.isFirst ? '' : styles.continued]
  return (
    <p className={classes.join(' ')}>
      <RunsView runs={splitRuns(block.runs, from, to, write)} />
    </p>
  )
}
