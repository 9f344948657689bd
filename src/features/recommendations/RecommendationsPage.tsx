import { useFindings } from '~/data/findings/use-findings'
import { describeLoadError } from '~/data/http/describe-load-error'
import { useRoundActions } from '~/data/round/use-round-actions'
import { useRoundWork } from '~/data/store/use-round-work'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { roomMessages } from './messages'
import { RecommendationsRoom } from './RecommendationsRoom'

/** What did we find, what do we ask of whom, by when, what became of it? */
export default function RecommendationsPage() {
  const language = useLanguage()
  const messages = useMessages(roomMessages)
  const { stop } = useRoundActions()
  const { findings, error, retry } = useFindings(language)
  const work = useRoundWork(findings?.info.id ?? '')
  if (error !== null) {
    const { what, where, action } = describeLoadError(error, language)
    return (
      <>
        <PageHead title={messages.unread} />
        <ErrorMessage what={what} todo={action} onRetry={retry} {...(where === '' ? {} : { where })} />
      </>
    )
  }
  if (findings === null || work === null) return <LoadingMessage what={messages.loading} onStop={stop} height={640} />
  return <RecommendationsRoom findings={findings} work={work} />
}
