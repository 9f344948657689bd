import type { RoundWorkbench } from '~/data/store/use-round-work'
import { changeRecommendation, type Ledger } from '~/domain/recommendations/ledger'
import { type RecommendationStatus, recommendationStatuses } from '~/domain/recommendations/recommendation'
import { roundAction } from '~/domain/round/round-action'
import { formatDate, formatNumber } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { DueMark } from './DueMark'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'

interface LedgerBoardProps {
  ledger: Ledger
  work: RoundWorkbench
  today: IsoDate
  onOpen: (id: string) => void
}

/** Four columns by status. A recommendation moves by its list of states, so that no dragging is needed. */
export function LedgerBoard({ ledger, work, today, onOpen }: LedgerBoardProps) {
  const language = useLanguage()
  const { ledger: messages } = useMessages(roomMessages)
  const move = (id: string, code: string, status: RecommendationStatus) =>
    work.change(roundAction('recommendationChanged', { code }), (present) => ({
      ...present,
      recommendations: changeRecommendation(present.recommendations, id, { status }, today),
    }))
  return (
    <div className={styles.board}>
      {recommendationStatuses.map((status) => {
        const here = ledger.filter((recommendation) => recommendation.status === status)
        return (
          <section key={status} aria-label={messages.statuses[status]}>
            <h3>
              {messages.statuses[status]} <span className={styles.count}>{formatNumber(here.length, language)}</span>
            </h3>
            {here.length === 0 && <p className={styles.note}>{messages.noneInStatus}</p>}
            <ul>
              {here.map((recommendation) => (
                <li key={recommendation.id}>
                  <Button
                    kind="plain"
                    onClick={() => onOpen(recommendation.id)}
                    aria-label={messages.openItem(recommendation.code)}
                  >
                    {recommendation.code}
                  </Button>
                  <p>{recommendation.text}</p>
                  <p className={styles.to}>
                    {messages.columns.addressee}: {recommendation.addressee}
                  </p>
                  {recommendation.replyDueOn !== null && (
                    <p className={styles.to}>
                      {messages.columns.replyDueOn}: {formatDate(recommendation.replyDueOn, language)}{' '}
                      <DueMark recommendation={recommendation} today={today} />
                    </p>
                  )}
                  <select
                    className={styles.select}
                    aria-label={messages.statusOf(recommendation.code)}
                    value={status}
                    onChange={(event) => {
                      const next = recommendationStatuses.find((one) => one === event.target.value)
                      if (next !== undefined) move(recommendation.id, recommendation.code, next)
                    }}
                    data-screen-only
                  >
                    {recommendationStatuses.map((one) => (
                      <option key={one} value={one}>
                        {messages.statuses[one]}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
