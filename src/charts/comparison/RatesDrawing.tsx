import { memo } from 'react'
import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { textWidth } from '~/charts/figure/text-width'
import { formatPercent } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import type { RatesModel, RatesRow } from './build-rates-model'
import type { PercentAxis } from './percent-axis'

const ROW = 24
const HEAD = 26
const TEXT = 14
/** Under this width the counts behind a percentage are left to the table. Unit: CSS pixels × scale. */
const WITH_COUNTS = 560

/** Unit: CSS pixels. */
export const ratesHeight = (rows: number, { scale }: DrawingSize): number => Math.ceil((HEAD + rows * ROW + 4) * scale)

/** A row for every round: its name, its dot on the common axis, its percentage and counts in words. */
export const RatesDrawing = memo(function RatesDrawing({ model, size }: { model: RatesModel; size: DrawingSize }) {
  const { width, scale } = size
  const { rows, axis } = model
  const height = ratesHeight(rows.length, size)
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, TEXT * scale)))
  const names = Math.min(longest + 14 * scale, width * 0.42)
  const counts = width >= WITH_COUNTS * scale
  const words = (counts ? 184 : 80) * scale
  const plot = { left: names, right: Math.max(names + 60 * scale, width - words) }
  return (
    <svg className="ch" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {axis !== null && <Axis axis={axis} plot={plot} height={height} scale={scale} />}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          axis={axis}
          plot={plot}
          y={(HEAD + index * ROW + ROW / 2) * scale}
          scale={scale}
          counts={counts}
        />
      ))}
    </svg>
  )
})

interface Plot {
  readonly left: number
  readonly right: number
}

const placeOn = ({ from, to }: PercentAxis, { left, right }: Plot) => {
  const inset = 8
  return (percent: number) => left + inset + ((percent - from) / (to - from)) * (right - left - 2 * inset)
}

function Axis({ axis, plot, height, scale }: { axis: PercentAxis; plot: Plot; height: number; scale: number }) {
  const language = useLanguage()
  const x = placeOn(axis, plot)
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <line x1={x(tick)} x2={x(tick)} y1={(HEAD - 4) * scale} y2={height} className="grid" />
      <text x={x(tick)} y={(HEAD - 10) * scale} textAnchor="middle" className="sub">
        {formatPercent(tick, language, 0)}
      </text>
    </g>
  ))
}

interface RowProps {
  row: RatesRow
  axis: PercentAxis | null
  plot: Plot
  /** Middle of the row. */
  y: number
  scale: number
  counts: boolean
}

function Row({ row, axis, plot, y, scale, counts }: RowProps) {
  const { name, percent, published, text, fraction } = row
  const x = axis === null ? null : placeOn(axis, plot)
  const base = y + 5 * scale
  return (
    <g>
      <text x={0} y={base}>
        {name}
      </text>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="grid" />
      {x !== null && percent !== null && published !== null && (
        <>
          <line x1={x(published)} x2={x(percent)} y1={y} y2={y} stroke="var(--ink-2)" strokeWidth={2} />
          <circle cx={x(published)} cy={y} r={4 * scale} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
        </>
      )}
      {x !== null && percent !== null && (
        <circle
          cx={x(percent)}
          cy={y}
          r={5 * scale}
          fill={row.illustrative ? 'var(--paper)' : 'var(--ink)'}
          stroke="var(--ink)"
          strokeWidth={1.5}
          {...(row.illustrative ? { strokeDasharray: '2.5 2' } : {})}
        />
      )}
      <text x={plot.right + 12 * scale} y={base}>
        {text}
        {counts && percent !== null && (
          <tspan className="sub" dx={8 * scale}>
            {fraction}
          </tspan>
        )}
      </text>
    </g>
  )
}
