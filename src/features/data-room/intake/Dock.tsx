import type { ReactNode } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import styles from './Intake.module.css'
import { intakeMessages } from './messages'

export interface DockProps {
  /** What is to be said beside the buttons. */
  children?: ReactNode
  main: { readonly label: string; readonly onClick: () => void; readonly isDisabled: boolean } | null
  onBack: (() => void) | null
  /** Stops what is being done; null while nothing is. */
  onStop: (() => void) | null
  onGiveUp: () => void
}

/** Stays at the foot of the screen: nothing is kept yet, and what comes next. */
export function Dock({ children, main, onBack, onStop, onGiveUp }: DockProps) {
  const { dock: text } = useMessages(intakeMessages)
  return (
    <section className={styles.dock} aria-label={text.label} data-screen-only>
      <p>
        <b>{text.unsaved}</b> {children ?? text.undo}
      </p>
      <div className={styles.dockActions}>
        <Button kind="plain" onClick={onGiveUp}>
          {text.giveUp}
        </Button>
        {onStop !== null && <Button onClick={onStop}>{text.stop}</Button>}
        {onBack !== null && <Button onClick={onBack}>{text.back}</Button>}
        {main !== null && (
          <Button kind="main" onClick={main.onClick} disabled={main.isDisabled}>
            {main.label}
          </Button>
        )}
      </div>
    </section>
  )
}
