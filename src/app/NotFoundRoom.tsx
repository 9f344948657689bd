import { useLocation } from 'wouter'
import { LinkButton } from '~/ui/button/LinkButton'
import { useMessages } from '~/ui/i18n/language-context'
import { PageHead } from '~/ui/page/PageHead'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { errorMessages } from './shell/messages'

/** An address inside the app that is no room. */
export function NotFoundRoom() {
  const messages = useMessages(errorMessages)
  const [path] = useLocation()
  return (
    <>
      <PageHead title={messages.notFound} />
      <EmptyMessage what={messages.notFoundWhere(decodeURI(path))}>
        <LinkButton to="/">{messages.toOverview}</LinkButton>
      </EmptyMessage>
    </>
  )
}
