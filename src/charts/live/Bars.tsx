import { memo, useMemo } from 'react'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { FillKey } from './FillKey'
import styles from './Live.module.css'
import { MarkSegment } from './MarkSegments'
import { type Mark, type MarksModel, type OnPick, sameProps } from './marks'
import { ghostOf } from './outcome-fills'
import { useRovingFocus } from './use-roving-focus'
import { wrapLabel } from './wrap-label'

const LINE = 17
const ROW = 27
const BAR = 15

interface BarsLayout {
  readonly stacked: boolean
  readonly labelWidth: number
  readonly barFrom: number
  readonly barWidth: number
  readonly rows: readonly { readonly y: number; readonly lines: readonly string[]; readonly height: number }[]
  readonly height: number
}

/** Room for "123 / 456" behind the longest bar, and for the note at the right end. */
function layOut({ marks, key, noteLetters = 0 }: MarksModel, { width, scale }: DrawingSize): BarsLayout {
  const stacked = width < 460 * scale
  const labelWidth = stacked ? width : Math.min(0.36 * width, 250 * scale)
  const noteWidth = noteLetters === 0 ? 0 : (noteLetters * 7 + 12) * scale
  // "all / all" is the longest that can stand there: the bars keep their scale whatever is selected.
  const longest = Math.max(1, ...marks.map(({ all }) => String(all).length + Math.floor((String(all).length - 1) / 3)))
  const valueWidth = (longest * 2 + 3) * 7.4 * scale
  const barFrom = stacked ? 0 : labelWidth + 12 * scale
  let y = key ? 24 * scale : 0
  const rows = marks.map(({ label }) => {
    const lines = wrapLabel(label, labelWidth, 14 * scale)
    const height = stacked ? (lines.length * LINE + ROW + 4) * scale : Math.max(ROW, lines.length * LINE + 10) * scale
    const row = { y, lines, height }
    y += height
    return row
  })
  const barWidth = Math.max(40, width - barFrom - valueWidth - noteWidth)
  return { stacked, labelWidth, barFrom, barWidth, rows, height: Math.max(y, 1) }
}

export const barsHeight = (model: MarksModel, size: DrawingSize): number => layOut(model, size).height

/** Lying bars: label, bar, "selected / all", note. On a narrow page the label stands above its bar. */
export function Bars({ model, size, onPick }: { model: MarksModel; size: DrawingSize; onPick: OnPick | null }) {
  const { width, scale } = size
  const { noteLetters, key } = model
  const labels = model.marks.map(({ label, all }) => `${label}|${all}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `labels` stands for what the layout takes from the marks
  const layout = useMemo(() => layOut(model, { width, scale }), [labels, noteLetters, key === undefined, width, scale])
  const roving = useRovingFocus(model.marks.length)
  const pixels = layout.barWidth / Math.max(1, model.max)
  return (
    <svg className={styles.drawing} width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <title>{model.summary}</title>
      {model.key && <FillKey entries={model.key} scale={scale} width={width} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside */}
      <g onKeyDown={roving.onKeyDown}>
        {model.marks.map((mark, index) => (
          <Bar
            key={mark.key}
            mark={mark}
            index={index}
            layout={layout}
            pixels={pixels}
            width={width}
            scale={scale}
            tabIndex={roving.tabIndexOf(index)}
            onFocus={roving.onFocus}
            onPick={onPick}
          />
        ))}
      </g>
    </svg>
  )
}

interface BarProps {
  mark: Mark
  index: number
  layout: BarsLayout
  pixels: number
  width: number
  scale: number
  tabIndex: 0 | -1
  onFocus: (index: number) => void
  onPick: OnPick | null
}

const Bar = memo(function Bar(props: BarProps) {
  const { mark, index, layout, pixels, width, scale, tabIndex, onFocus, onPick } = props
  const row = layout.rows[index]
  if (!row) return null
  const labelHeight = layout.stacked ? row.lines.length * LINE * scale : 0
  const middle = row.y + labelHeight + (row.height - labelHeight) / 2
  const barY = middle - (BAR / 2) * scale
  let x = layout.barFrom
  const segments = mark.segments.map((segment) => {
    const segmentWidth = segment.count === 0 ? 0 : Math.max(1.5, segment.count * pixels)
    const box = { ...segment, x, width: segmentWidth }
    x += segmentWidth === 0 ? 0 : segmentWidth + (mark.segments.length > 1 ? 1 : 0)
    return box
  })
  const longest = Math.max(mark.all * pixels, x - layout.barFrom, mark.all > 0 ? 1.5 : 0)
  const firstLine = layout.stacked
    ? row.y + 13 * scale
    : middle + 5 * scale - ((row.lines.length - 1) * LINE * scale) / 2
  const [selected = '', all] = mark.value.split(' / ')
  const lead = mark.segments.find(({ count }) => count > 0) ?? mark.segments[0]
  const hit = onPick
    ? {
        role: 'button',
        tabIndex,
        'aria-pressed': mark.picked,
        onClick: () => onPick(mark.key),
        onFocus: () => onFocus(index),
        onKeyDown: (event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onPick(mark.key)
        },
      }
    : { role: 'img' }
  return (
    <g>
      <text x={0} y={firstLine} className={mark.picked ? styles.strong : ''}>
        {row.lines.map((line, place) => (
          <tspan key={line} x={0} dy={place === 0 ? 0 : LINE * scale}>
            {line}
          </tspan>
        ))}
      </text>
      {mark.selected < mark.all && lead && (
        <rect
          className={styles.ghost}
          style={{ stroke: ghostOf(lead.pattern) }}
          x={layout.barFrom + 0.75}
          y={barY + 0.75}
          width={Math.max(0, longest - 1.5)}
          height={BAR * scale - 1.5}
        />
      )}
      {segments.map(({ key, pattern, x: segmentX, width: segmentWidth }) => (
        <MarkSegment key={key} pattern={pattern} x={segmentX} y={barY} width={segmentWidth} height={BAR * scale} />
      ))}
      <text
        x={layout.barFrom + longest + 6 * scale}
        y={middle + 5 * scale}
        className={mark.all === 0 ? styles.zero : ''}
      >
        <tspan className={styles.strong}>{selected}</tspan>
        {all !== undefined && <tspan className={styles.sub}> / {all}</tspan>}
      </text>
      {mark.note !== undefined && (
        <text className={`${styles.sub} ${styles.end}`} x={width} y={middle + 5 * scale}>
          {mark.note}
        </text>
      )}
      {mark.picked && <rect className={styles.pick} x={-6} y={row.y + 1} width={width + 12} height={row.height - 2} />}
      {/* over the words, which are not part of its name */}
      <rect
        className={`${styles.hit} ${onPick ? styles.mark : ''}`}
        data-mark={index}
        aria-label={mark.description}
        x={0}
        y={row.y}
        width={width}
        height={row.height}
        {...hit}
      />
    </g>
  )
}, sameProps)
