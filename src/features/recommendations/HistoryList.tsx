import type { RecommendationChange } from '~/domain/recommendations/recommendation'
import { recommendationStatuses } from '~/domain/recommendations/recommendation'
import { formatDate, MISSING } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Locale } from '~/domain/shared/locale'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { type RoomMessages, roomMessages } from './messages'

/** What happened to a recommendation, oldest first. */
export function HistoryList({ history }: { history: readonly RecommendationChange[] }) {
  const language = useLanguage()
  const messages = useMessages(roomMessages)
  let line = 0
  return (
    <section>
      <h3>{messages.dialog.history}</h3>
      <ol>
        {history.map((change) => {
          line += 1
          return <li key={line}>{sentenceOf(change, messages, language)}</li>
        })}
      </ol>
    </section>
  )
}

function sentenceOf(change: RecommendationChange, { dialog, ledger }: RoomMessages, language: Locale): string {
  const day = formatDate(change.on, language)
  if (change.what === 'made') return dialog.made(day)
  if (change.what === 'carried') return dialog.carried(day)
  if (!('from' in change)) return day
  const text = (value: string | null): string => {
    if (value === null) return MISSING
    const date = parseIsoDate(value)
    if (date !== null) return formatDate(date, language)
    const status = recommendationStatuses.find((one) => one === value)
    return status === undefined ? value : ledger.statuses[status]
  }
  return dialog.changed(day, dialog[change.what], text(change.from), text(change.to))
}
