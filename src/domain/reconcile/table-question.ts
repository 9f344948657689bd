import { formColumns } from '../reported/form'
import { formatDate, formatNumber } from '../shared/format'
import type { Period } from '../shared/period'
import { isFormCell, type ReportedCell, totalName } from './cells'
import { reconcileMessages } from './messages'
import type { Reconciliation } from './reconcile'
import type { RuleVerdict } from './rule-verdicts'

/** More broken sums than this are counted, not listed: the centre then looks through the whole form. */
const MOST_LISTED = 6

/**
 * The question to the centre about a whole table, naming field and column; null where every sum holds. Always
 * Vietnamese: it is sent.
 */
export function writeTableQuestion(
  centre: string,
  period: Period | null,
  { rules, repairs }: Pick<Reconciliation, 'rules' | 'repairs'>,
): string | null {
  const failing = rules.filter(
    ({ verdict, kind, severity }) => verdict === 'fail' && kind === 'identity' && severity === 'error',
  )
  const [best] = repairs
  if (failing.length === 0 && best === undefined) return null
  const when =
    period === null ? '' : ` từ ngày ${formatDate(period.from, 'vi')} đến ngày ${formatDate(period.to, 'vi')}`
  const sums = failing.slice(0, MOST_LISTED).flatMap(describeFailure)
  const more = failing.length - MOST_LISTED
  const found = [...sums, ...(more > 0 ? [`và ${more} phép cộng khác`] : [])].join('; ')
  const ask = `Đề nghị ${centre} xác nhận biểu theo lĩnh vực${when}`
  if (best === undefined) return `${ask}: ${found}.`
  const changes = best.changes.map(
    ({ place, from, to }) =>
      `${rowName(place.row)}, ${columnName(place.cell)} là ${formatNumber(to, 'vi')} hay ${formatNumber(from, 'vi')}`,
  )
  return `${ask}: ${changes.join('; ')}? ${found.charAt(0).toLocaleUpperCase('vi')}${found.slice(1)}.`
}

const rowName = (row: string | null): string =>
  row === totalName || row === null ? reconcileMessages.vi.totalRow : `lĩnh vực ${row}`

/** "cột 10 (giải quyết quá hạn)"; a figure printed beside the form by its name alone. */
const columnName = (cell: ReportedCell): string =>
  isFormCell(cell) ? `cột ${formColumns[cell]} (${reconcileMessages.vi.cells[cell]})` : reconcileMessages.vi.cells[cell]

function describeFailure({ ruleId, row, subject, sum, whole, expression }: RuleVerdict): string[] {
  if (sum === null || whole === null) return []
  const [n, total] = [formatNumber(sum, 'vi'), formatNumber(whole, 'vi')]
  if (ruleId === 'II06-COLUMN') {
    return [`${columnName(subject as ReportedCell)}: các lĩnh vực cộng lại là ${n}, dòng tổng số ghi ${total}`]
  }
  const cell = expression.split(' = ')[0] as ReportedCell
  return [`${rowName(row)}, ${columnName(cell)}: các phần cộng lại là ${n}, tổng ghi ${total}`]
}
