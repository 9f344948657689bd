import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { DrawingSize } from '../figure/ChartFigure'
import { type PatternName, usePattern } from '../figure/pattern-context'
import { textWidth } from '../figure/text-width'
import { overhangMessages } from './messages'
import type { GroupLayout } from './overhang-layout'
import { fitWord } from './overhang-model'

export interface OverhangGroupDrawingProps {
  layout: GroupLayout
  /** Top of the group, its head included. */
  y: number
  size: DrawingSize
  /** Right edge for the word whether it fits; null: beside the overhang. */
  endX: number | null
}

const edges: Readonly<Partial<Record<PatternName, string>>> = {
  ontime: 'var(--o-ontime-edge)',
  overdue: 'var(--o-overdue-edge)',
  pover: 'var(--o-pover-edge)',
  intime: 'var(--o-intime-edge)',
}

/** Head, the parts in their patterns, the limit line, what reaches past it or stays short of it, labels. */
export function OverhangGroupDrawing({ layout, y: top, size: { scale }, endX }: OverhangGroupDrawingProps) {
  const language = useLanguage()
  const messages = useMessages(overhangMessages)
  const pattern = usePattern()
  const { group, x, segments, rest, limitX, labels } = layout
  const y = (at: number) => top + at * scale
  const fit = fitWord(group, language)
  const failing = group.verdict === 'fail'
  const last = labels.at(-1)
  const labelsEnd = last ? last.x + textWidth(last.text, 14 * scale) : x
  const roomForFit = endX !== null && labelsEnd + 8 + textWidth(fit, 14 * scale) < endX
  return (
    <g>
      <text x={x} y={y(16)}>
        {group.head} <tspan className="b">{formatNumber(group.limit, language)}</tspan>
      </text>
      {segments.map((segment) => (
        <rect
          key={segment.pattern}
          x={segment.x}
          y={y(24)}
          width={segment.width}
          height={40 * scale}
          fill={pattern(segment.pattern)}
          style={{ stroke: edges[segment.pattern] }}
        />
      ))}
      {rest && (
        <rect
          className={rest.kind === 'unknown' ? undefined : 'over'}
          x={rest.x + 1.5}
          y={y(24) + 0.75}
          width={Math.max(rest.width - 1.5, 1)}
          height={40 * scale - 1.5}
          fill={rest.kind === 'extra' ? pattern('over') : rest.kind === 'unknown' ? pattern('unknown') : 'none'}
          strokeDasharray={rest.kind === 'extra' ? undefined : '4 3'}
          style={rest.kind === 'unknown' ? { stroke: 'var(--o-unknown-edge)' } : undefined}
        />
      )}
      <line className="limit" x1={limitX} y1={y(18)} x2={limitX} y2={y(72)} />
      {labels.map(({ text, x: at, line }) => (
        <text key={text} x={at} y={y(84 + line * 18)}>
          {text}
        </text>
      ))}
      {endX === null
        ? failing && <FitBeside words={fit} x={layoutEnd(layout) + 8} y={y} />
        : (roomForFit || failing) && (
            <text className={failing ? 'red' : 'sub'} x={endX} y={roomForFit ? y(84) : y(16)} textAnchor="end">
              {fit}
            </text>
          )}
      {group.verdict === 'undecided' && endX === null && (
        <text className="sub" x={limitX + 8} y={y(48)}>
          {messages.notDecided}
        </text>
      )}
    </g>
  )
}

const layoutEnd = ({ rest, limitX }: GroupLayout): number => Math.max(limitX, rest ? rest.x + rest.width : limitX)

/** "thừa" over "3", to the right of the overhang. */
function FitBeside({ words, x, y }: { words: string; x: number; y: (at: number) => number }) {
  const [word, ...number] = words.split(' ')
  return (
    <>
      <text className="red" x={x} y={y(42)}>
        {word}
      </text>
      <text className="red" x={x} y={y(60)}>
        {number.join(' ')}
      </text>
    </>
  )
}
