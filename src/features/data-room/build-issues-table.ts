import { describeIssue } from '~/data/round/issue-messages'
import type { RoundResource } from '~/data/round/loaded'
import { formatNumber, MISSING } from '~/domain/shared/format'
import type { RowIssue } from '~/domain/shared/provenance'
import type { Language } from '~/ui/i18n/messages'
import type { TableModel } from '~/ui/table/table-model'
import { dataRoomMessages } from './messages'

/** File, row, column, value, reason and level of each issue. A column is named as the package titles it. */
export function buildIssuesTable(
  issues: readonly RowIssue[],
  resources: readonly RoundResource[],
  language: Language,
): TableModel {
  const { issues: text, severity } = dataRoomMessages[language]
  const titles = new Map(
    resources.flatMap(({ file, columns }) => columns.map(({ name, title }) => [`${file}/${name}`, title] as const)),
  )
  const columnText = ({ file, column }: RowIssue): string => {
    if (column === null) return MISSING
    const title = titles.get(`${file}/${column}`) ?? null
    return title === null || title === column ? column : `${title} (${column})`
  }
  return {
    caption: text.caption,
    columns: [
      { key: 'file', title: text.file, kind: 'text' },
      { key: 'row', title: text.row, kind: 'number' },
      { key: 'column', title: text.column, kind: 'text' },
      { key: 'value', title: text.value, kind: 'text' },
      { key: 'message', title: text.message, kind: 'text' },
      { key: 'severity', title: text.severity, kind: 'text' },
    ],
    rows: issues.map((issue, index) => ({
      key: String(index),
      cells: [
        { text: issue.file },
        { text: formatNumber(issue.row, language), value: issue.row },
        { text: columnText(issue) },
        issue.value === null ? { text: MISSING, tone: 'missing' } : { text: issue.value },
        { text: describeIssue(issue.message, language) },
        { text: severity[issue.severity], ...(issue.severity === 'error' ? { tone: 'fail' as const } : {}) },
      ],
    })),
  }
}
