import { useReadProgress } from '~/data/engine/read-progress'
import { describeLoadError } from '~/data/http/describe-load-error'
import { asLoadError } from '~/data/http/load-error'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { NotSupported } from '~/ui/state/NotSupported'
import { dossierPanelMessages } from './panel-messages'

export interface DossierListStateProps {
  error: Error | null
  isFetching: boolean
  onStart: () => void
  onStop: () => void
}

/** In place of the figures that need the dossier list: how far it is, why it is not there, what to do. */
export function DossierListState({ error, isFetching, onStart, onStop }: DossierListStateProps) {
  const language = useLanguage()
  const messages = useMessages(dossierPanelMessages)
  const progress = useReadProgress()
  if (isFetching) {
    const n = (value: number) => formatNumber(value, language)
    return (
      <LoadingMessage
        what={messages.loading}
        howFar={progress ? messages.progress(n(progress.done), n(progress.total)) : undefined}
        fraction={progress && progress.total > 0 ? progress.done / progress.total : null}
        onStop={onStop}
      />
    )
  }
  if (error === null || asLoadError(error)?.code === 'aborted') {
    return (
      <EmptyMessage what={messages.stoppedWhat}>
        <Button onClick={onStart}>{messages.readAgain}</Button>
      </EmptyMessage>
    )
  }
  if (asLoadError(error)?.code === 'missingResource') {
    return <NotSupported title={messages.absentTitle} why={messages.absentWhy} />
  }
  const { what, where, action } = describeLoadError(error, language)
  return <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={onStart} />
}
