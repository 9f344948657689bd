import type { FigureBook } from '~/domain/findings/figures/named-figure'
import type { Ledger } from '~/domain/recommendations/ledger'
import { statusGap } from '~/domain/recommendations/ledger'
import { formatDate } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { BeforeAfterList } from './BeforeAfterList'
import { DueMark } from './DueMark'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import { ScrollBox } from './ScrollBox'

interface LedgerTableProps {
  ledger: Ledger
  book: FigureBook
  today: IsoDate
  onOpen: (id: string) => void
}

/** One line a recommendation, in the order of the codes; the code opens it. */
export function LedgerTable({ ledger, book, today, onOpen }: LedgerTableProps) {
  const language = useLanguage()
  const { ledger: messages } = useMessages(roomMessages)
  const { columns } = messages
  return (
    <ScrollBox label={messages.title}>
      <table className={styles.ledger}>
        <caption className="vh">{messages.title}</caption>
        <thead>
          <tr>
            {[
              columns.code,
              columns.text,
              columns.sentOn,
              columns.replyDueOn,
              columns.status,
              columns.figures,
              columns.nextCheckOn,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.map((recommendation) => {
            const gap = statusGap(recommendation)
            return (
              <tr key={recommendation.id}>
                <th scope="row">
                  <Button
                    kind="plain"
                    onClick={() => onOpen(recommendation.id)}
                    aria-label={messages.openItem(recommendation.code)}
                  >
                    {recommendation.code}
                  </Button>
                </th>
                <td className={styles.text}>
                  {recommendation.text}
                  <span className={styles.to}>
                    {messages.columns.addressee}: {recommendation.addressee}
                  </span>
                </td>
                <td>{formatDate(recommendation.sentOn, language)}</td>
                <td>
                  {formatDate(recommendation.replyDueOn, language)}
                  <DueMark recommendation={recommendation} today={today} />
                </td>
                <td>
                  {messages.statuses[recommendation.status]}
                  {recommendation.replyDocument !== null && (
                    <span className={styles.to}>{recommendation.replyDocument}</span>
                  )}
                  {gap !== null && <span className={styles.gap}>{messages.gaps[gap]}</span>}
                </td>
                <td className={styles.figures}>
                  <BeforeAfterList recommendation={recommendation} book={book} />
                </td>
                <td>{formatDate(recommendation.nextCheckOn, language)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
