import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { describeLoadError } from '~/data/http/describe-load-error'
import { PACKAGE_PARAM, useRoundAddress } from '~/data/round/round-address'
import { StoreError, type StoreErrorCode } from '~/data/store/store-error'
import { isStoredAddress, storedParameterOf } from '~/data/store/stored-address'
import { useRoundWork } from '~/data/store/use-round-work'
import type { PackageDescriptor } from '~/domain/round/package-descriptor'
import type { RoundInfo } from '~/domain/round/round'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { StoreFailure } from '../StoreFailure'
import { EditRound } from './EditRound'
import { roundsMessages } from './messages'
import styles from './Rounds.module.css'
import { TakeOutPanel } from './TakeOutPanel'

/** What the open round is, and changing it; a round that ships is copied to this computer first. */
export function RoundInfoPanel({ info }: { info: RoundInfo }) {
  const isStored = isStoredAddress(useRoundAddress().descriptorUrl)
  return isStored ? <StoredInfo info={info} /> : <CopyFirst />
}

function StoredInfo({ info }: { info: RoundInfo }) {
  const { info: text } = useMessages(roundsMessages)
  const [isEditing, setIsEditing] = useState(false)
  const work = useRoundWork(info.id)
  const descriptor: PackageDescriptor | null = work?.present.package ?? null
  return (
    <Panel title={text.title}>
      {isEditing && descriptor !== null ? (
        <EditRound descriptor={descriptor} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          <TakeOutPanel roundId={info.id} />
          <div className={styles.actions}>
            <Button onClick={() => setIsEditing(true)} disabled={descriptor === null}>
              {text.edit}
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}

function CopyFirst() {
  const { info: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const address = useRoundAddress()
  const announce = useAnnounce()
  const [, navigate] = useLocation()
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<StoreErrorCode | { readonly what: string; readonly action: string } | null>(
    null,
  )
  const copy = async () => {
    setIsBusy(true)
    setFailure(null)
    try {
      const { copyRound } = await import('~/data/package/copy-round')
      const { giamsat } = await copyRound(client, address)
      announce(text.saved)
      navigate(`/du-lieu?${new URLSearchParams({ [PACKAGE_PARAM]: storedParameterOf(giamsat.id) })}`)
    } catch (error) {
      setFailure(error instanceof StoreError ? error.code : describeLoadError(error, language))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Panel title={text.copyTitle} subtitle={text.copyText}>
      {failure !== null &&
        (typeof failure === 'string' ? (
          <StoreFailure code={failure} />
        ) : (
          <ErrorMessage what={failure.what} todo={failure.action} />
        ))}
      <div className={styles.actions}>
        <Button onClick={() => void copy()} disabled={isBusy}>
          {isBusy ? text.copying : text.copy}
        </Button>
      </div>
    </Panel>
  )
}
