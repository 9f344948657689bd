import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { usePattern } from '~/charts/figure/pattern-context'
import live from '~/charts/live/Live.module.css'
import { silent } from '~/charts/live/silent'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { FieldWeeksModel } from './build-field-weeks'
import { valueText } from './chart-context'
import type { MatrixLayout } from './matrix-layout'
import { chartMessages } from './messages'

/** Totals of the rows as bars, the rates, the lines between rows, and the fields that have none. */
export function MatrixTotals({
  model,
  layout,
  size,
}: {
  model: FieldWeeksModel
  layout: MatrixLayout
  size: DrawingSize
}) {
  const text = useMessages(chartMessages)
  const language = useLanguage()
  const pattern = usePattern()
  const { width, scale } = size
  const { wide, totalsFrom, columnsBase, headEnd, rowPixels } = layout
  const fill = model.tone === 'late' ? pattern('overdue') : 'var(--c-structure-2)'
  const ghost = model.tone === 'late' ? 'var(--o-overdue-text)' : 'var(--c-edge)'
  return (
    <g {...silent} style={{ pointerEvents: 'none' }}>
      {wide && (
        <text className={live.sub} x={totalsFrom} y={columnsBase + 17 * scale}>
          {text.matrix.whole}
        </text>
      )}
      {wide && (
        <text className={`${live.sub} ${live.end}`} x={width} y={columnsBase + 17 * scale}>
          {model.noteTitle}
        </text>
      )}
      <line className={live.axis} x1={0} x2={width} y1={headEnd} y2={headEnd} />
      {model.rows.map((row, place) => {
        const box = layout.rows[place]
        if (!box) return null
        const base = box.y + box.height / 2 + 5 * scale
        const [all, inner] = [row.total * rowPixels, row.selected * rowPixels]
        const barY = box.y + box.height / 2 - 7.5 * scale
        return (
          <g key={row.key}>
            {wide && row.selected < row.total && (
              <rect
                className={live.ghost}
                style={{ stroke: ghost }}
                x={totalsFrom + 0.75}
                y={barY + 0.75}
                width={Math.max(0, all - 1.5)}
                height={13.5 * scale}
              />
            )}
            {wide && row.selected > 0 && (
              <rect x={totalsFrom} y={barY} width={Math.max(1.5, inner)} height={15 * scale} fill={fill} />
            )}
            <text
              className={`${live.strong} ${wide ? '' : live.end}`}
              x={wide ? totalsFrom + all + 6 * scale : width}
              y={base}
            >
              {wide && model.narrowed
                ? valueText(row.selected, row.total, language)
                : formatNumber(row.total, language)}
            </text>
            {wide && (
              <text className={`${live.sub} ${live.end}`} x={width} y={base}>
                {row.note}
              </text>
            )}
            <line className={live.grid} x1={0} x2={width} y1={box.y + box.height - 0.5} y2={box.y + box.height - 0.5} />
          </g>
        )
      })}
      {model.rest && layout.restY !== null && (
        <g>
          <text className={live.sub}>
            {layout.restLines.map((line, index) => (
              <tspan key={line} x={0} y={(layout.restY ?? 0) + (18 + index * 17) * scale}>
                {line}
              </tspan>
            ))}
          </text>
          <text
            className={`${live.zero} ${wide ? '' : live.end}`}
            x={wide ? totalsFrom : width}
            y={layout.restY + 18 * scale}
          >
            0
          </text>
          {wide && (
            <text className={`${live.sub} ${live.end}`} x={width} y={layout.restY + 18 * scale}>
              {model.rest.note}
            </text>
          )}
        </g>
      )}
    </g>
  )
}
