import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { memo, type ReactNode } from 'react'
import live from '~/charts/live/Live.module.css'
import type { BrushPlot } from '~/charts/live/PeriodBrush'
import { silent } from '~/charts/live/silent'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import type { TrendModel, TrendWeek } from './build-trend'

const HEAD = 26
const PLOT = 150
const FOOT = 26

export const trendHeight = (scale: number): number => (HEAD + PLOT + FOOT) * scale

/** Where the days stand: full width, the edges free for half a handle. */
export const trendPlot = (width: number, scale: number): BrushPlot => ({
  left: 8,
  right: width - 8,
  top: HEAD * scale - 2,
  bottom: (HEAD + PLOT) * scale,
})

interface TrendDrawingProps {
  model: TrendModel
  width: number
  scale: number
  children: ReactNode
}

/** Marks and axis stand still while the brush over them moves. */
export function TrendDrawing({ model, width, scale, children }: TrendDrawingProps) {
  const height = trendHeight(scale)
  return (
    <svg className={`${live.drawing} ${live.brushed}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{model.title}</title>
      <TrendMarks model={model} width={width} scale={scale} />
      {children}
    </svg>
  )
}

const TrendMarks = memo(function TrendMarks({ model, width, scale }: Omit<TrendDrawingProps, 'children'>) {
  const language = useLanguage()
  const plot = trendPlot(width, scale)
  const x = scaleLinear([0, model.days], [plot.left, plot.right])
  const y = scaleLinear([0, model.max], [plot.bottom, plot.top + 22 * scale])
  const weekWidth = (plot.right - plot.left) / Math.max(1, model.weeks.length)
  const numbered = weekWidth >= 66 * scale
  const dated = Math.max(1, Math.ceil((42 * scale) / weekWidth))
  const path = line<TrendWeek>()
    .x(({ to }) => x(to + 1))
    .y(({ backlogEnd }) => y(backlogEnd))
  const ticks = numbered ? [] : y.ticks(3).filter((tick) => tick > 0)
  return (
    <g {...silent}>
      <TrendKey model={model} scale={scale} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={live.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text className={live.sub} x={plot.left} y={y(tick) - 3}>
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      {model.weeks.map((week, index) => {
        const [left, right] = [x(week.from), x(week.to + 1)]
        const pad = Math.max(2, (right - left) * 0.08)
        const bar = Math.max(1, (right - left - 2 * pad - 1) / 2)
        return (
          <g key={week.key}>
            <TrendBar kind="received" x={left + pad} y={y(week.received)} width={bar} base={plot.bottom} />
            <TrendBar kind="resolved" x={left + pad + 1 + bar} y={y(week.resolved)} width={bar} base={plot.bottom} />
            {numbered && (
              <>
                <text className={`${live.sub} ${live.middle}`} x={left + pad + bar / 2} y={plot.bottom - 5 * scale}>
                  {formatNumber(week.received, language)}
                </text>
                <text
                  className={`${live.sub} ${live.middle}`}
                  x={left + pad + 1 + bar * 1.5}
                  y={plot.bottom - 5 * scale}
                >
                  {formatNumber(week.resolved, language)}
                </text>
              </>
            )}
            {index % dated === 0 && (
              <text className={live.sub} x={left + pad} y={plot.bottom + 18 * scale}>
                {week.label}
              </text>
            )}
          </g>
        )
      })}
      <path className={live.backlog} d={path(model.weeks) ?? ''} />
      {model.weeks.map((week) => (
        <g key={week.key}>
          <circle className={live.dot} cx={x(week.to + 1)} cy={y(week.backlogEnd)} r={3 * scale} />
          {numbered && (
            <text
              className={`${live.strong} ${live.end}`}
              x={x(week.to + 1) - 6 * scale}
              y={y(week.backlogEnd) - 7 * scale}
              paintOrder="stroke"
              style={{ stroke: 'var(--paper)', strokeWidth: 4 }}
            >
              {formatNumber(week.backlogEnd, language)}
            </text>
          )}
        </g>
      ))}
      <line className={live.axis} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
    </g>
  )
})

interface TrendBarProps {
  kind: 'received' | 'resolved'
  x: number
  y: number
  width: number
  base: number
}

const TrendBar = ({ kind, x, y, width, base }: TrendBarProps) =>
  width > 0 && base > y ? <rect className={live[kind]} x={x} y={y} width={width} height={base - y} /> : null

function TrendKey({ model: { words }, scale }: { model: TrendModel; scale: number }) {
  let x = 8
  const after = (text: string) => {
    const left = x
    x += (24 + text.length * 7.1 + 16) * scale
    return left
  }
  const [received, resolved, backlog] = [after(words.received), after(words.resolved), after(words.backlog)]
  return (
    <g>
      <rect className={live.received} x={received} y={2} width={16 * scale} height={12 * scale} />
      <text className={live.sub} x={received + 22 * scale} y={12.5 * scale}>
        {words.received}
      </text>
      <rect className={live.resolved} x={resolved} y={2} width={16 * scale} height={12 * scale} />
      <text className={live.sub} x={resolved + 22 * scale} y={12.5 * scale}>
        {words.resolved}
      </text>
      <line className={live.backlog} x1={backlog} x2={backlog + 16 * scale} y1={8 * scale} y2={8 * scale} />
      <text className={live.sub} x={backlog + 22 * scale} y={12.5 * scale}>
        {words.backlog}
      </text>
    </g>
  )
}
