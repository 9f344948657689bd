import { useState } from 'react'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useMessages } from '~/ui/i18n/language-context'
import { type PastedData, pastedData } from './clipboard-source'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'

export interface PasteDialogProps {
  open: boolean
  onClose: () => void
  onData: (data: PastedData) => void
}

/** A place to paste into. A table or a file is taken at once, a text when the reader says so. */
export function PasteDialog({ open, onClose, onData }: PasteDialogProps) {
  const { pasteDialog: text } = useMessages(intakeMessages)
  const [typed, setTyped] = useState('')
  const hand = (data: PastedData) => {
    setTyped('')
    onClose()
    onData(data)
  }
  return (
    <Dialog open={open} title={text.title} onClose={onClose}>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault()
          hand({ files: [], html: '', text: typed })
        }}
      >
        <Field label={text.label} hint={text.hint}>
          {(control) => (
            <textarea
              {...control}
              rows={8}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              onPaste={(event) => {
                const data = pastedData(event.clipboardData)
                if (data.files.length === 0 && !/<table[\s>]/i.test(data.html)) return
                event.preventDefault()
                hand(data)
              }}
            />
          )}
        </Field>
        <Button kind="main" type="submit" disabled={typed.trim() === ''}>
          {text.read}
        </Button>
      </form>
    </Dialog>
  )
}
