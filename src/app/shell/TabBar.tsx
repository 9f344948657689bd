import { useLocation } from 'wouter'
import { Menu } from '~/ui/dialog/Menu'
import { useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { rooms } from '../rooms'
import { shellMessages, shortRoomNames } from './messages'
import { FailingCount } from './RoomsNav'
import styles from './TabBar.module.css'

const SHOWN = 4

/** On a phone: four rooms within the thumb's reach, the others under "Thêm". */
export function TabBar() {
  const messages = useMessages(shellMessages)
  const names = useMessages(shortRoomNames)
  const [path] = useLocation()
  const [shown, others] = [rooms.slice(0, SHOWN), rooms.slice(SHOWN)]
  const current = (room: string) => (room === path ? ('page' as const) : undefined)
  return (
    <nav className={styles.bar} aria-label={messages.rooms} data-screen-only>
      {shown.map((room) => (
        <RoomLink key={room.path} to={room.path} className={styles.tab} aria-current={current(room.path)}>
          {names[room.key]}
          {room.key === 'reconciliation' && <FailingCount />}
        </RoomLink>
      ))}
      {others.length > 0 && (
        <Menu
          kind="bare"
          label={messages.more}
          className={`${styles.tab} ${others.some((room) => room.path === path) ? styles.within : ''}`}
        >
          {(close) => (
            <ul className={styles.others}>
              {others.map((room) => (
                <li key={room.path}>
                  <RoomLink to={room.path} aria-current={current(room.path)} onClick={close}>
                    {names[room.key]}
                  </RoomLink>
                </li>
              ))}
            </ul>
          )}
        </Menu>
      )}
    </nav>
  )
}
