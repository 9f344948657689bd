import { formMessages } from '~/domain/reported/messages'
import type { Confirmation } from '~/domain/round/round-work'
import { formatDate, formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { answerMessages } from './answer-messages'
import styles from './Overview.module.css'

/** What the centre answered since: the published figures above stay as they were printed. */
export function Answers({ confirmations }: { confirmations: readonly Confirmation[] }) {
  const language = useLanguage()
  const messages = useMessages(answerMessages)
  return confirmations.map(({ cell, confirmed, published, on }) => (
    <p key={cell} className={styles.source}>
      {messages.answer(
        formMessages[language].cells[cell],
        formatNumber(confirmed, language),
        formatNumber(published, language),
        formatDate(on, language),
      )}{' '}
      <RoomLink to="/doi-soat">{messages.more}</RoomLink>
    </p>
  ))
}
