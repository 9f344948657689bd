import { useState } from 'react'
import type { RoundPackage } from '~/data/round/loaded'
import { formatDate, formatDayMonth, formatPeriod } from '~/domain/shared/format'
import { parseIsoDate } from '~/domain/shared/iso-date'
import type { Period } from '~/domain/shared/period'
import { Dialog } from '~/ui/dialog/Dialog'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { Icon } from '~/ui/sign/Icon'
import { roundMessages, shellMessages } from './messages'
import styles from './RoundButton.module.css'
import { useRoundPackage } from './use-round-state'

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "phường An Thắng, thành phố Đà Nẵng" → "Phường An Thắng". */
const unitName = (unit: string) => capitalised(unit.split(',', 1)[0] ?? unit)

/** On a phone the year stands once where both days share it. */
function shortPeriod({ from, to }: Period, language: Language): string {
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${formatDayMonth(from, language)} – ${formatDate(to, language)}`
    : formatPeriod({ from, to }, language)
}

/** Which ward and period everything on the page is about; opens what is known of the round. */
export function RoundButton() {
  const language = useLanguage()
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState(false)
  const round = useRoundPackage()
  if (round === null)
    return <span className={`${styles.round} ${styles.waiting}`} aria-label={messages.loadingRound} role="img" />
  const { unit, period } = round.info
  return (
    <>
      <button type="button" className={styles.round} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={styles.words}>
          <span className={styles.unit}>{unitName(unit)}</span>
          <span className={styles.period}>{formatPeriod(period, language)}</span>
          <span className={styles.shortPeriod}>{shortPeriod(period, language)}</span>
        </span>
        <Icon name="chevron" />
        <span className="vh">{messages.openRound}</span>
      </button>
      <RoundDialog round={round} open={open} onClose={() => setOpen(false)} />
    </>
  )
}

function RoundDialog({ round, open, onClose }: { round: RoundPackage; open: boolean; onClose: () => void }) {
  const language = useLanguage()
  const messages = useMessages(roundMessages)
  const { info, descriptorUrl } = round
  const facts: [string, string][] = [
    [messages.unit, `${capitalised(info.unit)}${info.unit.includes(info.city) ? '' : `, ${info.city}`}`],
    [messages.centre, info.centre],
    [messages.period, formatPeriod(info.period, language)],
    [messages.asOf, formatDate(info.asOf, language)],
    [messages.supervisedOn, formatDate(info.supervisedOn, language)],
    [messages.address, decodeURI(descriptorUrl)],
  ]
  return (
    <Dialog open={open} title={messages.title} onClose={onClose}>
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
      <RoomLink to="/du-lieu" onClick={onClose}>
        {messages.toData}
      </RoomLink>
    </Dialog>
  )
}
