import type { ReportedCell } from '~/domain/reconcile/cells'
import { foldHeading } from './fold'

/** What a heading of form II.06a says; the flags decide the cell. */
interface Said {
  readonly group: 'received' | 'resolved' | 'pending' | null
  readonly rate: boolean
  readonly online: boolean
  readonly direct: boolean
  readonly postal: boolean
  readonly carried: boolean
  readonly inPeriod: boolean
  readonly early: boolean
  readonly onTime: boolean
  readonly overdue: boolean
  readonly inTime: boolean
  readonly returned: boolean
  readonly total: boolean
}

function readHeading(path: string): Said {
  const text = foldHeading(path).replace(/\bthoi han\b/g, 'han')
  const has = (pattern: RegExp) => pattern.test(text)
  const late = '(?:qua|tre|cham|dung|truoc|som)(?: (?:va|hoac|dung|truoc|som))* (?:han|hen)\\b'
  const pending = has(/\b(?:dang|chua) (?:giai quyet|xu ly|thu ly)|\bdang trong qua trinh|\bcon ton|\bton cuoi ky/)
  const resolved =
    has(/\bda (?:duoc )?(?:giai quyet|xu ly|tra)|\b(?:giai quyet|xu ly) xong|\bket qua giai quyet/) ||
    (!pending && new RegExp(`\\b(?:giai quyet|xu ly|tra(?: ket qua)?) ${late}`).test(text))
  const received = has(/\bnhan giai quyet|\btiep nhan|\bnhan vao|\bso nhan\b|\bho so nhan\b|\bso moi nhan/)
  return {
    group: pending ? 'pending' : resolved ? 'resolved' : received ? 'received' : null,
    rate: has(/\bty le\b|\bti le\b|%/),
    online: has(/\btruc tuyen\b|\bonline\b/),
    direct: has(/\btruc tiep\b/),
    postal: has(/\bbuu chinh\b|\bbuu dien\b/),
    carried: has(/\bky truoc\b|\bton dau ky\b/),
    inPeriod: has(/\btrong ky\b|\bmoi (?:tiep )?nhan\b|\btiep nhan moi\b/),
    // "trước và đúng hạn", "đúng hoặc trước hạn": both
    early: has(/\b(?:truoc|som)(?: (?:va|hoac|dung|han))* (?:han|hen)\b/),
    onTime: has(/\bdung(?: (?:va|hoac|truoc|som|han))* (?:han|hen)\b/),
    overdue: has(/\bqua (?:han|hen)\b|\btre (?:han|hen)\b|\bcham (?:han|hen)\b/),
    inTime: has(/\b(?:trong|con|con trong) han\b|\bchua (?:den|toi|qua|het) han\b/),
    returned: has(/\btra lai\b|\brut\b/),
    total: has(/\btong\b|\btong so\b|\bcong\b/),
  }
}

/**
 * The cell of form II.06a under a heading, given as all its header cells joined; null where it says none, or more than
 * one ("Quá hạn" without "đã" or "đang giải quyết" above it).
 * @example formCellOf('Số hồ sơ đã giải quyết – Quá hạn') //=> 'resolvedOverdue'
 */
export function formCellOf(path: string): ReportedCell | null {
  const said = readHeading(path)
  if (said.rate) return null
  if (said.returned) return 'returnedOrWithdrawn'
  if (said.carried) return 'carriedOver'
  const { group, early, onTime, overdue, inTime } = said
  if (group !== 'resolved' && group !== 'pending') {
    const source = sourceCell(said)
    if (source !== null) return source
  }
  if (overdue && (inTime || early || onTime)) return /chua (?:qua|het)/.test(foldHeading(path)) ? 'pendingInTime' : null
  // resolved or pending by way of receipt: the form has no such cell
  if ((group === 'resolved' || group === 'pending') && (said.online || said.direct || said.postal)) return null
  if (group === 'resolved') return resolvedCell(said)
  if (group === 'pending') {
    if (inTime) return 'pendingInTime'
    if (overdue) return 'pendingOverdue'
    return early || onTime ? null : 'pendingTotal'
  }
  if (group === 'received') {
    if (early || onTime || overdue || inTime) return null
    return said.inPeriod && !/\btong so .*tiep nhan|\btiep nhan tong so/.test(foldHeading(path))
      ? 'receivedInPeriod'
      : 'receivedTotal'
  }
  if (early && onTime) return 'resolvedEarlyOrOnTime'
  if (early) return 'resolvedEarly'
  if (onTime) return 'resolvedOnTime'
  if (inTime) return 'pendingInTime'
  return null
}

function sourceCell({ online, direct, postal }: Said): ReportedCell | null {
  if (online && (direct || postal)) return null
  if (online) return 'receivedOnline'
  if (direct && postal) return 'receivedDirectAndPostal'
  if (direct) return 'receivedDirect'
  return postal ? 'receivedPostal' : null
}

function resolvedCell({ early, onTime, overdue, inTime }: Said): ReportedCell {
  if (overdue) return 'resolvedOverdue'
  if ((early && onTime) || inTime) return 'resolvedEarlyOrOnTime'
  if (early) return 'resolvedEarly'
  return onTime ? 'resolvedOnTime' : 'resolvedTotal'
}

/** Headings of the column that names the rows of the form. */
const nameHeadings = [
  /^linh vuc\b/,
  /^ten linh vuc/,
  /\blinh vuc\b/,
  /^ten thu tuc/,
  /^thu tuc hanh chinh$/,
  /^(?:ten )?don vi$/,
  /^noi dung$/,
  /^loai thu tuc/,
  /^ten don vi/,
  /^co quan/,
]

/** How surely a heading names the rows: 1 the form's own words … 0 not at all. */
export function rowNameScore(path: string): number {
  const text = foldHeading(path)
  const place = nameHeadings.findIndex((pattern) => pattern.test(text))
  return place < 0 ? 0 : 1 - place * 0.05
}

/** Words that say no more than the group of a heading does. */
const saysNoMore =
  /\b(?:tong|so|luong|ho|cong|chung|cac|da|duoc|dang|chua|con|ton|lai|cuoi|dau|ky|nay|trong|nhan|tiep|giai|quyet|xu|ly|thu|thuc|hien|xong|hanh|chinh|tuc|tthc|ket|qua|tra|vao|moi|va|de|bao|cao|quy|thang|nam|den|ngay|phat|sinh|qua|trinh|hs|don|vi|phieu|[ivx]+|\d+)\b/g

/** "Đang giải quyết còn vướng" is taken for all that are pending only for want of a better word: what it adds is not known. */
export const addsToTotal = (path: string, cell: ReportedCell): boolean =>
  /Total$/.test(cell) && foldHeading(path).replace(saysNoMore, ' ').trim() !== ''

export const isRateHeading = (path: string): boolean => readHeading(path).rate
