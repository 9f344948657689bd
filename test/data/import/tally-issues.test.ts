import { describe, expect, it } from 'vitest'
import type { ImportIssueCode } from '~/data/import/messages'
import type { ImportIssue, Severity } from '~/data/import/recognise/recognised-table'
import { tallyIssues } from '~/data/import/tally-issues'

const issue = (
  code: ImportIssueCode,
  severity: Severity,
  column: string | null,
  row: number | null,
  value: string | null = null,
): ImportIssue => ({ file: 'a.csv', sheet: '', row, column, value, severity, message: { code, params: {} } })

describe('tallyIssues', () => {
  it('counts by code and column, what stops most first', () => {
    const tallies = tallyIssues([
      issue('dueOnDayOff', 'warning', 'Hẹn trả', 3, '2025-07-19'),
      issue('statusUnknown', 'ask', 'Trạng thái', 4, 'Đang ngủ'),
      issue('statusUnknown', 'ask', 'Trạng thái', 5, 'Đang chờ'),
      issue('statusUnknown', 'ask', 'Trạng thái', 6, 'Đang ngủ'),
      issue('duplicateCode', 'error', 'Mã', 6),
      issue('columnUnknown', 'ask', 'Cột lạ', null),
    ])
    expect(tallies.map(({ code, count, inRows }) => [code, count, inRows])).toEqual([
      ['duplicateCode', 1, 1],
      ['statusUnknown', 3, 3],
      ['columnUnknown', 1, 0],
      ['dueOnDayOff', 1, 1],
    ])
    expect(tallies[1]?.values).toEqual([
      { value: 'Đang ngủ', count: 2 },
      { value: 'Đang chờ', count: 1 },
    ])
  })

  it('keeps the same code in two columns apart', () => {
    expect(tallyIssues([issue('notADate', 'ask', 'A', 2), issue('notADate', 'ask', 'B', 2)])).toHaveLength(2)
  })
})
