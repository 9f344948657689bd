import { ChartFigure, type DrawingSize } from '../figure/ChartFigure'
import { usePattern } from '../figure/pattern-context'
import type { OverdueWeeksModel } from './overdue-weeks-model'

export interface OverdueWeeksChartProps {
  model: OverdueWeeksModel
  illustrative: boolean
  medium?: 'screen' | 'paper'
  width?: number
  className?: string
}

const HEIGHT = 196
const BASE = 170
const TOP = 40

/** One column a week, its number on it; the first weeks bracketed where most came in then. */
export function OverdueWeeksChart({ model, illustrative, ...frame }: OverdueWeeksChartProps) {
  return (
    <ChartFigure
      id="qua-han-theo-tuan"
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
      {(size) => <Columns model={model} size={size} />}
    </ChartFigure>
  )
}

function Columns({
  model: { weeks, max, lead },
  size: { width, scale },
}: {
  model: OverdueWeeksModel
  size: DrawingSize
}) {
  const pattern = usePattern()
  const step = width / Math.max(weeks.length, 1)
  const bar = Math.min(step * 0.69, 64)
  const left = (index: number) => index * step + (step - bar) / 2
  const y = (at: number) => at * scale
  const heightOf = (count: number) => (max === 0 ? 0 : (count / max) * y(BASE - TOP))
  // every second label where all of them would touch
  const every = step < 44 * scale ? 2 : 1
  return (
    <svg className="ch" width={width} height={y(HEIGHT)} viewBox={`0 0 ${width} ${y(HEIGHT)}`} aria-hidden="true">
      {weeks.map(({ key, label, count }, index) => {
        const middle = left(index) + bar / 2
        const height = heightOf(count)
        return (
          <g key={key}>
            {count > 0 && (
              <rect
                x={left(index)}
                y={y(BASE) - height}
                width={bar}
                height={height}
                fill={pattern('overdue')}
                style={{ stroke: 'var(--o-overdue-edge)' }}
              />
            )}
            <text className="b" x={middle} y={y(BASE) - height - y(6)} textAnchor="middle">
              {count}
            </text>
            {index % every === 0 && (
              <text className="sub" x={middle} y={y(188)} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        )
      })}
      <line className="axis" x1={0} y1={y(BASE)} x2={width} y2={y(BASE)} />
      {lead && (
        <>
          <path className="leader" d={`M${left(0)} ${y(20)}V${y(14)}H${left(lead.weeks - 1) + bar}V${y(20)}`} />
          <text x={left(lead.weeks - 1) + bar + 10} y={y(18)}>
            <tspan className="b">{lead.strong}</tspan>
            {lead.text}
          </text>
        </>
      )}
    </svg>
  )
}
