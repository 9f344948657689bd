import type { DrawingSize } from '~/charts/figure/ChartFigure'
import { wrapLabel } from '~/charts/live/wrap-label'
import type { FieldWeeksModel } from './build-field-weeks'

const LINE = 17

/** Where everything of the matrix stands. Unit: pixels. */
export interface MatrixLayout {
  readonly labelWidth: number
  readonly cellsFrom: number
  readonly cellWidth: number
  /** Bottom line of the week columns, and line under the head. */
  readonly columnsBase: number
  readonly headEnd: number
  readonly columnPixels: number
  readonly rows: readonly { readonly y: number; readonly height: number; readonly lines: readonly string[] }[]
  readonly restY: number | null
  readonly restLines: readonly string[]
  readonly restWidth: number
  readonly bodyEnd: number
  readonly height: number
  /** Bars and rates at the right; on a narrow page only the totals. */
  readonly wide: boolean
  readonly totalsFrom: number
  readonly rowPixels: number
  /** Whether a number fits into a cell. */
  readonly numbered: boolean
}

export function layOutMatrix(model: FieldWeeksModel, { width, scale }: DrawingSize): MatrixLayout {
  const wide = width >= 620 * scale
  const columns = Math.max(1, model.weeks.length)
  const labelWidth = wide ? Math.min(0.19 * width, 190 * scale) : 0.3 * width
  const noteLetters = Math.max(model.noteTitle.length, 1, ...model.rows.map(({ note }) => note.length))
  const rightWidth = wide ? (model.narrowed ? 150 : 110) * scale + noteLetters * 6.9 * scale : 34 * scale
  const cellsFrom = labelWidth + (wide ? 8 : 4) * scale
  const cellWidth = Math.min(64 * scale, (width - cellsFrom - rightWidth - 8) / columns)
  const columnsBase = 68 * scale
  const headEnd = 92 * scale
  let y = headEnd + 3
  const rows = model.rows.map(({ label }) => {
    const lines = wrapLabel(label, labelWidth, 14 * scale)
    const height = Math.max(27, lines.length * LINE + 8) * scale
    const row = { y, height, lines }
    y += height
    return row
  })
  const bodyEnd = y
  const restWidth = wide ? cellsFrom + cellWidth * columns : width - 40 * scale
  const restLines = model.rest ? wrapLabel(model.rest.label, restWidth, 13 * scale) : []
  return {
    labelWidth,
    cellsFrom,
    cellWidth,
    columnsBase,
    headEnd,
    columnPixels: (46 * scale) / Math.max(1, model.maxWeek),
    rows,
    restY: model.rest ? bodyEnd : null,
    restLines,
    restWidth,
    bodyEnd,
    height: bodyEnd + (model.rest ? restLines.length * LINE + 10 : 2) * scale,
    wide,
    totalsFrom: cellsFrom + cellWidth * columns + (wide ? 28 : 8) * scale,
    rowPixels: (54 * scale) / Math.max(1, model.maxRow),
    numbered: cellWidth >= 17 * scale,
  }
}

/** A place in the matrix: row −1 is the head, column −1 the labels. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/** The place under a point, or null outside. */
export function placeAt(layout: MatrixLayout, weeks: number, x: number, y: number): MatrixPlace | null {
  if (y < 0 || y >= layout.bodyEnd) return null
  const row = y < layout.headEnd ? -1 : layout.rows.findIndex((box) => y < box.y + box.height)
  const column = x < layout.cellsFrom ? -1 : Math.floor((x - layout.cellsFrom) / layout.cellWidth)
  if (column >= weeks || (row === -1 && column === -1)) return null
  return { row, column }
}
