import { useCallback, useRef, useState } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { type PastedData, sourcesOf } from './clipboard-source'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'
import { PasteDialog } from './PasteDialog'
import { theDesk } from './the-desk'
import { usePageDrop } from './use-page-drop'

/** Three ways to hand files over: dropped anywhere on the page, chosen, or pasted. */
export function DropZone({ compact = false }: { compact?: boolean }) {
  const messages = useMessages(intakeMessages)
  const { drop } = messages
  const input = useRef<HTMLInputElement>(null)
  const [isPasting, setIsPasting] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const take = useCallback(
    (data: PastedData) => {
      const sources = sourcesOf(data, { table: drop.table, text: drop.prose })
      setError(sources.length === 0 ? drop.nothing : null)
      theDesk.add(sources)
    },
    [drop],
  )
  const isOver = usePageDrop(take)
  return (
    <div className={`${styles.drop} ${compact ? styles.compact : ''}`} data-over={isOver}>
      {!compact && <p>{drop.text}</p>}
      <div className={styles.buttons}>
        <Button kind={compact ? 'normal' : 'main'} onClick={() => input.current?.click()}>
          {compact ? drop.more : drop.choose}
        </Button>
        <Button onClick={() => setIsPasting(true)}>{drop.paste}</Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={drop.choose}
        onChange={({ target }) => {
          take({ files: [...(target.files ?? [])], html: '', text: '' })
          // the same file may be chosen again
          target.value = ''
        }}
      />
      {error !== null && (
        <p className={styles.dropError} role="alert">
          {error}
        </p>
      )}
      <PasteDialog open={isPasting} onClose={() => setIsPasting(false)} onData={take} />
      {isOver && (
        <div className={styles.veil} aria-hidden="true">
          <p>{drop.veil}</p>
        </div>
      )}
    </div>
  )
}
