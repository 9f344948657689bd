import type { Locale } from '~/domain/shared/locale'
import type { tableAnswer } from './import-answer'
import { importCommandMessages } from './import-messages'

interface Answer {
  readonly tables: readonly ReturnType<typeof tableAnswer>[]
  readonly issues?: readonly { readonly file: string; readonly message: string }[]
}

/** Issues of one table that are written out; the JSON has all. */
const MOST_ISSUES = 20

/** What was read, for people: one paragraph a table. */
export function drawImport({ tables, issues = [] }: Answer, locale: Locale): string {
  const words = importCommandMessages[locale]
  const parts = tables.map(({ file, sheet, kind, rows, mapping, dropped, issues: said }) => {
    const count = Array.isArray(rows) ? rows.length : rows !== null && 'rows' in rows ? rows.rows.length : 0
    const asks = said.filter(({ severity }) => severity === 'ask').length
    const lines = [
      `${[file, sheet].filter((part) => part !== '').join(' · ')}: ${words.kinds[kind]}, ${words.rows(count)}, ${words.asks(asks)}`,
      ...Object.entries(mapping).map(([header, field]) => `  ${header} → ${field}`),
      ...(dropped.length === 0 ? [] : [`  ${words.dropped}: ${dropped.join(', ')}`]),
      ...said
        .slice(0, MOST_ISSUES)
        .map(
          ({ row, column, value, message, severity }) =>
            `  [${words.severities[severity]}] ${[row === null ? '' : words.row(row), column ?? '', value === null ? '' : `“${value}”`].filter((part) => part !== '').join(', ')}: ${message}`,
        ),
      ...(said.length > MOST_ISSUES ? [`  ${words.more(said.length - MOST_ISSUES)}`] : []),
    ]
    return lines.join('\n')
  })
  const refused = issues.map(({ file, message }) => `${file}: ${words.refused}. ${message}`)
  return `${[...parts, ...refused].join('\n\n')}\n`
}
