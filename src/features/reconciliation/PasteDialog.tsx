import { useState } from 'react'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import styles from './Reconciliation.module.css'

/** A report of thirty pages has about 60.000 characters; beyond this the page would answer late. */
const MAX_CHARACTERS = 100_000

interface PasteDialogProps {
  open: boolean
  text: string
  onClose: () => void
  onRead: (text: string) => void
}

export function PasteDialog({ open, text, onClose, onRead }: PasteDialogProps) {
  const messages = useMessages(reconciliationMessages).statement
  return (
    <Dialog open={open} title={messages.pasteTitle} onClose={onClose}>
      <PasteForm text={text} onRead={onRead} />
    </Dialog>
  )
}

function PasteForm({ text, onRead }: Pick<PasteDialogProps, 'text' | 'onRead'>) {
  const messages = useMessages(reconciliationMessages).statement
  const language = useLanguage()
  const [draft, setDraft] = useState(text)
  const [asked, setAsked] = useState(false)
  const error =
    draft.length > MAX_CHARACTERS
      ? messages.tooLong(formatNumber(MAX_CHARACTERS, language))
      : asked && draft.trim() === ''
        ? messages.empty
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
      <Field label={messages.pasteTitle} hint={messages.pasteHint} {...(error === undefined ? {} : { error })}>
        {(control) => (
          <textarea {...control} lang="vi" value={draft} onChange={(event) => setDraft(event.target.value)} />
        )}
      </Field>
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {messages.read}
        </Button>
      </div>
    </form>
  )
}
