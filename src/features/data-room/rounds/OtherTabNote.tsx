import { useEffect, useState } from 'react'
import { now } from '~/data/clock'
import { followOtherTabs } from '~/data/store/round-channel'
import { formatDateTime } from '~/domain/shared/format'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import styles from '../DataRoom.module.css'
import { roundsMessages } from './messages'

/** Says that the open round was changed in another tab: what is shown was read again. */
export function OtherTabNote({ roundId }: { roundId: string }) {
  const { otherTab: text } = useMessages(roundsMessages)
  const language = useLanguage()
  const [changedAt, setChangedAt] = useState<IsoDateTime | null>(null)
  useEffect(() => followOtherTabs((changed) => changed === roundId && setChangedAt(now())), [roundId])
  if (changedAt === null) return null
  return (
    <p className={styles.warning} role="status">
      <Sign kind="undecided" label="" />
      {text.changed(formatDateTime(changedAt, language))}
    </p>
  )
}
