import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeWork } from '~/data/store/change-work'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { useRoundWork } from '~/data/store/use-round-work'
import type { PackageResource } from '~/domain/round/package-descriptor'
import { roundAction } from '~/domain/round/round-action'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { StoreFailure } from '../StoreFailure'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'

/** The tables of a round kept here, each with a way out of it: one step, which the header undoes. */
export function TakeOutPanel({ roundId }: { roundId: string }) {
  const { info: text } = useMessages(roundsMessages)
  const client = useQueryClient()
  const announce = useAnnounce()
  const work = useRoundWork(roundId)
  const [failure, setFailure] = useState<StoreErrorCode | null>(null)
  const descriptor = work?.present.package ?? null
  if (descriptor === null) return null
  const takeOut = async ({ name, title }: PackageResource) => {
    try {
      await changeWork(client, roundId, {
        kind: 'change',
        action: roundAction('fileRemoved', { file: title }),
        change: ({ package: known, ...present }) => ({
          ...present,
          package: known && { ...known, resources: known.resources.filter((resource) => resource.name !== name) },
        }),
      })
      setFailure(null)
      announce(text.saved)
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : 'failed')
    }
  }
  return (
    <>
      <ul className={styles.tables} aria-label={text.tables}>
        {descriptor.resources.map((resource) => (
          <li key={resource.name}>
            {resource.title}
            <Button kind="quiet" onClick={() => void takeOut(resource)}>
              {text.takeOut}
              <span className="vh">: {resource.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {failure !== null && <StoreFailure code={failure} />}
    </>
  )
}
