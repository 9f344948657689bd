import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useRoundAddress } from '~/data/round/round-address'
import type { StoredRound } from '~/data/store/database'
import { deleteRound } from '~/data/store/rounds'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { storedRoundOf } from '~/data/store/stored-address'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { useMessages } from '~/ui/i18n/language-context'
import { StoreFailure } from '../StoreFailure'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'

export interface DeleteRoundDialogProps {
  round: StoredRound | null
  onSave: (roundId: string) => Promise<void>
  onClose: () => void
}

/** Asks before a round is gone for good, and offers to save it first. */
export function DeleteRoundDialog({ round, onSave, onClose }: DeleteRoundDialogProps) {
  const { remove: text } = useMessages(roundsMessages)
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const open = storedRoundOf(useRoundAddress().descriptorUrl)
  const [savedId, setSavedId] = useState<string | null>(null)
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  const close = () => {
    setSavedId(null)
    setFailure(null)
    onClose()
  }
  const remove = async ({ id }: StoredRound) => {
    try {
      await deleteRound(client, id)
      close()
      // the room would only say that its round is gone
      if (id === open) navigate('/du-lieu')
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : 'failed')
    }
  }
  return (
    <Dialog open={round !== null} title={text.title(round?.title ?? '')} onClose={close}>
      {round !== null && (
        <>
          <p>{text.text}</p>
          {failure !== null && <StoreFailure code={failure} />}
          <div className={styles.actions}>
            <Button onClick={() => void onSave(round.id).then(() => setSavedId(round.id))}>{text.save}</Button>
            <Button kind="main" onClick={() => void remove(round)}>
              {text.confirm}
            </Button>
          </div>
          {savedId === round.id && <p role="status">{text.saved}</p>}
        </>
      )}
    </Dialog>
  )
}
