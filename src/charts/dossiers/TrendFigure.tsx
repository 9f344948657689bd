import { memo } from 'react'
import { ChartFigure } from '~/charts/figure/ChartFigure'
import { PeriodBrush } from '~/charts/live/PeriodBrush'
import type { Period } from '~/domain/shared/period'
import { useMessages } from '~/ui/i18n/language-context'
import type { TrendModel } from './build-trend'
import { chartMessages } from './messages'
import { TrendDrawing, trendHeight, trendPlot } from './TrendDrawing'

export interface TrendFigureProps {
  id: string
  model: TrendModel
  kind: 'reported' | 'illustrative'
  selected: Period | null
  /** The selection as it stands at the end of a drag, a key or a click. */
  onSelect: (selected: Period | null, how: 'click' | 'drag') => void
  /** While a drag goes on. */
  onPreview: (selected: Period | null) => void
  onCancel: () => void
  className?: string | undefined
}

/** Received, resolved, backlog a week, and the brush over the days of receipt. */
export const TrendFigure = memo(function TrendFigure(props: TrendFigureProps) {
  const { id, model, kind, selected, onSelect, onPreview, onCancel, className } = props
  const text = useMessages(chartMessages).trend
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
      height={({ scale }) => trendHeight(scale)}
    >
      {(size) => (
        <TrendDrawing model={model} width={size.width} scale={size.scale}>
          <PeriodBrush
            period={model.period}
            spans={model.weeks.map(({ week }) => week)}
            plot={trendPlot(size.width, size.scale)}
            selected={selected}
            words={{ from: text.from, to: text.to, span: text.span }}
            onSelect={onSelect}
            onPreview={onPreview}
            onCancel={onCancel}
          />
        </TrendDrawing>
      )}
    </ChartFigure>
  )
})
