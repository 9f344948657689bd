import { ChartFigure } from '~/charts/figure/ChartFigure'
import { usePattern } from '~/charts/figure/pattern-context'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { CoverageModel } from './build-coverage-model'
import { preparednessMessages } from './messages'
import { StackedBars, stackedBarsHeight } from './StackedBars'

export interface CoverageFigureProps {
  id: string
  fileName: string
  model: CoverageModel
  medium?: 'screen' | 'paper' | undefined
  width?: number | undefined
}

/** Neighbourhoods that did it, did not, and said nothing: three things that never become two. */
export function CoverageFigure({ id, fileName, model, medium, width }: CoverageFigureProps) {
  const { coverage, forces } = useMessages(preparednessMessages)
  const language = useLanguage()
  const pattern = usePattern()
  const n = (value: number) => formatNumber(value, language)
  const rows = model.rows.map(({ key, name, note, held, none, notReported, all }) => ({
    key,
    name,
    label: [forces.label(n(held), n(all)), note].filter((text) => text !== '').join('; '),
    parts: [held, none, notReported],
  }))
  const series = [
    { name: coverage.held, fill: 'var(--e-usable)' },
    { name: coverage.none, fill: 'var(--e-missing)', stroke: 'var(--e-missing-edge)' },
    { name: coverage.notReported, fill: pattern('unknown'), stroke: 'var(--o-unknown-edge)', dashed: true },
  ]
  return (
    <ChartFigure
      id={id}
      title={model.title}
      subtitle={model.subtitle}
      kind={model.kind}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName={fileName}
      height={(size) => stackedBarsHeight(rows, size)}
      medium={medium}
      width={width}
    >
      {(size) => <StackedBars rows={rows} series={series} size={size} />}
    </ChartFigure>
  )
}
