import { useLocation } from 'wouter'
import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { rooms } from '../rooms'
import { roomNames, shellMessages } from './messages'
import styles from './RoomsNav.module.css'
import { useFailingCount } from './use-round-state'

/** The red number beside the room where figures that do not add up are looked into. */
export function FailingCount() {
  const language = useLanguage()
  const messages = useMessages(shellMessages)
  const count = useFailingCount()
  if (count === null || count === 0) return null
  const text = formatNumber(count, language)
  return (
    <span className={styles.count} role="img" aria-label={messages.failing(text)}>
      {text}
    </span>
  )
}

/** The rooms as words in one row. */
export function RoomsNav() {
  const messages = useMessages(shellMessages)
  const names = useMessages(roomNames)
  const [path] = useLocation()
  return (
    <nav className={styles.nav} aria-label={messages.rooms}>
      <ul>
        {rooms.map((room) => (
          <li key={room.path}>
            <RoomLink to={room.path} aria-current={room.path === path ? 'page' : undefined}>
              {names[room.key]}
              {room.key === 'reconciliation' && <FailingCount />}
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
