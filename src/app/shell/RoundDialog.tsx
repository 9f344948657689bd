import { lazy, Suspense } from 'react'
import type { RoundPackage } from '~/data/round/loaded'
import { isStoredAddress } from '~/data/store/stored-address'
import { formatDate, formatPeriod } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import { Dialog } from '~/ui/dialog/Dialog'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import styles from './RoundDialog.module.css'
import { RoundSwitcher } from './RoundSwitcher'
import { roundMessages } from './round-messages'

const ConventionChoice = lazy(async () => ({
  default: (await import('~/features/reconciliation/ConventionChoice')).ConventionChoice,
}))

/** What is known of the open round: what it is, from where, as of when; and the way to what was loaded. */
export function RoundDialog({ round, open, onClose }: { round: RoundPackage; open: boolean; onClose: () => void }) {
  const language = useLanguage()
  const messages = useMessages(roundMessages)
  const { info, descriptorUrl } = round
  const facts: [string, string][] = [
    [
      messages.unit,
      `${info.unit.charAt(0).toUpperCase()}${info.unit.slice(1)}${info.unit.includes(info.city) ? '' : `, ${info.city}`}`,
    ],
    [messages.centre, info.centre],
    [messages.period, formatPeriod(info.period, language)],
    [messages.asOf, formatDate(info.asOf, language)],
    [messages.supervisedOn, formatDate(info.supervisedOn, language)],
    [messages.address, isStoredAddress(descriptorUrl) ? messages.here : decodeURI(descriptorUrl)],
  ]
  return (
    <Dialog open={open} title={messages.title} onClose={onClose}>
      <RoundSwitcher onClose={onClose} />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{messages.sources}</dt>
          {info.sources.map((source) => (
            <dd key={source.id}>
              {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
              {source.date !== null && ` (${formatDate(parseIsoDate(source.date), language)})`}
            </dd>
          ))}
        </div>
      </dl>
      <Suspense fallback={null}>
        <ConventionChoice info={info} />
      </Suspense>
      <RoomLink to="/du-lieu" onClick={onClose}>
        {messages.toData}
      </RoomLink>
    </Dialog>
  )
}
