import { spreadsheetCsv } from '~/domain/shared/spreadsheet-csv'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel } from '~/ui/table/table-model'

/** The table as a file that Excel of the reader's language opens by a double click. Missing figures are empty cells. */
export function tableToCsv({ columns, rows, total }: TableModel, language: Language): string {
  const write = ({ text, value }: TableCell) => (value === undefined ? text : value)
  const body = [...rows, ...(total ? [total] : [])].map((row) => row.cells.map(write))
  return spreadsheetCsv([columns.map((column) => column.title), ...body], language)
}
