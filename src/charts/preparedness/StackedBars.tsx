import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { estimateWidth } from './estimate-width'
import styles from './StackedBars.module.css'

export interface StackedBarRow {
  readonly key: string
  readonly name: string
  /** Written at the end of the row's name, or under the bar where both do not fit. */
  readonly label: string
  /** One length per series; null = not known, drawn as nothing. */
  readonly parts: readonly (number | null)[]
}

export interface StackedBarSeries {
  readonly name: string
  readonly fill: string
  readonly stroke?: string | undefined
  readonly dashed?: boolean | undefined
}

const KEY_HEIGHT = 30
const BAR = 16

const isTight = (rows: readonly StackedBarRow[], { width, scale }: DrawingSize) =>
  rows.some(({ name, label }) => estimateWidth(`${name}   ${label}`, scale) > width)
const bandOf = (rows: readonly StackedBarRow[], size: DrawingSize) => (isTight(rows, size) ? 66 : 46) * size.scale

/** Height of the drawing for its figure. Unit: CSS pixels. */
export const stackedBarsHeight = (rows: readonly StackedBarRow[], size: DrawingSize): number =>
  Math.ceil(KEY_HEIGHT * size.scale + rows.length * bandOf(rows, size))

/** Horizontal bars over one scale from 0, names above them, so that no Vietnamese name is shortened. Stands still. */
export function StackedBars({
  rows,
  series,
  size,
}: {
  rows: readonly StackedBarRow[]
  series: readonly StackedBarSeries[]
  size: DrawingSize
}) {
  const { width, scale } = size
  const height = stackedBarsHeight(rows, size)
  const data = rows.map(({ key, parts }) => ({ key, ...Object.fromEntries(parts.map((part, i) => [`p${i}`, part])) }))
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)))
  return (
    <BarChart
      className={`ch ${styles.bars}`}
      layout="vertical"
      width={width}
      height={height}
      data={data}
      margin={{ top: KEY_HEIGHT * scale, right: 1, bottom: 0, left: 1 }}
      barSize={BAR * scale}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="key" hide width={0} />
      {series.map((part, index) => (
        <Bar
          key={part.name}
          dataKey={`p${index}`}
          name={part.name}
          stackId="all"
          fill={part.fill}
          stroke={part.stroke ?? 'none'}
          strokeWidth={1.5}
          {...(part.dashed ? { strokeDasharray: '4 3' } : {})}
          isAnimationActive={false}
        />
      ))}
      <Names rows={rows} size={size} />
      <Key series={series} scale={scale} />
    </BarChart>
  )
}

/**
 * Each name above the middle of its band, where the bar is. Not a LabelList: Recharts leaves out the label of a row
 * without a value and gives its place to the next.
 */
function Names({ rows, size }: { rows: readonly StackedBarRow[]; size: DrawingSize }) {
  const { width, scale } = size
  const tight = isTight(rows, size)
  const band = bandOf(rows, size)
  return rows.map(({ key, name, label, parts }, index) => {
    const top = KEY_HEIGHT * scale + (index + 0.5) * band - (BAR / 2) * scale
    // a row without a bar has its words where the bar would be
    const below = parts.every((part) => part === null) ? BAR - 4 : BAR + 16
    const place = tight
      ? { x: 1, y: top + below * scale }
      : { x: width - 1, y: top - 6 * scale, textAnchor: 'end' as const }
    return (
      <g key={key}>
        <text x={1} y={top - 6 * scale}>
          {name}
        </text>
        <text {...place} className="sub">
          {label}
        </text>
      </g>
    )
  })
}

/** Drawn inside the picture, because a legend beside it is lost in files and on paper. */
function Key({ series, scale }: { series: readonly StackedBarSeries[]; scale: number }) {
  let x = 1
  return (
    <g>
      {series.map(({ name, fill, stroke, dashed }) => {
        const start = x
        x += 40 * scale + estimateWidth(name, scale)
        return (
          <g key={name}>
            <rect
              x={start}
              y={3 * scale}
              width={16 * scale}
              height={12 * scale}
              fill={fill}
              stroke={stroke ?? 'none'}
              strokeWidth={1.5}
              {...(dashed ? { strokeDasharray: '4 3' } : {})}
            />
            <text x={start + 23 * scale} y={14 * scale} className="sub">
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
