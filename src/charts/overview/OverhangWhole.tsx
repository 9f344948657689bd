import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DrawingSize } from '../figure/ChartFigure'
import { usePattern } from '../figure/pattern-context'
import { textWidth } from '../figure/text-width'
import { overhangMessages } from './messages'
import { type GroupLayout, layoutWhole } from './overhang-layout'
import type { OverhangModel } from './overhang-model'

export interface OverhangWholeProps {
  model: OverhangModel
  size: DrawingSize
  groups: readonly [GroupLayout, GroupLayout]
}

/** How the dossiers came in, what became of them, and the funnel from the small parts to their enlargement. */
export function OverhangWhole({ model, size: { width, scale }, groups }: OverhangWholeProps) {
  const language = useLanguage()
  const messages = useMessages(overhangMessages)
  const pattern = usePattern()
  const number = (value: number) => formatNumber(value, language)
  const known = model.received.parts.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  const [first, ...others] = known
  const channels = layoutWhole(known.length === 0 ? [model.received.total] : known.map(({ value }) => value), width)
  const limits = groups.map(({ group }) => group.limit)
  const [early, ...rest] = layoutWhole([model.early, ...limits], width)
  const y = (at: number) => at * scale
  return (
    <>
      <text x={0} y={y(13)}>
        <tspan className="b">
          {messages.received} {number(model.received.total)}
        </tspan>
        {first && `: ${first.name} ${number(first.value)}`}
      </text>
      {others.length > 0 && (
        <text x={width} y={y(13)} textAnchor="end">
          {others.map(({ name, value }) => `${name} ${number(value)}`).join('; ')}
        </text>
      )}
      {channels.map(({ x, width: size }, index) => (
        <rect
          key={x}
          className={index === 0 ? 'part' : 'part-2'}
          x={x + 0.5}
          y={y(20) + 0.5}
          width={Math.max(size - 1, 0.5)}
          height={y(13)}
        />
      ))}
      <text x={0} y={y(57)}>
        <tspan className="b">{messages.result}</tspan>: {messages.early} {number(model.early)}
      </text>
      <text x={width} y={y(57)} textAnchor="end">
        {messages.left(number(limits[0] as number), number(limits[1] as number))}
      </text>
      {early && (
        <rect
          x={early.x}
          y={y(64)}
          width={early.width}
          height={y(28)}
          fill={pattern('early')}
          style={{ stroke: 'var(--o-early-edge)' }}
        />
      )}
      {rest.map((bar, index) => {
        const group = groups[index as 0 | 1]
        const text = number(group.group.limit)
        const extent = Math.max(group.limitX - group.x, 0)
        return (
          <g key={group.group.id}>
            <path
              d={`M${bar.x} ${y(92)}L${group.x} ${y(130)}H${group.x + extent}L${bar.x + bar.width} ${y(92)}Z`}
              style={{ fill: 'var(--sunken)' }}
            />
            <path
              className="leader"
              d={`M${bar.x} ${y(92)}L${group.x} ${y(130)}M${bar.x + bar.width} ${y(92)}L${group.x + extent} ${y(130)}`}
            />
            <rect
              className="part"
              x={bar.x + 0.5}
              y={y(64) + 0.5}
              width={Math.max(bar.width - 1, 0.5)}
              height={y(28) - 1}
            />
            {textWidth(text, 14 * scale) < bar.width && (
              <text className="b" x={bar.x + bar.width / 2} y={y(83)} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}
