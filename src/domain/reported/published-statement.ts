import { formatNumber, formatPercent, formatPeriod } from '../shared/format'
import type { Period } from '../shared/period'
import type { FormCell, ReportedFigures } from './form'

/**
 * What the ward published, in one paragraph of our own wording and in the order of the form: the text that the
 * workbench opens with. Always Vietnamese, because it is read by the extractor like any text that is pasted.
 * A cell that was not reported is left out, never written as 0. Numbers under ten take a leading 0, as officials write.
 */
export function writeStatement(reported: ReportedFigures, period: Period, centre: string): string {
  const { row, rates } = reported
  const named = (name: string, cell: FormCell) => {
    const value = row[cell]
    if (value === null) return null
    return `${name} ${value < 10 ? `0${value}` : formatNumber(value, 'vi')}`
  }
  const parts = (...list: (string | null)[]) => {
    const known = list.filter((part) => part !== null)
    return known.length === 0 ? '' : ` (trong đó: ${known.join(', ')})`
  }
  const sentence = (head: string | null, details: string) => (head === null ? null : `${head} hồ sơ${details}.`)

  const received = sentence(
    named(
      `Từ ngày ${formatPeriod(period, 'vi').replace(' – ', ' đến ngày ')}, ${centre} tiếp nhận tổng số`,
      'receivedTotal',
    ),
    parts(
      named('trực tuyến', 'receivedOnline'),
      named('trực tiếp và qua dịch vụ bưu chính', 'receivedDirectAndPostal'),
      named('từ kỳ trước chuyển sang', 'carriedOver'),
    ),
  )
  const resolved = sentence(
    named('Đã giải quyết', 'resolvedTotal'),
    parts(
      named('trước hạn', 'resolvedEarly'),
      named('đúng hạn', 'resolvedOnTime'),
      named('quá hạn', 'resolvedOverdue'),
    ),
  )
  const pending = sentence(
    named('Đang giải quyết', 'pendingTotal'),
    parts(named('trong hạn', 'pendingInTime'), named('quá hạn', 'pendingOverdue')),
  )
  const percentages = rates.map(({ label, percent, decimals }) => `${label} ${formatPercent(percent, 'vi', decimals)}`)
  const last = percentages.length === 0 ? null : `${capitalise(percentages.join('; '))}.`
  return [received, resolved, pending, last].filter((part) => part !== null).join(' ')
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
