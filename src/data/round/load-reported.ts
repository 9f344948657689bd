import { emptyFormRow, type FormRow, formCells, type PublishedRate, type ReportedFigures } from '~/domain/reported/form'
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

/** The ward's row of the form, and the percentages beside it; these may be missing without harm to the row. */
export async function loadReported(source: RoundSource): Promise<Loaded<ReportedFigures>> {
  const [cells, { table: rates, failed }] = await Promise.all([
    readTable(source, 'reported', reportedShape),
    readOptionalTable(source, 'published-rates', rateShape),
  ])
  const { file, provenance, sourceId } = cells.source.resource
  const { row, issues } = formRowOf(cells)
  return {
    value: { row, rates: rates?.parsed.map(({ value }) => value) ?? [], provenance, sourceId },
    file,
    rows: cells.rows + (rates?.rows ?? 0),
    setAside: cells.setAside + (rates?.setAside ?? 0),
    issues: [...cells.issues, ...issues, ...(rates?.issues ?? [])],
    failed: failed === null ? [] : [failed],
    provenance,
    sourceId,
  }
}

function formRowOf({ parsed, source }: ReadTable<CellRow>): { row: FormRow; issues: RowIssue[] } {
  const row: Record<keyof FormRow, number | null> = { ...emptyFormRow }
  const firstRow = new Map<keyof FormRow, number>()
  const issues: RowIssue[] = []
  for (const { row: line, value } of parsed) {
    if (value.scope !== WHOLE_WARD) continue
    const otherRow = firstRow.get(value.cell)
    if (otherRow === undefined) {
      firstRow.set(value.cell, line)
      row[value.cell] = value.value
    } else {
      const { file } = source.resource
      issues.push(cellIssue('error', file, line, 'cell', value.cell, 'duplicateCell', { otherRow }))
    }
  }
  return { row, issues }
}
