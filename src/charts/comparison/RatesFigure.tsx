import { ChartFigure } from '~/charts/figure/ChartFigure'
import type { RatesModel } from './build-rates-model'
import { RatesDrawing, ratesHeight } from './RatesDrawing'

/** Early and on time of every round on one axis. One ink for all: nothing here is a ranking. */
export function RatesFigure({ model, className }: { model: RatesModel; className?: string }) {
  return (
    <ChartFigure
      id="ty-le-cac-phuong"
      title={model.title}
      subtitle={model.subtitle}
      kind={model.rows.every(({ illustrative }) => illustrative) ? 'illustrative' : 'reported'}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName="so-sanh-ty-le"
      height={(size) => ratesHeight(model.rows.length, size)}
      className={className}
    >
      {(size) => <RatesDrawing model={model} size={size} />}
    </ChartFigure>
  )
}
