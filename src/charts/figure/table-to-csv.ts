import { neutralText } from '~/domain/shared/neutral-text'
import type { Language } from '~/ui/i18n/messages'
import type { TableCell, TableModel } from '~/ui/table/table-model'

const dialects = { vi: { separator: ';', decimal: ',' }, en: { separator: ',', decimal: '.' } } as const
const BYTE_ORDER_MARK = '﻿'

/**
 * The table as a file that Excel of the reader's language opens by a double click: with a byte order mark, in
 * Vietnamese ";" between cells and a decimal comma, in English "," and a point. Missing figures are empty cells.
 */
export function tableToCsv({ columns, rows, total }: TableModel, language: Language): string {
  const { separator, decimal } = dialects[language]
  const quote = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const write = ({ text, value }: TableCell) => {
    if (value === null) return ''
    return quote(value === undefined ? neutralText(text) : String(value).replace('.', decimal))
  }
  const lines = [
    columns.map((column) => quote(neutralText(column.title))),
    ...[...rows, ...(total ? [total] : [])].map((row) => row.cells.map(write)),
  ]
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`
}
