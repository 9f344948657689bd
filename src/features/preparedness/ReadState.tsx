import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { describeLoadError } from '~/data/http/describe-load-error'
import { useLoadProgress } from '~/data/http/load-progress'
import { useRoundAddress } from '~/data/round/round-address'
import { roundKeys } from '~/data/round/round-keys'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { pageMessages } from './messages'

/** In place of a part that is not read yet: how far it is, that it was stopped, or what went wrong. */
export function ReadState({ query, height }: { query: UseQueryResult<unknown>; height: number }) {
  const messages = useMessages(pageMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const address = useRoundAddress()
  const [progress] = useLoadProgress()
  // a file may have failed because of the descriptor: whatever is not there is asked for again, the rest stays
  const again = () =>
    void client.refetchQueries({
      queryKey: roundKeys.all(address),
      predicate: ({ state }) => state.status !== 'success',
    })
  if (query.error) {
    const { what, where, action } = describeLoadError(query.error, language)
    return <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={again} />
  }
  if (query.fetchStatus === 'idle') {
    return (
      <EmptyMessage what={messages.stopped}>
        <Button onClick={again}>{messages.again}</Button>
      </EmptyMessage>
    )
  }
  const total = progress?.totalBytes ?? null
  const loaded = progress?.loadedBytes ?? null
  return (
    <LoadingMessage
      what={messages.reading}
      howFar={
        loaded === null || total === null
          ? undefined
          : messages.bytes(formatNumber(loaded, language), formatNumber(total, language))
      }
      fraction={loaded === null || total === null || total === 0 ? null : loaded / total}
      onStop={() => void client.cancelQueries({ queryKey: roundKeys.all(address) })}
      height={height}
    />
  )
}
