import { describeLoadError } from '~/data/http/describe-load-error'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'
import type { FileReading } from './use-round-reading'

/** What could not be read, each with what, where and what to do; what could be read stays below. */
export function FailedFiles({ files }: { files: readonly FileReading[] }) {
  const messages = useMessages(dataRoomMessages)
  const language = useLanguage()
  const failed = files.filter(({ state }) => state === 'failed')
  if (failed.length === 0) return null
  const title = messages.failedTitle(formatNumber(failed.length, language))
  return (
    <section className={styles.failed} aria-label={title}>
      <h2 className={styles.failedTitle}>{title}</h2>
      {failed.map(({ resource, error, retry }) => {
        const { what, where, action } = describeLoadError(error, language)
        return <ErrorMessage key={resource.name} what={what} where={where || undefined} todo={action} onRetry={retry} />
      })}
    </section>
  )
}
