import { describeLoadError } from '~/data/http/describe-load-error'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { pageMessages } from './messages'
import { OverviewBody } from './OverviewBody'
import { useOverview } from './use-overview'

/** How did the ward do this period, can it be trusted, what needs attention? */
export default function OverviewPage() {
  const language = useLanguage()
  const messages = useMessages(pageMessages)
  const overview = useOverview()
  if (overview.state === 'loading') {
    return <LoadingMessage what={messages.loading} onStop={overview.stop} height={640} />
  }
  if (overview.state === 'ready') return <OverviewBody data={overview.data} />
  const { what, where, action } = describeLoadError(overview.error, language)
  return (
    <>
      <PageHead title={messages.missingTitle} />
      <ErrorMessage what={what} where={where} todo={action} onRetry={overview.retry}>
        <RoomLink to="/du-lieu">{messages.toData}</RoomLink>
      </ErrorMessage>
    </>
  )
}
