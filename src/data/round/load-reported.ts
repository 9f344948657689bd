import {
  emptyFormRow,
  type FieldRow,
  type FormRow,
  formCells,
  type PublishedRate,
  type ReportedFigures,
} from '~/domain/reported/form'
import type { RowIssue } from '~/domain/shared/provenance'
import { code, decimal, nullable, whole, wording } from './cell-readers'
import type { Loaded } from './loaded'
import { cellIssue, type RowShape } from './parse-table'
import { type ReadTable, type RoundSource, readOptionalTable, readTable } from './round-source'

interface CellRow {
  readonly scope: string
  readonly cell: keyof FormRow
  readonly value: number | null
}

export const reportedShape: RowShape<CellRow> = { scope: wording, cell: code(formCells), value: nullable(whole) }
export const rateShape: RowShape<PublishedRate> = { id: wording, label: wording, percent: decimal, decimals: whole }

/** The scope whose cells are the ward's own row. */
const WHOLE_WARD = 'total'

/** The ward's row of the form, those of its fields, and the percentages beside it; these may be missing without harm to the row. */
export async function loadReported(source: RoundSource): Promise<Loaded<ReportedFigures>> {
  const [cells, { table: rates, failed }] = await Promise.all([
    readTable(source, 'reported', reportedShape),
    readOptionalTable(source, 'published-rates', rateShape),
  ])
  const { file, provenance, sourceId } = cells.source.resource
  const { row, fields, issues } = formRowsOf(cells)
  return {
    value: { row, fields, rates: rates?.parsed.map(({ value }) => value) ?? [], provenance, sourceId },
    file,
    rows: cells.rows + (rates?.rows ?? 0),
    setAside: cells.setAside + (rates?.setAside ?? 0),
    issues: [...cells.issues, ...issues, ...(rates?.issues ?? [])],
    failed: failed === null ? [] : [failed],
    provenance,
    sourceId,
  }
}

/** The ward's row, and a row for each field that the file names. */
function formRowsOf({ parsed, source }: ReadTable<CellRow>): {
  row: FormRow
  fields: readonly FieldRow[]
  issues: RowIssue[]
} {
  const rows = new Map<string, Record<keyof FormRow, number | null>>([[WHOLE_WARD, { ...emptyFormRow }]])
  const firstRow = new Map<string, number>()
  const issues: RowIssue[] = []
  for (const { row: line, value } of parsed) {
    const { scope, cell } = value
    const row = rows.get(scope) ?? { ...emptyFormRow }
    rows.set(scope, row)
    const place = `${scope}\n${cell}`
    const otherRow = firstRow.get(place)
    if (otherRow === undefined) {
      firstRow.set(place, line)
      row[cell] = value.value
    } else {
      const { file } = source.resource
      issues.push(cellIssue('error', file, line, 'cell', cell, 'duplicateCell', { otherRow }))
    }
  }
  const [[, row] = [WHOLE_WARD, emptyFormRow], ...fields] = rows
  return { row, fields: fields.map(([name, cells]) => ({ name, row: cells })), issues }
}
