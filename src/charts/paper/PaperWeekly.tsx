import { usePattern } from '~/charts/figure/pattern-context'
import { useLanguage } from '~/ui/i18n/language-context'
import { textWidth } from '../figure/text-width'
import type { WeeklyFlowModel } from '../overview/weekly-flow-model'
import { buildWeeklyDrawing, type PaperColumn } from './build-weekly-drawing'

const SWATCH = 14
const FONT_PX = 14.5

/** Received and resolved by week, and the backlog below: told apart by white, grey and stripes. */
export function PaperWeekly({ model, width }: { model: WeeklyFlowModel; width: number }) {
  const pattern = usePattern()
  const { names } = model
  const drawing = buildWeeklyDrawing(model.points, width, useLanguage())
  const second = SWATCH + 6 + textWidth(names.received, FONT_PX) + 28
  return (
    <svg
      className="ch"
      width={width}
      height={drawing.height}
      viewBox={`0 0 ${width} ${drawing.height}`}
      role="img"
      aria-label={model.summary}
    >
      <KeyEntry x={0} y={14} fill="var(--c-structure)" name={names.received} />
      <KeyEntry x={second} y={14} fill="var(--e-usable)" name={names.resolved} />
      <Columns columns={drawing.received} fill="var(--c-structure)" />
      <Columns columns={drawing.resolved} fill="var(--e-usable)" />
      <line x1={0} x2={width} y1={drawing.flowBase} y2={drawing.flowBase} className="axis" />
      <KeyEntry x={0} y={drawing.backlogHead} fill={pattern('intime')} name={names.backlog} />
      <Columns columns={drawing.backlog} fill={pattern('intime')} />
      <line x1={0} x2={width} y1={drawing.backlogBase} y2={drawing.backlogBase} className="axis" />
      {drawing.weeks.map(({ key, x, text }) => (
        <text key={key} x={x} y={drawing.backlogBase + 16} textAnchor="middle" className="sub">
          {text}
        </text>
      ))}
    </svg>
  )
}

function KeyEntry({ x, y, fill, name }: { x: number; y: number; fill: string; name: string }) {
  return (
    <>
      <rect x={x + 0.5} y={y - 11.5} width={SWATCH} height={12} fill={fill} stroke="var(--c-edge)" />
      <text x={x + SWATCH + 6} y={y}>
        {name}
      </text>
    </>
  )
}

function Columns({ columns, fill }: { columns: readonly PaperColumn[]; fill: string }) {
  return columns.map(({ key, x, y, width, height, text }) => (
    <g key={key}>
      <rect x={x} y={y} width={width} height={height} fill={fill} stroke="var(--c-edge)" strokeWidth={0.75} />
      <text x={x + width / 2} y={y - 4} textAnchor="middle" className="sub">
        {text}
      </text>
    </g>
  ))
}
