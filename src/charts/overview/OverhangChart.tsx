import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ChartFigure, type DrawingSize } from '../figure/ChartFigure'
import { overhangMessages } from './messages'
import { OverhangGroupDrawing } from './OverhangGroupDrawing'
import { OverhangWhole } from './OverhangWhole'
import { type GroupLayout, layoutGroups } from './overhang-layout'
import type { OverhangGroup, OverhangModel } from './overhang-model'

/** Under this width (in CSS pixels at normal text size) the two groups stand one under the other, without the whole. */
const NARROW = 560
/** Heights at normal text size: the whole with its funnel, one group with one line of labels, a further line. */
const WHOLE = 130
const GROUP = 90
const LINE = 18

interface Arranged {
  arrangement: 'beside' | 'below'
  groups: readonly [GroupLayout, GroupLayout]
  height: number
}

export interface OverhangChartProps {
  model: OverhangModel
  medium?: 'screen' | 'paper'
  width?: number
  className?: string
}

/** The published result: the whole, its small parts enlarged, and what does not fit past the limit line. */
export function OverhangChart({ model, ...frame }: OverhangChartProps) {
  const language = useLanguage()
  const messages = useMessages(overhangMessages)
  const arrange = ({ width, scale }: DrawingSize): Arranged => {
    const nameOf = ({ name, value }: OverhangGroup['parts'][number]) =>
      `${name} ${value === null ? messages.notReported : formatNumber(value, language)}`
    const arrangement = width < NARROW * scale ? 'below' : 'beside'
    const groups = layoutGroups(model, { width, scale, nameOf }, arrangement)
    const lines = groups.map((group) => GROUP + (group.lines - 1) * LINE)
    const height =
      arrangement === 'beside' ? WHOLE + Math.max(...lines) : lines.reduce((sum, line) => sum + line + 15, -15)
    return { arrangement, groups, height: height * scale }
  }
  return (
    <ChartFigure
      id="ket-qua"
      title={model.title}
      subtitle={model.subtitle}
      kind={model.kind}
      source={model.source}
      summary={model.summary}
      table={model.table}
      fileName="ket-qua-giai-quyet"
      height={(size) => arrange(size).height}
      {...frame}
    >
      {(size) => {
        const { arrangement, groups, height } = arrange(size)
        const [first, second] = groups
        const below = (GROUP + (first.lines - 1) * LINE + 15) * size.scale
        return (
          <svg
            className="ch"
            width={size.width}
            height={height}
            viewBox={`0 0 ${size.width} ${height}`}
            aria-hidden="true"
          >
            {arrangement === 'beside' && <OverhangWhole model={model} size={size} groups={groups} />}
            <OverhangGroupDrawing
              layout={first}
              y={arrangement === 'beside' ? WHOLE * size.scale : 0}
              size={size}
              endX={arrangement === 'beside' ? null : size.width}
            />
            <OverhangGroupDrawing
              layout={second}
              y={arrangement === 'beside' ? WHOLE * size.scale : below}
              size={size}
              endX={size.width}
            />
          </svg>
        )
      }}
    </ChartFigure>
  )
}
