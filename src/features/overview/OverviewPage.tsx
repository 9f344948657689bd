import { lazy } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { pageMessages } from './messages'
import { OverviewBody } from './OverviewBody'
import { useOverview } from './use-overview'

const OverviewError = lazy(async () => ({ default: (await import('./OverviewError')).OverviewError }))

/** How did the ward do this period, can it be trusted, what needs attention? */
export default function OverviewPage() {
  const messages = useMessages(pageMessages)
  const overview = useOverview()
  if (overview.state === 'loading') {
    return <LoadingMessage what={messages.loading} onStop={overview.stop} height={640} />
  }
  if (overview.state === 'failed') return <OverviewError error={overview.error} onRetry={overview.retry} />
  return <OverviewBody data={overview.data} />
}
