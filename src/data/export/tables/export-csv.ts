import { spreadsheetCsv } from '~/domain/shared/spreadsheet-csv'
import { plainLines, type RoundTable } from './round-table'

/**
 * A file of a round as CSV for Excel in Vietnamese. Importing it again gives the same data: headings are those that the
 * import knows, dates are year first, and the mark before words that begin like formulas is taken off again.
 */
export const exportCsv = (table: RoundTable): string => spreadsheetCsv(plainLines(table), 'vi')
