import { describeLoadError } from '~/data/http/describe-load-error'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { pageMessages } from './messages'

/** What happened, where, and what to do. */
export function OverviewFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const language = useLanguage()
  const messages = useMessages(pageMessages)
  const { what, where, action } = describeLoadError(error, language)
  return (
    <>
      <PageHead title={messages.missingTitle} />
      <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={onRetry}>
        <RoomLink to="/du-lieu">{messages.toData}</RoomLink>
      </ErrorMessage>
    </>
  )
}
