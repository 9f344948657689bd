import { useState } from 'react'
import type { RoundInfo } from '~/domain/round/round'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { storeMessages } from '../store-messages'
import type { DeskFile } from './desk-file'
import styles from './Intake.module.css'
import { useBroughtIntoView } from './use-brought-into-view'
import type { KeepFailure } from './use-keep'

/** What could not be kept, what to do, and a way out that needs no room on this computer: one file. */
export function KeepFailed({
  failure,
  files,
  info,
}: {
  failure: KeepFailure
  files: readonly DeskFile[]
  info: RoundInfo | null
}) {
  const text = useMessages(storeMessages)
  const view = useBroughtIntoView<HTMLDivElement>()
  const [hasFailed, setHasFailed] = useState(false)
  const save = async (round: RoundInfo) => {
    try {
      const { saveDeskAsFile } = await import('./save-desk')
      await saveDeskAsFile(files, round)
    } catch {
      setHasFailed(true)
    }
  }
  const isUnexpected = failure === 'unexpected' || hasFailed
  return (
    <div ref={view} className={styles.above}>
      <ErrorMessage
        what={isUnexpected ? text.unexpected : text.what[failure]}
        todo={isUnexpected ? text.unexpectedTodo : text.todo[failure]}
      >
        {info !== null && !isUnexpected && <Button onClick={() => void save(info)}>{text.saveFile}</Button>}
      </ErrorMessage>
    </div>
  )
}
