import type { TablePreview } from '~/data/import/import-session'
import type { ImportIssueCode } from '~/data/import/messages'
import { fieldsOf, fieldType } from '~/data/import/recognise/map-columns'
import type { ColumnStyle, TableColumn } from '~/data/import/recognise/recognised-table'
import type { IssueTally } from '~/data/import/tally-issues'
import type { TableDecisions } from './desk-file'

/** Something that a person has to decide of a table, one column at a time. */
export type Question =
  /** Which kind of table it is. */
  | { readonly type: 'kind'; readonly tally: IssueTally }
  /** Where its header stands. */
  | { readonly type: 'header'; readonly tally: IssueTally }
  /** How the dates or numbers of a column are written. */
  | {
      readonly type: 'style'
      readonly tally: IssueTally
      readonly column: TableColumn
      readonly options: readonly ColumnStyle[]
    }
  /** What a column stands for. */
  | {
      readonly type: 'column'
      readonly tally: IssueTally
      readonly column: TableColumn
      readonly options: readonly string[]
    }
  /** What a word stands for. */
  | { readonly type: 'words'; readonly tally: IssueTally; readonly column: TableColumn; readonly field: string }
  /** Whether a column of free text is let in. */
  | {
      readonly type: 'freeText'
      readonly column: TableColumn
      readonly isAnswered: boolean
      readonly isKept: boolean
    }
  /** Something about the whole table, to be read and accepted. */
  | { readonly type: 'accept'; readonly tally: IssueTally; readonly isAnswered: boolean }

const styleOptions: Readonly<Partial<Record<ImportIssueCode, readonly ColumnStyle[]>>> = {
  dateOrder: ['dayFirst', 'monthFirst'],
  dateYear: ['dayFirst', 'monthFirst', 'yearShort'],
  dateSerial: ['serial1900', 'serial1904'],
}
const columnCodes: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'columnUnknown',
  'columnAssumed',
  'columnRival',
  'hiddenColumn',
])
const wordCodes: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'statusUnknown',
  'channelUnknown',
  'yesNoUnknown',
  'causeUnknown',
])
const acceptCodes: ReadonlySet<ImportIssueCode> = new Set<ImportIssueCode>([
  'pivoted',
  'placesAsColumns',
  'hiddenSheet',
  'onTimeOnly',
  'neighbourhoodFromTitle',
  'outsideTable',
  'proseDoubtful',
  'sameFile',
])

/** Codes that are decided for a column or a table as a whole; all others are decided row by row. */
export const isAskedOnce = (code: ImportIssueCode): boolean =>
  code in styleOptions ||
  code === 'doubtfulSeparator' ||
  code === 'kindUnknown' ||
  code === 'kindDoubtful' ||
  code === 'noHeader' ||
  columnCodes.has(code) ||
  wordCodes.has(code) ||
  acceptCodes.has(code)

/** A column as issues name it. */
export const labelOf = ({ header, letter }: TableColumn): string => (header === '' ? letter : header)

/** What is still to be decided of a table, and what was decided but can be changed. */
export function questionsOf(table: TablePreview, decisions: TableDecisions): readonly Question[] {
  const columnOf = (label: string | null) => table.columns.find((column) => labelOf(column) === label)
  const asked = table.tallies.flatMap((tally): Question[] => {
    const { code } = tally
    if (code === 'noHeader') return [{ type: 'header', tally }]
    if (code === 'kindUnknown' || code === 'kindDoubtful') return [{ type: 'kind', tally }]
    if (acceptCodes.has(code)) {
      return [{ type: 'accept', tally, isAnswered: decisions.seen.includes(code) }]
    }
    const column = columnOf(tally.column)
    if (column === undefined) return []
    // every cell of it was answered one by one
    const answers = decisions.answers.filter((answer) => answer.code === code && answer.column === column.index)
    if (tally.inRows > 0 && answers.length >= tally.count) return []
    const options = code === 'doubtfulSeparator' ? separatorOptions(tally) : styleOptions[code]
    if (options !== undefined) return [{ type: 'style', tally, column, options }]
    if (columnCodes.has(code)) return [{ type: 'column', tally, column, options: columnOptions(table) }]
    if (wordCodes.has(code) && column.field !== null) return [{ type: 'words', tally, column, field: column.field }]
    return []
  })
  const texts = freeTextColumns(table).map((column): Question => {
    const isAnswered = decisions.answeredText.includes(column.index)
    return { type: 'freeText', column, isAnswered, isKept: decisions.keptText.includes(column.index) }
  })
  return [...asked, ...texts]
}

/** Whether a question waits for an answer. Free text that nobody asked for is left out, which is safe: it never waits. */
export const isOpen = (question: Question): boolean =>
  question.type === 'accept' ? !question.isAnswered : question.type !== 'freeText'

/** Columns of free text that hold something: they may speak of people, so they come in only where somebody lets them. */
export const freeTextColumns = ({ columns, filledTexts }: TablePreview): readonly TableColumn[] =>
  columns.filter(({ field }) => field !== null && filledTexts.includes(field))

/** Known, and not imported: ordinal numbers, percentages that are computed anew. */
export const isSkipped = ({ kind }: Pick<TablePreview, 'kind'>, field: string): boolean =>
  kind !== 'prose' && kind !== 'unknown' && fieldType(kind, field) === 'skip'

/** Fields that are not imported, because they hold free text and nobody let it in. */
export const fieldsLeftOut = (table: TablePreview, { keptText }: TableDecisions): string[] =>
  freeTextColumns(table).flatMap(({ index, field }) => (field === null || keptText.includes(index) ? [] : [field]))

export const columnOptions = ({ kind }: TablePreview): readonly string[] =>
  kind === 'prose' || kind === 'unknown' ? [] : fieldsOf(kind)

function separatorOptions({ example }: IssueTally): readonly ColumnStyle[] {
  return example.message.params.separator === ',' ? ['groupComma', 'decimalComma'] : ['groupDot', 'decimalDot']
}
