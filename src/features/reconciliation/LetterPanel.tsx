import { useId, useState } from 'react'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { copyText } from '~/ui/clipboard/copy-text'
import { useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'

interface LetterPanelProps {
  title: string
  /** As generated from the figures, or as the delegation wrote it. */
  text: string
  recorded: boolean
  onRecord: (text: string) => void
  onRemove: () => void
}

/** A question to the centre: to copy, to edit, and to take into the report. */
export function LetterPanel({ title, text, recorded, onRecord, onRemove }: LetterPanelProps) {
  const messages = useMessages(reconciliationMessages)
  const announce = useAnnounce()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const shown = draft ?? text
  const copy = async () => {
    const done = await copyText(shown)
    setCopied(done ? 'yes' : 'no')
    if (done) announce(messages.letter.copied)
  }
  return (
    <section className={styles.ask} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {draft === null ? (
        <p className={styles.letter} lang="vi">
          {text}
        </p>
      ) : (
        <textarea lang="vi" value={draft} aria-label={title} onChange={(event) => setDraft(event.target.value)} />
      )}
      {recorded && <p className={styles.note}>{messages.letter.recorded}</p>}
      {copied === 'no' && <p className={styles.fieldError}>{messages.letter.notCopied}</p>}
      <div className={styles.actions}>
        <Button
          kind={recorded && draft === null ? 'normal' : 'main'}
          onClick={() => {
            if (recorded && draft === null) onRemove()
            else onRecord(shown)
            setDraft(null)
          }}
        >
          {recorded && draft === null ? messages.letter.remove : messages.letter.record}
        </Button>
        <Button onClick={() => void copy()}>
          {copied === 'yes' ? messages.letter.copiedShort : messages.letter.copy}
        </Button>
        <Button kind="plain" onClick={() => setDraft(draft === null ? text : null)}>
          {draft === null ? messages.letter.edit : messages.letter.cancel}
        </Button>
      </div>
    </section>
  )
}
