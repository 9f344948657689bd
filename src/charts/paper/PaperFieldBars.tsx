import { usePattern } from '~/charts/figure/pattern-context'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import { textWidth } from '../figure/text-width'
import type { LateFieldsModel } from '../overview/late-fields-model'

const ROW = 25
const BAR = 17
const HEAD = 18
const FONT_PX = 14.5

/** Overdue by field: crossed bars with their number, and what they are a part of at the right. */
export function PaperFieldBars({ model, width }: { model: LateFieldsModel; width: number }) {
  const language = useLanguage()
  const pattern = usePattern()
  const { bars, max, ofResolved } = model
  const start = Math.max(...bars.map(({ name }) => textWidth(name, FONT_PX)), 0) + 14
  const rates = Math.max(...[ofResolved, ...bars.map(({ rate }) => rate)].map((text) => textWidth(text, FONT_PX)))
  const longest = width - start - rates - 44
  const height = HEAD + bars.length * ROW
  return (
    <svg
      className="ch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={model.summary}
    >
      <text x={width} y={13} textAnchor="end" className="sub">
        {ofResolved}
      </text>
      {bars.map(({ key, name, overdue, rate }, index) => {
        const top = HEAD + index * ROW + 4
        const length = max === 0 ? 0 : (overdue / max) * longest
        return (
          <g key={key}>
            <text x={0} y={top + 13}>
              {name}
            </text>
            <rect
              x={start}
              y={top}
              width={length}
              height={BAR}
              fill={pattern('overdue')}
              stroke="var(--o-overdue-edge)"
            />
            <text x={start + length + 7} y={top + 13} className="b">
              {formatNumber(overdue, language)}
            </text>
            <text x={width} y={top + 13} textAnchor="end">
              {rate}
            </text>
          </g>
        )
      })}
      <line x1={start} x2={start} y1={HEAD} y2={height} className="axis" />
    </svg>
  )
}
