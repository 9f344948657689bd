import { ChartFigure } from '~/charts/figure/ChartFigure'
import { useMessages } from '~/ui/i18n/language-context'
import type { ForcesModel } from './build-forces-model'
import { preparednessMessages } from './messages'
import { StackedBars, stackedBarsHeight } from './StackedBars'

/** People there and missing, force by force. */
export function ForcesFigure({
  model,
  medium,
  width,
}: {
  model: ForcesModel
  medium?: 'screen' | 'paper' | undefined
  width?: number | undefined
}) {
  const { legend } = useMessages(preparednessMessages).forces
  const rows = model.rows.map(({ key, force, label, present, missing }) => ({
    key,
    name: force,
    label,
    parts: [present, missing],
  }))
  const series = [
    { name: legend.people, fill: 'var(--e-usable)' },
    { name: legend.missing, fill: 'var(--e-missing)', stroke: 'var(--e-missing-edge)' },
  ]
  return (
    <ChartFigure
      id="luc-luong"
      title={model.title}
      subtitle={model.subtitle}
      kind={model.kind}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName="luc-luong-tai-cho"
      height={(size) => stackedBarsHeight(rows, size)}
      medium={medium}
      width={width}
    >
      {(size) => <StackedBars rows={rows} series={series} size={size} />}
    </ChartFigure>
  )
}
