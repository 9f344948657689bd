import { memo } from 'react'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { FillKey } from './FillKey'
import styles from './Live.module.css'
import { MarkSegment } from './MarkSegments'
import { type Mark, type MarksModel, type OnPick, sameProps } from './marks'
import { ghostOf } from './outcome-fills'
import { silent } from './silent'
import { useRovingFocus } from './use-roving-focus'

const TOP = 24
const LABELS = 24
const PLOT = 124

const LETTER = 8.4

/** Width of one column's place, and whether labels need two lines in turns to stand clear of each other. */
function bandOf({ marks, groups }: MarksModel, { width, scale }: DrawingSize) {
  const gap = groups ? 12 * scale : 0
  const band = (width - gap * ((groups?.length ?? 1) - 1)) / Math.max(1, marks.length)
  const longest = Math.max(0, ...marks.map(({ label }) => label.length))
  return { gap, band, staggered: longest * LETTER * scale > band }
}

/** Height that `Columns` takes. */
export function columnsHeight(model: MarksModel, size: DrawingSize): number {
  const { groups, key } = model
  const second = bandOf(model, size).staggered ? 16 : 0
  return (TOP + PLOT + LABELS + second + (groups ? 20 : 0) + (key ? 24 : 0)) * size.scale
}

/** Upright columns: what is selected stands filled inside the outline of all. */
export function Columns({ model, size, onPick }: { model: MarksModel; size: DrawingSize; onPick: OnPick | null }) {
  const { marks, max, groups, key } = model
  const { width, scale } = size
  const roving = useRovingFocus(marks.length)
  const { gap, band, staggered } = bandOf(model, size)
  const starts = marks.map((_, index) => index * band + gap * groupAt(groups, index))
  const keyHeight = key ? 24 * scale : 0
  const base = keyHeight + (TOP + PLOT) * scale
  const height = columnsHeight(model, size)
  return (
    <svg className={styles.drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{model.summary}</title>
      {key && <FillKey entries={key} scale={scale} width={width} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside */}
      <g onKeyDown={roving.onKeyDown}>
        {marks.map((mark, index) => (
          <Column
            key={mark.key}
            mark={mark}
            index={index}
            x={starts[index] ?? 0}
            band={band}
            base={base}
            top={keyHeight}
            pixels={(PLOT * scale) / Math.max(1, max)}
            tabIndex={roving.tabIndexOf(index)}
            onFocus={roving.onFocus}
            onPick={onPick}
            scale={scale}
          />
        ))}
      </g>
      <ColumnAxis
        labels={marks.map(({ label }) => label).join('\n')}
        starts={starts.join()}
        band={band}
        base={base}
        scale={scale}
        width={width}
        staggered={staggered}
      />
      {groups && (
        <GroupLabels groups={groups} starts={starts} band={band} y={base + (LABELS + (staggered ? 32 : 16)) * scale} />
      )}
    </svg>
  )
}

const groupAt = (groups: MarksModel['groups'], index: number): number => {
  let end = 0
  for (const [place, { size }] of (groups ?? []).entries()) {
    end += size
    if (index < end) return place
  }
  return 0
}

interface ColumnProps {
  mark: Mark
  index: number
  x: number
  band: number
  base: number
  top: number
  /** Height of one dossier. */
  pixels: number
  tabIndex: 0 | -1
  onFocus: (index: number) => void
  onPick: OnPick | null
  scale: number
}

const Column = memo(function Column(props: ColumnProps) {
  const { mark, index, x, band, base, top, pixels, tabIndex, onFocus, onPick, scale } = props
  const barWidth = Math.min(36 * scale, band * 0.66)
  const left = x + (band - barWidth) / 2
  const tallest = Math.max(mark.all, mark.selected) * pixels
  let y = base
  const segments = mark.segments.map((segment) => {
    const height = segment.count === 0 ? 0 : Math.max(1.5, segment.count * pixels)
    y -= height
    return { ...segment, y, height }
  })
  const [first] = mark.segments
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
      {mark.selected < mark.all && first && (
        <rect
          className={styles.ghost}
          style={{ stroke: ghostOf(first.pattern) }}
          x={left + 0.75}
          y={base - tallest + 0.75}
          width={barWidth - 1.5}
          height={Math.max(0, tallest - 0.75)}
        />
      )}
      {segments.map(({ key, pattern, y: segmentY, height }) => (
        <MarkSegment key={key} pattern={pattern} x={left} y={segmentY} width={barWidth} height={height} />
      ))}
      <ValueLabel
        mark={mark}
        x={x + band / 2}
        y={base - tallest - 6 * scale}
        // where both numbers do not fit, the outline says "of all"
        short={mark.value.length * 7.4 * scale > band}
      />
      {mark.picked && (
        <rect
          className={styles.pick}
          x={x + 1}
          y={Math.max(top, base - tallest - 22 * scale)}
          width={band - 2}
          height={Math.min(base - top, tallest + 22 * scale) + LABELS * scale - 2}
        />
      )}
      {/* over the words, which are not part of its name */}
      <rect
        className={`${styles.hit} ${onPick ? styles.mark : ''}`}
        data-mark={index}
        aria-label={mark.description}
        x={x}
        y={top}
        width={band}
        height={base - top + LABELS * scale}
        {...hit}
      />
    </g>
  )
}, sameProps)

/** "13 / 19": what is selected in bold. */
function ValueLabel({ mark, x, y, short }: { mark: Mark; x: number; y: number; short: boolean }) {
  const [selected = '', all] = mark.value.split(' / ')
  if (mark.all === 0) {
    return (
      <text className={`${styles.middle} ${styles.zero}`} x={x} y={y}>
        {selected}
      </text>
    )
  }
  return (
    <text className={styles.middle} x={x} y={y}>
      <tspan className={styles.strong}>{selected}</tspan>
      {all !== undefined && !short && <tspan className={styles.sub}> / {all}</tspan>}
    </text>
  )
}

interface ColumnAxisProps {
  labels: string
  starts: string
  band: number
  base: number
  scale: number
  width: number
  staggered: boolean
}

/** Stands still under the brush: its properties are texts and numbers that do not change. */
const ColumnAxis = memo(function ColumnAxis(props: ColumnAxisProps) {
  const { labels, starts, band, base, scale, width, staggered } = props
  const places = starts.split(',').map(Number)
  return (
    <g {...silent}>
      <line className={styles.axis} x1={0} x2={width} y1={base} y2={base} />
      {labels.split('\n').map((label, index) => (
        <text
          key={`${places[index]}`}
          className={`${styles.sub} ${styles.middle}`}
          x={(places[index] ?? 0) + band / 2}
          y={base + (18 + (staggered && index % 2 === 1 ? 16 : 0)) * scale}
        >
          {label}
        </text>
      ))}
    </g>
  )
})

interface GroupLabelsProps {
  groups: NonNullable<MarksModel['groups']>
  starts: readonly number[]
  band: number
  y: number
}

function GroupLabels({ groups, starts, band, y }: GroupLabelsProps) {
  let first = 0
  return (
    <g {...silent}>
      {groups.map(({ label, size }) => {
        const left = starts[first] ?? 0
        const right = (starts[first + size - 1] ?? 0) + band
        first += size
        return (
          <text key={label} className={`${styles.middle} ${styles.strong}`} x={(left + right) / 2} y={y}>
            {label}
          </text>
        )
      })}
    </g>
  )
}
