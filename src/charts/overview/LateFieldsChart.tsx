import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import { ChartFigure, type DrawingSize } from '../figure/ChartFigure'
import { usePattern } from '../figure/pattern-context'
import { textWidth } from '../figure/text-width'
import type { LateFieldsModel } from './late-fields-model'

export interface LateFieldsChartProps {
  model: LateFieldsModel
  illustrative: boolean
  medium?: 'screen' | 'paper'
  width?: number
  className?: string
}

const HEAD = 20
const ROW = 29
const HEIGHT = 196

/** One bar a field, its number on it, and late / resolved at the right. */
export function LateFieldsChart({ model, illustrative, ...frame }: LateFieldsChartProps) {
  const rows = Math.max(HEIGHT, HEAD + model.bars.length * ROW + 4)
  return (
    <ChartFigure
      id="qua-han-theo-linh-vuc"
      title={model.title}
      subtitle={model.subtitle}
      kind={illustrative ? 'illustrative' : 'reported'}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName={model.fileName}
      height={({ scale }) => rows * scale}
      {...frame}
    >
      {(size) => <Bars model={model} size={size} height={rows * size.scale} />}
    </ChartFigure>
  )
}

function Bars({
  model,
  size: { width, scale },
  height,
}: {
  model: LateFieldsModel
  size: DrawingSize
  height: number
}) {
  const language = useLanguage()
  const pattern = usePattern()
  const y = (at: number) => at * scale
  const { bars, max } = model
  const names = Math.max(...bars.map(({ name }) => textWidth(name, 14 * scale)), 0)
  const rates = Math.max(
    ...bars.map(({ rate }) => textWidth(rate, 13 * scale)),
    textWidth(model.ofResolved, 13 * scale),
  )
  const x = Math.min(names + 12, width * 0.4)
  // the number after the longest bar and the column of rates keep their place
  const longest = Math.max(width - x - rates - 44 * scale, 24)
  return (
    <svg className="ch" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text className="sub" x={width} y={y(12)} textAnchor="end">
        {model.ofResolved}
      </text>
      {bars.map(({ key, name, overdue, rate }, index) => {
        const top = y(HEAD + index * ROW + 5)
        const length = (overdue / max) * longest
        return (
          <g key={key}>
            <text x={0} y={top + y(12)}>
              {name}
            </text>
            <rect
              x={x}
              y={top}
              width={length}
              height={y(16)}
              fill={pattern('overdue')}
              style={{ stroke: 'var(--o-overdue-edge)' }}
            />
            <text className="b" x={x + length + 7} y={top + y(13)}>
              {formatNumber(overdue, language)}
            </text>
            <text className="sub" x={width} y={top + y(12)} textAnchor="end">
              {rate}
            </text>
          </g>
        )
      })}
      <line className="axis" x1={x} y1={y(HEAD)} x2={x} y2={y(HEAD + bars.length * ROW)} />
    </svg>
  )
}
