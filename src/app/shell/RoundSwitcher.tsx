import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { PACKAGE_PARAM, useRoundAddress } from '~/data/round/round-address'
import { storedRounds } from '~/data/store/rounds'
import { storedParameterOf, storedRoundOf } from '~/data/store/stored-address'
import { formatPeriod } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './RoundDialog.module.css'
import { roundMessages } from './round-messages'

/** Every round that can be opened from here, in the room where the reader is: one button changes everything. */
export function RoundSwitcher({ onClose }: { onClose: () => void }) {
  const messages = useMessages(roundMessages)
  const language = useLanguage()
  const [path] = useLocation()
  const { descriptorUrl, requested } = useRoundAddress()
  const open = storedRoundOf(descriptorUrl)
  const others = (useQuery(storedRounds.list()).data ?? []).filter(({ id }) => id !== open)
  if (others.length === 0 && requested === null) return null
  return (
    <nav className={styles.switcher} aria-label={messages.others}>
      <h3>{messages.others}</h3>
      <ul>
        {others.map(({ id, title, unit, period }) => (
          <li key={id}>
            <Link href={`${path}?${new URLSearchParams({ [PACKAGE_PARAM]: storedParameterOf(id) })}`} onClick={onClose}>
              {title}
            </Link>
            <span>
              {unit}, {formatPeriod(period, language)}
            </span>
          </li>
        ))}
        {requested !== null && (
          <li>
            <Link href={path} onClick={onClose}>
              {messages.shipped}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
