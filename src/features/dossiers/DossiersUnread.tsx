import { useQueryClient } from '@tanstack/react-query'
import { useReadProgress } from '~/data/engine/read-progress'
import { describeLoadError } from '~/data/http/describe-load-error'
import { asLoadError, LoadError } from '~/data/http/load-error'
import { useLoadProgress } from '~/data/http/load-progress'
import type { RoundAddress } from '~/data/round/round-address'
import { roundKeys } from '~/data/round/round-keys'
import { formatNumber } from '~/domain/shared/format'
import { LinkButton } from '~/ui/button/LinkButton'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { dossiersMessages } from './messages'

/** Height kept free while the list is read, so that nothing below moves. Unit: pixels. */
const KEPT_HEIGHT = 1600

export interface DossiersUnreadProps {
  query: { readonly error: Error | null; readonly isFetching: boolean; readonly refetch: () => Promise<unknown> }
  address: RoundAddress
}

/** The list is being read, was stopped, is not there, or cannot be read. */
export function DossiersUnread({ query, address }: DossiersUnreadProps) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const retry = () => {
    client
      .resetQueries({ queryKey: roundKeys.all(address), predicate: ({ state }) => state.status === 'error' })
      .then(() => query.refetch())
      // what went wrong again is in the query, and shown from there
      .catch(() => {})
  }
  if (query.isFetching) {
    return <Reading onStop={() => void client.cancelQueries({ queryKey: roundKeys.all(address) })} />
  }
  if (asLoadError(query.error)?.code === 'missingResource') {
    return (
      <EmptyMessage what={text.noList}>
        <p>{text.noListTodo}</p>
        <LinkButton to="/du-lieu">{text.toData}</LinkButton>
      </EmptyMessage>
    )
  }
  // Stopped: the query client keeps no error of a query that was cancelled.
  const { what, where, action } = describeLoadError(query.error ?? new LoadError('aborted'), language)
  return <ErrorMessage what={what} where={where === '' ? undefined : where} todo={action} onRetry={retry} />
}

function Reading({ onStop }: { onStop: () => void }) {
  const text = useMessages(dossiersMessages)
  const language = useLanguage()
  const rows = useReadProgress()
  const [file] = useLoadProgress()
  const number = (value: number) => formatNumber(value, language)
  const kilobytes = (bytes: number) => number(Math.round(bytes / 1000))
  const howFar = rows
    ? text.rows(number(rows.done), number(rows.total))
    : file?.totalBytes
      ? text.bytes(kilobytes(file.loadedBytes), kilobytes(file.totalBytes))
      : undefined
  const fraction = rows
    ? rows.done / Math.max(1, rows.total)
    : file?.totalBytes
      ? file.loadedBytes / file.totalBytes
      : null
  return <LoadingMessage what={text.reading} howFar={howFar} fraction={fraction} onStop={onStop} height={KEPT_HEIGHT} />
}
