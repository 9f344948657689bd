import type { AppliedChoices } from '~/domain/findings/choices'
import { isOpen, isReplyOverdue, type Ledger } from '~/domain/recommendations/ledger'
import { formatNumber } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
import type { Locale } from '~/domain/shared/locale'
import type { VisitPlan } from '~/domain/visit/visit-plan'
import { roomMessages } from './messages'

/** The room's finding: what waits for a reply, else what is open, else what was decided, else what there is to decide. */
export function buildRoomTitle({ findings }: AppliedChoices, ledger: Ledger, today: IsoDate, locale: Locale): string {
  const { title } = roomMessages[locale]
  const n = (count: number) => formatNumber(count, locale)
  const overdue = ledger.filter((recommendation) => isReplyOverdue(recommendation, today)).length
  if (overdue > 0) return title.overdue(n(overdue))
  const kept = findings.filter(({ choice }) => choice === 'kept').length
  const open = ledger.filter(({ status }) => isOpen(status)).length
  if (open > 0) return title.open(n(open), n(kept))
  if (kept > 0) return title.kept(n(kept), n(findings.length))
  const urgent = findings.filter(({ finding }) => finding.severity === 'urgent').length
  return findings.length === 0 ? title.none : title.start(n(findings.length), n(urgent))
}

/** "Làm việc tại phường An Thắng: 28 việc, 10 hồ sơ rút ngẫu nhiên" */
export function buildVisitTitle({ points, sample }: VisitPlan, unit: string, locale: Locale): string {
  const rows = sample?.strata.reduce((sum, stratum) => sum + stratum.rows.length, 0) ?? 0
  const { visit } = roomMessages[locale].title
  const count = formatNumber(points.length, locale)
  return rows === 0 ? visit.points(unit, count) : visit.both(unit, count, formatNumber(rows, locale))
}
