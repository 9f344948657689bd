import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { usePattern } from '~/charts/figure/pattern-context'
import live from '~/charts/live/Live.module.css'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { FieldWeeksModel, MatrixWeek } from './build-field-weeks'
import { valueText } from './chart-context'
import styles from './FieldWeeks.module.css'
import type { MatrixLayout, MatrixPlace } from './matrix-layout'
import { chartMessages } from './messages'

export interface MatrixPartProps {
  model: FieldWeeksModel
  layout: MatrixLayout
  size: DrawingSize
  focused: MatrixPlace
  onFocus: (place: MatrixPlace) => void
}

/** Total of each week as a column, and its first day under it. */
export function MatrixHead({ model, layout, size: { scale }, focused, onFocus }: MatrixPartProps) {
  const text = useMessages(chartMessages)
  const language = useLanguage()
  const pattern = usePattern()
  const { cellsFrom, cellWidth, columnsBase, columnPixels } = layout
  const fill = model.tone === 'late' ? pattern('overdue') : 'var(--c-structure-2)'
  const edge = model.tone === 'late' ? 'var(--o-overdue-edge)' : 'var(--c-edge)'
  const ghost = model.tone === 'late' ? 'var(--o-overdue-text)' : 'var(--c-edge)'
  // Under 38 px dates would touch: every second one is written.
  const every = Math.max(1, Math.ceil((38 * scale) / cellWidth))
  const brushed = model.weeks.some(({ chosen }) => chosen)
  /** Outside the days chosen, what there is; among them "4 / 14", or the 4 alone where both do not fit. */
  const countOf = ({ chosen, selected, total }: MatrixWeek) => {
    if (brushed && !chosen) return formatNumber(total, language)
    return cellWidth < 46 * scale ? formatNumber(selected, language) : valueText(selected, total, language)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
    <g role="row">
      {layout.wide && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
        <text role="columnheader" className={live.sub} x={0} y={columnsBase + 17 * scale}>
          {text.matrix.weekFrom}
        </text>
      )}
      {model.weeks.map((week, column) => {
        const x = cellsFrom + column * cellWidth
        const height = week.total * columnPixels
        const inner = week.selected * columnPixels
        const barWidth = Math.min(38 * scale, cellWidth * 0.72)
        const left = x + (cellWidth - barWidth) / 2
        const isFocused = focused.row === -1 && focused.column === column
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
          <g
            key={week.label}
            role="columnheader"
            aria-selected={week.chosen}
            aria-label={week.description}
            className={styles.place}
            data-place={`-1,${column}`}
            tabIndex={isFocused ? 0 : -1}
            onFocus={() => onFocus({ row: -1, column })}
          >
            <rect className={styles.hit} x={x} y={0} width={cellWidth} height={layout.headEnd} />
            {week.selected < week.total && (
              <rect
                className={live.ghost}
                style={{ stroke: ghost }}
                x={left + 0.75}
                y={columnsBase - height + 0.75}
                width={barWidth - 1.5}
                height={Math.max(0, height - 0.75)}
              />
            )}
            {week.selected > 0 && (
              <rect
                x={left}
                y={columnsBase - inner}
                width={barWidth}
                height={inner}
                fill={fill}
                style={{ stroke: edge }}
              />
            )}
            {layout.numbered && (
              <text
                className={`${live.middle} ${week.total === 0 ? live.zero : week.selected > 0 ? live.strong : live.sub}`}
                x={x + cellWidth / 2}
                y={columnsBase - height - 6 * scale}
              >
                {countOf(week)}
              </text>
            )}
            {column % every === 0 && (
              <text
                className={`${live.middle} ${live.sub} ${week.chosen ? live.strong : ''}`}
                x={x + cellWidth / 2}
                y={columnsBase + 17 * scale}
              >
                {week.label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
