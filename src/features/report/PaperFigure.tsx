import { useContext } from 'react'
import { PaperDrawing } from '~/charts/paper/PaperDrawing'
import type { ChartBlock } from '~/domain/report/report'
import styles from './blocks.module.css'
import { IllustrativeTag } from './IllustrativeTag'
import { PaperInputContext } from './paper-input-context'
import { DRAWING_WIDTH_PX } from './sheet-sizes'

/** "Hình 1." with its finding, the drawing in the text width, and its source. */
export function PaperFigure({ block }: { block: ChartBlock }) {
  const input = useContext(PaperInputContext)
  return (
    <figure className={styles.figure} data-chart={block.label.replace(/\.$/, '')}>
      <figcaption className={styles.caption}>
        <b>{block.label}</b> {block.caption}
        {block.illustrative && <IllustrativeTag />}
      </figcaption>
      {input !== null && (
        <PaperDrawing
          chart={block.chart}
          row={input.reported?.row ?? null}
          dossiers={input.dossiers}
          period={input.info.period}
          width={DRAWING_WIDTH_PX}
        />
      )}
      <p className={styles.source}>{block.source}</p>
    </figure>
  )
}
