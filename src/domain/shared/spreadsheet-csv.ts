import type { Locale } from './locale'
import { neutralText } from './neutral-text'

/** What Excel of a language takes for the end of a cell and the start of decimals. */
const dialects: Readonly<Record<Locale, { readonly separator: string; readonly decimal: string }>> = {
  vi: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A file that Excel of the reader's language opens by a double click: with a byte order mark, in Vietnamese ";" between
 * cells and a decimal comma, in English "," and a point. Null is an empty cell; words are never run as formulas.
 */
export function spreadsheetCsv(lines: readonly (readonly (string | number | null)[])[], locale: Locale): string {
  const { separator, decimal } = dialects[locale]
  const quote = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const write = (cell: string | number | null) => {
    if (cell === null) return ''
    return quote(typeof cell === 'string' ? neutralText(cell) : String(cell).replace('.', decimal))
  }
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(write).join(separator)).join('\r\n')}\r\n`
}
