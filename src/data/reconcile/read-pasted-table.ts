import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { MOST_TABLE_ROWS, type ReportedTable } from '~/domain/reconcile/cells'
import { uniquelyNamed } from '~/domain/reconcile/table-of-fields'
import type { Locale } from '~/domain/shared/locale'
import { importMessages } from '../import/messages'
import { ImportError } from '../import/raw-table'
import { readImportFile } from '../import/read/read-import-file'
import { refusalSentence } from '../import/read-messages'
import { cellsOf } from '../import/recognise/check-figures'
import { recogniseFile } from '../import/recognise/recognise-file'
import type { ImportIssue, RecognisedTable } from '../import/recognise/recognised-table'

/** What came of a pasted table. Doubtful cells are missing in it and named in `doubts`: nothing is guessed. */
export type PastedTable =
  | { readonly kind: 'table'; readonly table: ReportedTable; readonly doubts: readonly string[] }
  | { readonly kind: 'refused'; readonly why: 'noForm' | 'tooMany' | 'unreadable'; readonly sentence: string | null }

/**
 * Reads cells copied from a spreadsheet (a line a row, tabs between cells) as form II.06a, by the same recogniser as
 * imported files: every cell is text, and "1.338" is read as the whole table shows it to be meant.
 */
export async function readPastedTable(text: string, locale: Locale): Promise<PastedTable> {
  try {
    const raw = await readImportFile(new TextEncoder().encode(text), 'bang-dan.tsv')
    const tables = recogniseFile(raw, { period: null, calendar: vietnamCalendar })
    const form = tables.find(({ kind, records }) => kind === 'ii06' && records.length > 0)
    if (form === undefined) return { kind: 'refused', why: 'noForm', sentence: null }
    if (form.records.length > MOST_TABLE_ROWS) return { kind: 'refused', why: 'tooMany', sentence: null }
    return {
      kind: 'table',
      table: tableFrom(form),
      doubts: form.issues.flatMap((issue) => describeDoubt(issue, locale)),
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { kind: 'refused', why: 'unreadable', sentence: refusalSentence(error.refusal, locale) }
  }
}

function tableFrom({ records, total }: RecognisedTable): ReportedTable {
  const rows = records.map((record) => {
    const { name } = record.values
    return { name: typeof name === 'string' ? name : '', cells: cellsOf(record) }
  })
  return { rows: uniquelyNamed(rows), ...(total === null ? {} : { total: cellsOf(total) }) }
}

/** "Dòng 7, Quá hạn, “5e”: …" for what a person has to look at; the sums are checked elsewhere. */
function describeDoubt({ row, column, value, message, severity }: ImportIssue, locale: Locale): string[] {
  if (severity !== 'ask') return []
  const rowWord = locale === 'vi' ? 'dòng' : 'row'
  const place = [row === null ? '' : `${rowWord} ${row}`, column ?? '', value === null ? '' : `“${value}”`]
  const where = place.filter((part) => part !== '').join(', ')
  const what = importMessages[locale][message.code](message.params)
  return [where === '' ? what : `${where}: ${what}`]
}
