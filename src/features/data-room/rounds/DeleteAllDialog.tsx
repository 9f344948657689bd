import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { deleteEverything } from '~/data/store/rounds'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { formatNumber } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { StoreFailure } from '../StoreFailure'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'

/** Everything goes, so a word must be typed: nobody does that by a slip. */
export function DeleteAllDialog({ open, rounds, onClose }: { open: boolean; rounds: number; onClose: () => void }) {
  const { removeAll: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  const close = () => {
    setTyped('')
    setFailure(null)
    onClose()
  }
  const isSure = typed.trim().normalize('NFC').toLocaleUpperCase('vi') === text.word
  const remove = async () => {
    try {
      await deleteEverything(client)
      close()
      navigate('/du-lieu')
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : 'failed')
    }
  }
  return (
    <Dialog open={open} title={text.title} onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isSure) void remove()
        }}
      >
        <p>{text.text(formatNumber(rounds, language))}</p>
        <Field label={text.label(text.word)}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        {failure !== null && <StoreFailure code={failure} />}
        <Button kind="main" type="submit" disabled={!isSure}>
          {text.confirm}
        </Button>
      </form>
    </Dialog>
  )
}
