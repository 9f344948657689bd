import { memo } from 'react'
import { ChartFigure } from '~/charts/figure/ChartFigure'
import { Bars, barsHeight } from '~/charts/live/Bars'
import { Columns, columnsHeight } from '~/charts/live/Columns'
import type { MarksModel, OnPick } from '~/charts/live/marks'

export interface MarksFigureProps {
  id: string
  model: MarksModel
  shape: 'columns' | 'bars'
  kind: 'reported' | 'illustrative'
  onPick: OnPick
  className?: string | undefined
}

/** Columns or bars in the frame of every chart; a click on a mark selects it. */
export const MarksFigure = memo(function MarksFigure({ id, model, shape, kind, onPick, className }: MarksFigureProps) {
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
      height={(size) => (shape === 'columns' ? columnsHeight(model, size) : barsHeight(model, size))}
    >
      {(size) =>
        shape === 'columns' ? (
          <Columns model={model} size={size} onPick={onPick} />
        ) : (
          <Bars model={model} size={size} onPick={onPick} />
        )
      }
    </ChartFigure>
  )
})
