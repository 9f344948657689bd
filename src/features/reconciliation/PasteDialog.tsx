import { useState } from 'react'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage } from '~/ui/i18n/language-context'
import styles from './Reconciliation.module.css'

/** A report of thirty pages has about 60.000 characters; beyond this the page would answer late. */
const MAX_CHARACTERS = 100_000

interface PasteWords {
  readonly pasteTitle: string
  readonly pasteHint: string
  readonly read: string
  readonly empty: string
  readonly tooLong: (limit: string) => string
}

interface PasteDialogProps {
  open: boolean
  text: string
  /** What is pasted: a text, a table. */
  words: PasteWords
  onClose: () => void
  onRead: (text: string) => void
}

export function PasteDialog({ open, text, words, onClose, onRead }: PasteDialogProps) {
  return (
    <Dialog open={open} title={words.pasteTitle} onClose={onClose}>
      <PasteForm text={text} words={words} onRead={onRead} />
    </Dialog>
  )
}

function PasteForm({ text, words, onRead }: Pick<PasteDialogProps, 'text' | 'words' | 'onRead'>) {
  const language = useLanguage()
  const [draft, setDraft] = useState(text)
  const [asked, setAsked] = useState(false)
  const error =
    draft.length > MAX_CHARACTERS
      ? words.tooLong(formatNumber(MAX_CHARACTERS, language))
      : asked && draft.trim() === ''
        ? words.empty
        : undefined
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (draft.trim() !== '' && draft.length <= MAX_CHARACTERS) onRead(draft)
      }}
    >
      <Field label={words.pasteTitle} hint={words.pasteHint} {...(error === undefined ? {} : { error })}>
        {(control) => (
          <textarea {...control} lang="vi" value={draft} onChange={(event) => setDraft(event.target.value)} />
        )}
      </Field>
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {words.read}
        </Button>
      </div>
    </form>
  )
}
