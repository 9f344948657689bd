import { Bar, CartesianGrid, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import { ChartFigure, type DrawingSize } from '../figure/ChartFigure'
import { textWidth } from '../figure/text-width'
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

function Flow({ model, size: { width, scale } }: { model: WeeklyFlowModel; size: DrawingSize }) {
  const language = useLanguage()
  const { points, names, max } = model
  const number = (value: unknown) => (typeof value === 'number' ? formatNumber(value, language) : '')
  const tick = { fontSize: 13 * scale, fill: 'var(--c-sub)', fontFamily: 'var(--font-figures)' }
  const label = { fontSize: 13 * scale, fill: 'var(--c-label)', fontFamily: 'var(--font-figures)' }
  // written on the marks where there is room for every number
  const labelled = width / Math.max(points.length, 1) > 72 * scale
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
      margin={{ top: 44 * scale, right: 8 * scale, bottom: 0, left: 0 }}
      barGap={2}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      {!labelled && <CartesianGrid vertical={false} stroke="var(--c-grid)" />}
      <XAxis dataKey="label" interval={0} tickLine={false} tick={tick} stroke="var(--c-axis)" height={26 * scale} />
      <YAxis
        hide={labelled}
        allowDecimals={false}
        width={40 * scale}
        domain={[0, max]}
        tick={tick}
        tickFormatter={number}
        stroke="var(--c-axis)"
      />
      <Bar dataKey="received" fill="var(--paper)" stroke="var(--c-edge)" isAnimationActive={false}>
        {labelled && <LabelList dataKey="received" position="top" formatter={number} {...label} />}
      </Bar>
      <Bar dataKey="resolved" fill="var(--c-structure-2)" stroke="var(--c-edge)" isAnimationActive={false}>
        {labelled && <LabelList dataKey="resolved" position="top" formatter={number} {...label} />}
      </Bar>
      <Line
        dataKey="backlog"
        stroke="var(--ink)"
        strokeWidth={2}
        dot={false}
        activeDot={false}
        label={({ x, y, index }) => (
          <BacklogLabel model={model} x={Number(x)} y={Number(y)} index={index} scale={scale} />
        )}
        isAnimationActive={false}
      />
      <g>
        {key.map(({ name, mark }, index) => (
          <g key={mark} transform={`translate(${index * 108 * scale} ${4 * scale})`}>
            {mark === 'backlog' ? (
              <path d={`M0 ${6 * scale}H${18 * scale}`} stroke="var(--ink)" strokeWidth={2} />
            ) : (
              <rect
                width={16 * scale}
                height={12 * scale}
                fill={mark === 'received' ? 'var(--paper)' : 'var(--c-structure-2)'}
                stroke="var(--c-edge)"
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

interface BacklogLabelProps {
  model: WeeklyFlowModel
  x: number
  y: number
  index: number | undefined
  scale: number
}

/** The two numbers that the title names: the highest backlog and the last. On paper of its own, to be read over bars. */
function BacklogLabel({ model: { points }, x, y, index, scale }: BacklogLabelProps) {
  const language = useLanguage()
  const highest = Math.max(...points.map(({ backlog }) => backlog))
  const peak = points.findIndex(({ backlog }) => backlog === highest)
  const point = index === undefined ? undefined : points[index]
  if (!point || (index !== peak && index !== points.length - 1)) return null
  const text = formatNumber(point.backlog, language)
  const width = textWidth(text, 13 * scale) + 8
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - 9 * scale}
        width={width}
        height={18 * scale}
        style={{ fill: 'var(--paper)', stroke: 'var(--ink)' }}
      />
      <text className="b" x={x} y={y + 5 * scale} textAnchor="middle">
        {text}
      </text>
    </g>
  )
}
