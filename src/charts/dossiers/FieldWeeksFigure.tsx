import { memo } from 'react'
import { ChartFigure } from '~/charts/figure/ChartFigure'
import type { FieldWeeksModel } from './build-field-weeks'
import { FieldWeeksMatrix } from './FieldWeeksMatrix'
import { layOutMatrix } from './matrix-layout'
import type { MatrixPatch } from './matrix-selection'

export interface FieldWeeksFigureProps {
  id: string
  model: FieldWeeksModel
  kind: 'reported' | 'illustrative'
  onSelect: (patch: MatrixPatch) => void
  /** While the pointer is down; null when the drag is given up. */
  onPreview: (patch: MatrixPatch | null) => void
  className?: string | undefined
}

export const FieldWeeksFigure = memo(function FieldWeeksFigure(props: FieldWeeksFigureProps) {
  const { id, model, kind, onSelect, onPreview, className } = props
  const { title, subtitle, summary, source, table, fileName } = model
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={subtitle}
      summary={summary}
      source={source}
      table={table}
      fileName={fileName}
      kind={kind}
      interactive
      className={className}
      height={(size) => layOutMatrix(model, size).height}
    >
      {(size) => <FieldWeeksMatrix model={model} size={size} onSelect={onSelect} onPreview={onPreview} />}
    </ChartFigure>
  )
})
