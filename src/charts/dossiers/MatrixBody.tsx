import { memo } from 'react'
import live from '~/charts/live/Live.module.css'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage } from '~/ui/i18n/language-context'
import type { MatrixRow } from './build-field-weeks'
import styles from './FieldWeeks.module.css'
import type { MatrixPartProps } from './MatrixHead'
import type { MatrixPlace } from './matrix-layout'

/** Step of the ramp, 0 to 5: nothing is 0, the largest 5, small numbers apart from each other. */
const rampStep = (count: number, max: number): number =>
  count === 0 ? 0 : max <= 5 ? Math.min(5, count) : Math.max(1, Math.ceil((count / max) * 5))

export function MatrixBody({ model, layout, size, focused, onFocus }: MatrixPartProps) {
  return model.rows.map((row, place) => {
    const box = layout.rows[place]
    return box ? (
      <MatrixLine
        key={row.key}
        row={row}
        place={place}
        // Strings and numbers only: a line is drawn again when one of its figures changes, not with every move.
        counts={row.counts.join()}
        lines={box.lines.join('\n')}
        y={box.y}
        height={box.height}
        max={model.max}
        tone={model.tone}
        cellsFrom={layout.cellsFrom}
        cellWidth={layout.cellWidth}
        numbered={layout.numbered}
        scale={size.scale}
        focusedColumn={focused.row === place ? focused.column : null}
        chosenWeeks={model.weeks.map(({ chosen }) => (chosen ? 1 : 0)).join('')}
        onFocus={onFocus}
      />
    ) : null
  })
}

interface MatrixLineProps {
  row: MatrixRow
  place: number
  counts: string
  lines: string
  y: number
  height: number
  max: number
  tone: 'late' | 'plain'
  cellsFrom: number
  cellWidth: number
  numbered: boolean
  scale: number
  focusedColumn: number | null
  chosenWeeks: string
  onFocus: (place: MatrixPlace) => void
}

const sameLine = (a: MatrixLineProps, b: MatrixLineProps): boolean =>
  (Object.keys(a) as (keyof MatrixLineProps)[]).every((key) => key === 'row' || a[key] === b[key]) &&
  a.row.label === b.row.label &&
  a.row.chosen === b.row.chosen &&
  a.row.leads === b.row.leads &&
  a.row.description === b.row.description

const MatrixLine = memo(function MatrixLine(props: MatrixLineProps) {
  const { row, place, lines, y, height, max, tone, cellsFrom, cellWidth, numbered, scale, focusedColumn, onFocus } =
    props
  const language = useLanguage()
  const labels = lines.split('\n')
  const middle = y + height / 2 + 5 * scale
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
    <g role="row">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements */}
      <g
        role="rowheader"
        aria-label={row.description}
        aria-selected={row.chosen}
        className={styles.place}
        data-place={`${place},-1`}
        tabIndex={focusedColumn === -1 ? 0 : -1}
        onFocus={() => onFocus({ row: place, column: -1 })}
      >
        <rect className={styles.hit} x={0} y={y} width={cellsFrom} height={height} />
        <text className={row.chosen || row.leads ? live.strong : ''}>
          {labels.map((line, index) => (
            <tspan key={line} x={0} y={middle + (index - (labels.length - 1) / 2) * 17 * scale}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
      {row.counts.map((count, column) => {
        const x = cellsFrom + column * cellWidth
        const step = rampStep(count, max)
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: weeks do not change places
            key={column}
            role="gridcell"
            aria-label={row.cellDescriptions[column]}
            aria-selected={row.chosen && props.chosenWeeks[column] === '1'}
            className={styles.place}
            data-place={`${place},${column}`}
            tabIndex={focusedColumn === column ? 0 : -1}
            onFocus={() => onFocus({ row: place, column })}
          >
            <rect className={styles.hit} x={x} y={y} width={cellWidth} height={height} />
            {step > 0 && (
              <rect
                className={tone === 'late' ? styles[`late${step}`] : styles[`plain${step}`]}
                x={x + 1}
                y={y + 0.5}
                width={cellWidth - 2}
                height={height - 2}
              />
            )}
            {numbered && (
              <text
                className={`${live.middle} ${count === 0 ? live.zero : live.strong} ${tone === 'late' && step > 3 ? live.inverse : ''}`}
                x={x + cellWidth / 2}
                y={middle}
              >
                {formatNumber(count, language)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}, sameLine)
