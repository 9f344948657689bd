import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeWork } from '~/data/store/change-work'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { StoreFailure } from '../StoreFailure'
import { CalendarFields } from './CalendarFields'
import { checkDays, daysOf } from './calendar-draft'
import { roundsMessages } from './messages'
import { RoundFields } from './RoundFields'
import styles from './Rounds.module.css'
import { checkDraft, draftOf } from './round-draft-check'

/** The form for a round kept here: kept as one step that can be undone. */
export function EditRound({ descriptor, onDone }: { descriptor: PackageDescriptor; onDone: () => void }) {
  const { info: text } = useMessages(roundsMessages)
  const client = useQueryClient()
  const announce = useAnnounce()
  const { giamsat } = descriptor
  const [draft, setDraft] = useState(() => draftOf(giamsat))
  const [days, setDays] = useState(() => daysOf(giamsat.calendar))
  const [isChecked, setIsChecked] = useState(false)
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  const { rows, problems: dayProblems } = checkDays(days)
  const { info, problems } = checkDraft(draft, { id: giamsat.id, sources: giamsat.sources, calendar: rows })
  const keep = async () => {
    setIsChecked(true)
    if (info === null || dayProblems.size > 0) return
    const { calendar: _, ...rest } = giamsat
    const changed = { ...descriptor, title: info.title, giamsat: { ...rest, ...info } }
    try {
      await changeWork(client, giamsat.id, {
        kind: 'change',
        action: roundAction('roundDescribed'),
        // a convention named here is the round's: an earlier choice of the delegation does not stand against it
        change: (work) => ({
          ...work,
          package: changed,
          convention: info.convention === giamsat.convention ? work.convention : null,
        }),
      })
      announce(text.saved)
      onDone()
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : 'failed')
    }
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <RoundFields
        draft={draft}
        problems={isChecked ? (problems ?? {}) : {}}
        onChange={(part) => setDraft((known) => ({ ...known, ...part }))}
      />
      <CalendarFields days={days} problems={isChecked ? dayProblems : new Map()} onChange={setDays} />
      {failure !== null && <StoreFailure code={failure} />}
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {text.save}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  )
}
