import { Bar, CartesianGrid, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import { ChartFigure, type DrawingSize } from '../figure/ChartFigure'
import type { WeeklyFlowModel } from './weekly-flow-model'

export interface WeeklyFlowChartProps {
  model: WeeklyFlowModel
  illustrative: boolean
  medium?: 'screen' | 'paper'
  width?: number
  className?: string
}

const HEIGHT = 240

/** Two columns a week, and a line for what is left open. Stands still: drawn by Recharts, in a chunk of its own. */
export function WeeklyFlowChart({ model, illustrative, ...frame }: WeeklyFlowChartProps) {
  return (
    <ChartFigure
      id="tiep-nhan-giai-quyet"
      title={model.title}
      subtitle={model.subtitle}
      kind={illustrative ? 'illustrative' : 'reported'}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName={model.fileName}
      height={({ scale }) => HEIGHT * scale}
      {...frame}
    >
      {(size) => <Flow model={model} size={size} />}
    </ChartFigure>
  )
}

function Flow({
  model: { points, names, max },
  size: { width, scale },
}: {
  model: WeeklyFlowModel
  size: DrawingSize
}) {
  const language = useLanguage()
  const number = (value: unknown) => (typeof value === 'number' ? formatNumber(value, language) : '')
  const tick = { fontSize: 13 * scale, fill: 'var(--c-sub)', fontFamily: 'var(--font-figures)' }
  const label = { fontSize: 13 * scale, fill: 'var(--c-label)', fontFamily: 'var(--font-figures)' }
  // written on the marks where there is room for every number
  const labelled = width / Math.max(points.length, 1) > 52 * scale
  const key = [
    { name: names.received, mark: 'received' },
    { name: names.resolved, mark: 'resolved' },
    { name: names.backlog, mark: 'backlog' },
  ] as const
  return (
    <ComposedChart
      className="ch"
      width={width}
      height={HEIGHT * scale}
      data={[...points]}
      margin={{ top: 34 * scale, right: 0, bottom: 0, left: 0 }}
      barGap={2}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      {!labelled && <CartesianGrid vertical={false} stroke="var(--c-grid)" />}
      <XAxis dataKey="label" interval={0} tickLine={false} tick={tick} stroke="var(--c-axis)" height={26 * scale} />
      <YAxis
        hide={labelled}
        width={40 * scale}
        domain={[0, max]}
        tick={tick}
        tickFormatter={number}
        stroke="var(--c-axis)"
      />
      <Bar dataKey="received" fill="var(--c-structure-2)" stroke="var(--c-edge)" isAnimationActive={false}>
        {labelled && <LabelList dataKey="received" position="top" formatter={number} {...label} />}
      </Bar>
      <Bar dataKey="resolved" fill="var(--e-usable)" isAnimationActive={false}>
        {labelled && <LabelList dataKey="resolved" position="top" formatter={number} {...label} />}
      </Bar>
      <Line
        dataKey="backlog"
        stroke="var(--o-overdue-text)"
        strokeWidth={2}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <g>
        {key.map(({ name, mark }, index) => (
          <g key={mark} transform={`translate(${index * 108 * scale} ${4 * scale})`}>
            {mark === 'backlog' ? (
              <path d={`M0 ${6 * scale}H${18 * scale}`} stroke="var(--o-overdue-text)" strokeWidth={2} />
            ) : (
              <rect
                width={16 * scale}
                height={12 * scale}
                fill={mark === 'received' ? 'var(--c-structure-2)' : 'var(--e-usable)'}
                stroke={mark === 'received' ? 'var(--c-edge)' : 'none'}
              />
            )}
            <text x={24 * scale} y={11 * scale}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </ComposedChart>
  )
}
