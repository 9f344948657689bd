import { useEffect, useState } from 'react'
import { now } from '~/data/clock'
import { useRoundAddress } from '~/data/round/round-address'
import { followOtherTabs } from '~/data/store/round-channel'
import { storedRoundOf } from '~/data/store/stored-address'
import { formatDateTime } from '~/domain/shared/format'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import styles from '../DataRoom.module.css'
import { roundsMessages } from './messages'

/** Says that the open round was changed in another tab: what is shown was read again, or is gone. */
export function OtherTabNote() {
  const { otherTab: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const roundId = storedRoundOf(useRoundAddress().descriptorUrl)
  const [changed, setChanged] = useState<{ readonly id: string; readonly at: IsoDateTime } | null>(null)
  useEffect(() => followOtherTabs((id) => setChanged({ id, at: now() })), [])
  if (changed === null || changed.id !== roundId) return null
  return (
    <p className={styles.warning} role="status">
      <Sign kind="undecided" label="" />
      {text.changed(formatDateTime(changed.at, language))}
    </p>
  )
}
