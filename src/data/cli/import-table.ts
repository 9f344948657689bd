import { formatPeriod } from '~/domain/shared/format'
import type { Locale } from '~/domain/shared/locale'
import type { tableAnswer } from './import-answer'
import { importCommandMessages, importRoundMessages } from './import-messages'
import type { RoundAnswer } from './import-round'

/** A round that was opened as a file. */
export interface RoundInFile {
  readonly file: string
  readonly title: string
  readonly unit: string
  readonly resources: readonly string[]
  readonly problems: readonly string[]
}

interface Answer {
  readonly tables: readonly ReturnType<typeof tableAnswer>[]
  readonly rounds?: readonly RoundInFile[]
  readonly round?: RoundAnswer | undefined
  readonly issues?: readonly { readonly file: string; readonly message: string }[]
}

/** Issues of one table that are written out; the JSON has all. */
const MOST_ISSUES = 20

/** What was read, for people: one paragraph a table. */
export function drawImport({ tables, rounds = [], round, issues = [] }: Answer, locale: Locale): string {
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
  const opened = rounds.map(({ file, title, unit, resources, problems }) =>
    [
      `${file}: ${importRoundMessages[locale].opened(title)}, ${unit}`,
      `  ${resources.join(', ')}`,
      ...problems.map((problem) => `  [${words.severities.warning}] ${problem}`),
    ].join('\n'),
  )
  return `${[...parts, ...opened, ...refused, ...(round === undefined ? [] : [drawRound(round, locale)])].join('\n\n')}\n`
}

function drawRound({ file, title, from, to, resources, tables, issues }: RoundAnswer, locale: Locale): string {
  const words = importRoundMessages[locale]
  const period = formatPeriod({ from, to }, locale)
  return [
    `${words.written(file)}: ${title} (${period})`,
    ...resources.map(({ name, rows }) => `  ${words.resource(name, rows)}`),
    ...tables.map(
      ({ file: name, sheet, rows, kept, setAside }) =>
        `  ${[name, sheet].filter((part) => part !== '').join(' · ')}: ${words.counts(rows, kept, setAside)}`,
    ),
    ...issues.slice(0, MOST_ISSUES).map(({ row, message, severity }) => {
      const { severities, row: rowWord } = importCommandMessages[locale]
      return `  [${severities[severity]}] ${row === null ? '' : `${rowWord(row)}: `}${message}`
    }),
    ...(issues.length > MOST_ISSUES ? [`  ${importCommandMessages[locale].more(issues.length - MOST_ISSUES)}`] : []),
  ].join('\n')
}
