import type { TablePreview } from '~/data/import/import-session'
import type { ColumnStyle, TableColumn } from '~/data/import/recognise/recognised-table'
import type { Language } from '~/ui/i18n/messages'
import type { TableDecisions } from './desk-file'
import { intakeMessages } from './messages'
import { freeTextColumns, isSkipped } from './questions'
import { tableWords } from './table-words'
import { understood } from './value-words'

/** One column of a table as the preview explains it. */
export interface ColumnLine {
  readonly column: TableColumn
  /** 'used': imported · 'personal': dropped · 'freeText': left out unless kept · 'unused': not imported. */
  readonly role: 'used' | 'personal' | 'freeText' | 'unused'
  /** As it stands in the file; null where it may not be shown, '' where every cell seen is empty. */
  readonly example: string | null
  /** The same as understood; null where it was not understood. */
  readonly words: string | null
  readonly note: string
  /** Styles that a person may choose; empty where the column is not written in one. */
  readonly styles: readonly ColumnStyle[]
  readonly isAsked: boolean
}

const dateStyles: readonly ColumnStyle[] = ['dayFirst', 'monthFirst', 'yearShort', 'serial1900', 'serial1904']
const numberStyles: readonly ColumnStyle[] = ['groupDot', 'groupComma', 'decimalDot', 'decimalComma']

export function columnLines(table: TablePreview, decisions: TableDecisions, language: Language): readonly ColumnLine[] {
  const text = intakeMessages[language].columns
  const texts = new Set(freeTextColumns(table).map(({ index }) => index))
  const asked = new Set(table.tallies.flatMap(({ severity, column }) => (severity === 'ask' ? [column] : [])))
  return table.columns.map((column, place) => {
    const { field, dropped, header, letter, style, hidden, index } = column
    const isKept = decisions.keptText.includes(index)
    const role: ColumnLine['role'] =
      dropped !== null
        ? 'personal'
        : field === null || isSkipped(table, field)
          ? 'unused'
          : texts.has(index) && !isKept
            ? 'freeText'
            : 'used'
    const sample = table.preview.find(({ asRead }) => (asRead[place] ?? '') !== '') ?? table.preview[0]
    const example = dropped !== null ? null : (sample?.asRead[place] ?? '')
    const words =
      sample === undefined || field === null || role === 'unused'
        ? null
        : understood(table.kind, field, sample.values[field], example, language)
    const notes = [
      ...(dropped === null ? [] : [tableWords[language].reasons[dropped]]),
      ...(texts.has(index) ? [isKept ? text.freeTextIn : text.freeTextOut] : []),
      ...(hidden ? [text.hidden] : []),
    ]
    const isAsked = asked.has(header === '' ? letter : header)
    return { column, role, example, words, note: notes.join('. '), styles: stylesOf(style), isAsked }
  })
}

const stylesOf = (style: ColumnStyle | null): readonly ColumnStyle[] =>
  style === null ? [] : dateStyles.includes(style) ? dateStyles : numberStyles
