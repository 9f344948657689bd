import { type LoadProgress, useLoadProgress } from '~/data/http/load-progress'
import { useRoundActions } from '~/data/round/use-round-actions'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { LoadingMessage } from '~/ui/state/LoadingMessage'
import { formatSize } from './format-size'
import { dataRoomMessages } from './messages'

/** The file being read now, how far it is, and a way to stop. */
export function ReadingProgress() {
  const messages = useMessages(dataRoomMessages)
  const language = useLanguage()
  const { stop } = useRoundActions()
  const [progress] = useLoadProgress()
  if (!progress) return <LoadingMessage what={messages.readingPackage} onStop={stop} />
  const { file, loadedBytes, totalBytes } = progress
  return (
    <LoadingMessage
      what={messages.readingFile(file)}
      howFar={howFar(progress)}
      fraction={totalBytes === null || totalBytes === 0 ? null : loadedBytes / totalBytes}
      onStop={stop}
    />
  )

  function howFar({ phase, attempt }: LoadProgress): string {
    if (phase === 'waiting') return messages.waiting(formatNumber(attempt, language))
    if (phase === 'asking') return messages.asking
    if (totalBytes === null) return formatSize(loadedBytes, language)
    return messages.howFar(formatSize(loadedBytes, language), formatSize(totalBytes, language))
  }
}
