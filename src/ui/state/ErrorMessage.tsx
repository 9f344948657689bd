import type { ReactNode } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { Sign } from '~/ui/sign/Sign'
import { stateMessages } from './messages'
import styles from './State.module.css'

export interface ErrorMessageProps {
  /** One sentence: what could not be done. */
  what: string
  where?: string | undefined
  /** What the reader can do. */
  todo?: string | undefined
  onRetry?: (() => void) | undefined
  children?: ReactNode | undefined
}

/** What – where – what to do, under a red rule. */
export function ErrorMessage({ what, where, todo, onRetry, children }: ErrorMessageProps) {
  const messages = useMessages(stateMessages)
  return (
    <div className={styles.error} role="alert">
      <p className={styles.what}>
        <Sign kind="fail" label="" />
        <span>{what}</span>
      </p>
      {where !== undefined && (
        <p>
          <span className={styles.key}>{messages.where}: </span>
          {where}
        </p>
      )}
      {todo !== undefined && (
        <p>
          <span className={styles.key}>{messages.todo}: </span>
          {todo}
        </p>
      )}
      {children}
      {onRetry && <Button onClick={onRetry}>{messages.retry}</Button>}
    </div>
  )
}
