import { isFormCell, type ReportedCell, type ReportedCells, reportedCells, totalName } from '~/domain/reconcile/cells'
import {
  emptyFormRow,
  type FormCell,
  type FormRow,
  type PublishedRate,
  type ReportedField,
  type ReportedFigures,
} from '~/domain/reported/form'
import type { RowIssue } from '~/domain/shared/provenance'
import { code, decimal, nullable, rare, whole, wording } from './cell-readers'
import type { Loaded } from './loaded'
import { cellIssue, type RowShape } from './parse-table'
import { type ReadTable, type RoundSource, readOptionalTable, readTable } from './round-source'
import { placeShape, type RowPlace } from './row-place'

interface CellRow extends RowPlace {
  readonly scope: string
  readonly cell: ReportedCell
  readonly value: number | null
  readonly note: string | null
}

export const reportedShape: RowShape<CellRow> = {
  scope: wording,
  cell: code(reportedCells),
  value: nullable(whole),
  note: rare(wording),
  ...placeShape,
}
export const rateShape: RowShape<PublishedRate> = { id: wording, label: wording, percent: decimal, decimals: whole }

/** The ward's row of the form, those of its fields, and the percentages beside it; these may be missing without harm to the row. */
export async function loadReported(source: RoundSource): Promise<Loaded<ReportedFigures>> {
  const [cells, { table: rates, failed }] = await Promise.all([
    readTable(source, 'reported', reportedShape),
    readOptionalTable(source, 'published-rates', rateShape),
  ])
  const { file, provenance, sourceId } = cells.source.resource
  const { issues, ...rows } = formRowsOf(cells)
  return {
    value: { ...rows, rates: rates?.parsed.map(({ value }) => value) ?? [], provenance, sourceId },
    file,
    rows: cells.rows + (rates?.rows ?? 0),
    setAside: cells.setAside + (rates?.setAside ?? 0),
    issues: [...cells.issues, ...issues, ...(rates?.issues ?? [])],
    failed: failed === null ? [] : [failed],
    provenance,
    sourceId,
  }
}

type Cells = Partial<Record<ReportedCell, number | null>>
interface Gathered extends ReportedField {
  readonly cells: Cells
  readonly lines: Map<ReportedCell, number>
}

function formRowsOf({ parsed, source }: ReadTable<CellRow>) {
  const rows = new Map<string, Gathered>()
  const issues: RowIssue[] = []
  for (const { row: line, value } of parsed) {
    const { scope: name, cell, note, sourceRow } = value
    // two rows of one name are two rows of the form, where the file says where each stood
    const key = name === totalName ? name : `${sourceRow ?? ''} ${name}`
    const known = rows.get(key)
    const row: Gathered = known ?? { name, cells: {}, note, sourceRow, lines: new Map() }
    if (known === undefined) rows.set(key, row)
    const otherRow = row.lines.get(cell)
    if (otherRow === undefined) {
      row.lines.set(cell, line)
      row.cells[cell] = value.value
    } else {
      const { file } = source.resource
      issues.push(cellIssue('error', file, line, 'cell', cell, 'duplicateCell', { otherRow }))
    }
  }
  const { row, beside } = wholeWard(rows.get(totalName)?.cells ?? {})
  rows.delete(totalName)
  const fields = [...rows.values()].map(({ lines: _, ...field }): ReportedField => field)
  return {
    row,
    ...(Object.keys(beside).length > 0 && { beside }),
    ...(fields.length > 0 && { fields }),
    issues,
  }
}

/** The form's own columns, and the figures beside them. */
function wholeWard(cells: ReportedCells): { row: FormRow; beside: ReportedCells } {
  const row: Record<FormCell, number | null> = { ...emptyFormRow }
  const beside: Cells = {}
  for (const [name, value = null] of Object.entries(cells)) {
    const cell = name as ReportedCell
    if (isFormCell(cell)) row[cell] = value
    else beside[cell] = value
  }
  return { row, beside }
}
