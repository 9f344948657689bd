import type { ReportedCell } from '~/domain/reconcile/cells'
import { totalName } from '~/domain/reconcile/cells'
import { formCells } from '~/domain/reported/form'
import type { SchemaField } from '~/domain/round/package-descriptor'
import { rareColumns, resourceSchemas } from '../../package/resource-schemas'
import { readCsvRecords } from '../../round/csv-records'
import type { ResourceName } from '../../round/loaded'
import { besideCells, type FormLine, formHeading, formLines, TOTAL_LABEL } from './form-layout'
import { type TextRow, textCell } from './list-cells'
import { isListName, type ListColumn, listLayouts } from './list-layouts'

/** A file of a round on its way out. */
export interface RoundTable {
  readonly name: ResourceName
  /** As it stands in the round: CSV of docs/data.md. */
  readonly text: string
  readonly delimiter: string | null
  /** Names for ids of neighbourhoods; rows that name them already need none. */
  readonly placeNames?: ReadonlyMap<string, string> | undefined
}

/** The rows of a file, neighbourhoods by name. */
export function rowsOf({ text, delimiter, placeNames }: RoundTable): TextRow[] {
  const [header, ...records] = readCsvRecords(text, delimiter)
  const names = header?.cells.map((name) => name.trim()) ?? []
  return records
    .filter(({ cells, badQuotes }) => !badQuotes && cells.length === names.length)
    .map(({ cells }) => {
      const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
      const place = placeNames?.get(row.neighbourhood ?? '')
      return place === undefined ? row : { ...row, neighbourhood: place }
    })
}

/** Columns of which some row has something, or that every list of the kind has. */
export const columnsInUse = (columns: readonly ListColumn[], rows: readonly TextRow[]): ListColumn[] =>
  columns.filter(
    ({ field, rare, type }) =>
      rare !== true ||
      rows.some((row) => (row[field] ?? '') !== '' || (type === 'quantity' && (row.quantityText ?? '') !== '')),
  )

/** Headings and rows of a file as people read them: dates and numbers plain, codes as their words. */
export function plainLines(table: RoundTable): (string | number | null)[][] {
  const rows = rowsOf(table)
  if (table.name === 'reported') return formTable(formLines(rows))
  if (isListName(table.name)) {
    const columns = columnsInUse(listLayouts[table.name], rows)
    return [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => textCell(column, row)))]
  }
  const fields: readonly SchemaField[] = [...resourceSchemas[table.name], ...(rareColumns[table.name] ?? [])]
  return [
    fields.map(({ title }) => title),
    ...rows.map((row) => fields.map(({ name, type }) => plainCell(row[name] ?? '', type))),
  ]
}

function plainCell(text: string, type: SchemaField['type']): string | number | null {
  if (text === '') return null
  return (type === 'integer' || type === 'number') && Number.isFinite(Number(text)) ? Number(text) : text
}

/** The form in one row of headings, figures beside it behind its own columns. */
function formTable(lines: readonly FormLine[]): (string | number | null)[][] {
  const cells: readonly ReportedCell[] = [...formCells, ...besideCells(lines)]
  const hasNotes = lines.some(({ note }) => note !== '')
  return [
    ['Lĩnh vực', ...cells.map(formHeading), ...(hasNotes ? ['Ghi chú'] : [])],
    ...lines.map(({ name, cells: values, note }) => [
      name === totalName ? TOTAL_LABEL : name,
      ...cells.map((cell) => values[cell] ?? null),
      ...(hasNotes ? [note || null] : []),
    ]),
  ]
}
