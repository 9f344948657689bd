import { formMessages } from '../reported/messages'
import { formatDate, formatNumber, formatPercent } from '../shared/format'
import type { Period } from '../shared/period'
import { decimalsOf, type PrintedRate } from './cells'
import { reconcileMessages } from './messages'
import type { Repair } from './repairs'
import type { RuleVerdict } from './rule-verdicts'

export interface QuestionInput {
  /** "Trung tâm phục vụ hành chính công phường An Thắng" */
  readonly centre: string
  readonly period: Period | null
  /** Verdicts of one row. */
  readonly rules: readonly RuleVerdict[]
  readonly repairs: readonly Repair[]
  readonly rates: readonly PrintedRate[]
}

/**
 * The question to the centre about sums that do not hold, as a paragraph of a letter; null where every sum holds.
 * Always Vietnamese: it is sent. It asks, names both figures, and says what speaks for the other one.
 */
export function writeQuestion({ centre, period, rules, repairs, rates }: QuestionInput): string | null {
  const failing = rules.filter(
    ({ ruleId, verdict, kind }) => verdict === 'fail' && kind === 'identity' && ruleId.startsWith('II06-'),
  )
  const [best, second] = repairs
  if (failing.length === 0 && best === undefined) return null
  const when =
    period === null ? '' : ` từ ngày ${formatDate(period.from, 'vi')} đến ngày ${formatDate(period.to, 'vi')},`
  const ask = `Đề nghị ${centre} xác nhận:${when}`
  const sums = failing.flatMap(describeFailure)
  if (best === undefined) {
    const why = sums.length === 0 ? 'Các ô đã ghi không thể cùng đúng' : capitalise(sums.join('; '))
    return `${ask} số liệu theo từng cột của biểu II.06a. ${why}.`
  }
  const changes = best.changes.map(
    ({ place, from, to }) =>
      `số hồ sơ ${reconcileMessages.vi.cells[place.cell]} là ${formatNumber(to, 'vi')} hay ${formatNumber(from, 'vi')}`,
  )
  const clear = best.explained.length > 0 && (second?.explained.length ?? 0) < best.explained.length
  const percents = best.explained.flatMap((index) => {
    const rate = rates[index]
    return rate === undefined ? [] : [formatPercent(rate.percent, 'vi', decimalsOf(rate))]
  })
  const figures = best.changes.map(({ to }) => formatNumber(to, 'vi')).join('; ')
  const because = clear
    ? `các tổng và tỷ lệ công bố ${percents.join('; ')} chỉ cùng khớp khi số đó là ${figures}`
    : `khi số đó là ${figures} thì các tổng khớp nhau`
  return `${ask} ${changes.join('; ')}? ${capitalise([...sums, because].join('; '))}.`
}

/** "ba phần của số đã giải quyết cộng lại là 1.284, tổng ghi 1.281". */
function describeFailure({ ruleId, sum, whole }: RuleVerdict): string[] {
  const name = (formMessages.vi.rules as Readonly<Record<string, string>>)[ruleId]
  if (name === undefined || sum === null || whole === null) return []
  return [`các phần cộng lại là ${formatNumber(sum, 'vi')}, tổng ghi ${formatNumber(whole, 'vi')}`]
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
