import { lazy, Suspense } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { RoomLink } from '~/ui/navigation/RoomLink'
import { useFiguresSettled } from '../use-figures-settled'
import styles from './Header.module.css'
import { shellMessages } from './messages'
import { PreferencesBar } from './PreferencesBar'
import { PreferencesSheet } from './PreferencesSheet'
import { ProvenanceStrip } from './ProvenanceStrip'
import { RoomsNav } from './RoomsNav'
import { RoundButton } from './RoundButton'
import { useRoundPackage } from './use-round-state'

const UndoBar = lazy(async () => ({ default: (await import('./UndoBar')).UndoBar }))

/** Ribbon, mark, round, preferences; the rooms; what the figures are. */
export function Header() {
  const messages = useMessages(shellMessages)
  return (
    <header className={styles.top} data-screen-only>
      <div className={styles.bar}>
        <RoomLink to="/" className={styles.brand}>
          <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
            <rect width="26" height="26" rx="2" />
            <path d="M6.5 10.25h13M6.5 15.75h13" />
          </svg>
          <span className={styles.name}>{messages.product}</span>
        </RoomLink>
        <RoundButton />
        <Undo />
        <PreferencesBar />
        <PreferencesSheet />
      </div>
      <RoomsNav />
      <ProvenanceStrip />
    </header>
  )
}

/** Comes after the first figures: the store's code is not what the first view waits for. */
function Undo() {
  const roundId = useRoundPackage()?.info.id
  const settled = useFiguresSettled()
  if (!settled || roundId === undefined) return null
  return (
    <Suspense fallback={null}>
      <UndoBar key={roundId} roundId={roundId} />
    </Suspense>
  )
}
