import { isCheckDue, isReplyOverdue } from '~/domain/recommendations/ledger'
import type { Recommendation } from '~/domain/recommendations/recommendation'
import { formatNumber } from '~/domain/shared/format'
import { daysBetween, type IsoDate } from '~/domain/shared/iso-date'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'

/** "≠ quá hạn 6 ngày" where a reply is overdue as of today; a quiet word where a check has come due. */
export function DueMark({ recommendation, today }: { recommendation: Recommendation; today: IsoDate }) {
  const language = useLanguage()
  const { ledger: messages } = useMessages(roomMessages)
  const { replyDueOn } = recommendation
  if (replyDueOn !== null && isReplyOverdue(recommendation, today)) {
    return (
      <span className={styles.due}>
        <Sign kind="fail" label="" /> {messages.overdue(formatNumber(daysBetween(replyDueOn, today), language))}
      </span>
    )
  }
  if (isCheckDue(recommendation, today)) return <span className={styles.checkDue}>{messages.checkDue}</span>
  return null
}
