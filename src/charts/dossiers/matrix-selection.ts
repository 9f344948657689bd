import type { DossierFilter } from '~/domain/cube/dossier-filter'
import type { FieldWeeksModel } from './build-field-weeks'
import type { MatrixPlace } from './matrix-layout'

export type MatrixPatch =
  | Pick<DossierFilter, 'received'>
  | Pick<DossierFilter, 'fields'>
  | Pick<DossierFilter, 'received' | 'fields'>

const between = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const

/**
 * What a drag from one place to another selects: weeks from the head, fields from the labels, both from the cells (all
 * fields where every row is under the drag). A click on what is selected already takes it away.
 */
export function selectionOf(model: FieldWeeksModel, from: MatrixPlace, to: MatrixPlace): MatrixPatch {
  const { weeks, rows } = model
  const isClick = from.row === to.row && from.column === to.column
  const [firstRow, lastRow] = between(Math.max(0, from.row), Math.max(0, to.row))
  const [firstWeek, lastWeek] = between(Math.max(0, from.column), Math.max(0, to.column))
  const fields = rows.slice(firstRow, lastRow + 1).map(({ field }) => field)
  const [start, end] = [weeks[firstWeek], weeks[lastWeek]]
  const received = start && end ? { from: start.week.from, to: end.week.to } : null
  const sameWeeks = isClick && weeks.every(({ chosen }, i) => chosen === (i >= firstWeek && i <= lastWeek))
  const allRows = fields.length === rows.length && rows.length > 1
  const sameRows = rows.every(({ field, chosen }) => chosen === (!allRows && fields.includes(field)))
  if (from.column === -1) {
    const chosen = rows.filter((row) => row.chosen).map(({ field }) => field)
    if (!isClick) return { fields: allRows ? [] : fields }
    // One label adds its field or takes it away.
    const [one = null] = fields
    return { fields: chosen.includes(one) ? chosen.filter((field) => field !== one) : [...chosen, one] }
  }
  if (from.row === -1) return { received: sameWeeks ? null : received }
  if (sameWeeks && sameRows) return { received: null, fields: [] }
  return { received, fields: allRows ? [] : fields }
}
