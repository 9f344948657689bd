import type { Bracket, FillName, SlideMark } from '~/domain/meeting/slide'
import { usePattern } from '../figure/pattern-context'
import { silent } from '../live/silent'
import styles from './SlideDrawing.module.css'
import { SlideMarks } from './SlideMarks'
import { lookOf } from './slide-fills'
import { DRAWING, layoutBars, layoutColumns, layoutKey } from './slide-layout'

interface SlideDrawingProps {
  marks: readonly SlideMark[]
  picked: string | null
  onPick: ((key: string) => void) | null
  /** The drawing in words. */
  summary: string
}

const frame = {
  viewBox: `0 0 ${DRAWING.width} ${DRAWING.height}`,
  preserveAspectRatio: 'xMidYMid meet',
} as const

/** Columns over time, with the span that holds most of them. */
export function SlideColumns(props: SlideDrawingProps & { bracket: Bracket | null }) {
  const { marks, picked, onPick, summary, bracket } = props
  const layout = layoutColumns(marks)
  return (
    <svg className={styles.drawing} {...frame}>
      <title>{summary}</title>
      <SlideMarks marks={layout.marks} picked={picked} onPick={onPick} upright />
      <line className={styles.axis} x1={0} x2={DRAWING.width} y1={layout.base} y2={layout.base} />
      {bracket !== null && picked === null && (
        <SpanBracket bracket={bracket} band={DRAWING.width / Math.max(1, marks.length)} />
      )}
    </svg>
  )
}

/** At the side that has room for its words. */
function SpanBracket({ bracket: { from, marks, strong, text }, band }: { bracket: Bracket; band: number }) {
  const [left, right] = [from * band + 16, (from + marks) * band - 16]
  const before = left > DRAWING.width - right
  return (
    <g {...silent}>
      <path className={styles.bracket} d={`M${left} 24V8H${right}V24`} />
      <text x={before ? left - 24 : right + 24} y={26} textAnchor={before ? 'end' : 'start'}>
        <tspan className={styles.value}>{strong}</tspan> {text}
      </text>
    </g>
  )
}

/** Bars by size, with the names of their fills. */
export function SlideBars(props: SlideDrawingProps & { fills: readonly FillName[]; scale: 'shared' | 'each' }) {
  const { marks, picked, onPick, summary, fills, scale } = props
  const pattern = usePattern()
  const places = layoutKey(fills.map(({ name }) => name))
  return (
    <svg className={styles.drawing} {...frame}>
      <title>{summary}</title>
      <g {...silent}>
        {fills.map(({ fill, name }, index) => {
          const { stroke, dashed, ...look } = lookOf(fill, pattern)
          const place = places[index]
          if (place === undefined) return null
          return (
            <g key={fill}>
              <rect
                x={place.x + 2}
                y={4}
                width={32}
                height={32}
                {...look}
                style={{ stroke, strokeWidth: 2.5 }}
                strokeDasharray={dashed ? '9 6' : undefined}
              />
              <text x={place.text} y={32} className={styles.key}>
                {name}
              </text>
            </g>
          )
        })}
      </g>
      <SlideMarks
        marks={layoutBars(marks, { withKey: fills.length > 0, scale })}
        picked={picked}
        onPick={onPick}
        upright={false}
      />
    </svg>
  )
}
