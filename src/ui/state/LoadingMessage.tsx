import { useEffect, useState } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import { Progress } from '~/ui/progress/Progress'
import { stateMessages } from './messages'
import styles from './State.module.css'

export interface LoadingMessageProps {
  /** What is read: "Đang đọc hồ sơ". */
  what: string
  /** How far: "dòng 812 trong 1.338". */
  howFar?: string | undefined
  /** 0–1, null where the end is not known. */
  fraction?: number | null | undefined
  onStop?: (() => void) | undefined
  /** Height that the content will take, in CSS pixels: nothing moves when it comes. */
  height?: number | undefined
}

/** Under 300 ms nothing is shown; then what is read, how far it is, and a way to stop it. */
export function LoadingMessage({ what, howFar, fraction = null, onStop, height }: LoadingMessageProps) {
  const messages = useMessages(stateMessages)
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading} style={height === undefined ? undefined : { minHeight: height }} aria-busy="true">
      {late && (
        <>
          <p>
            {what}
            {howFar !== undefined && <span className="n"> {howFar}</span>}
          </p>
          <Progress value={fraction} label={what} />
          {onStop && <Button onClick={onStop}>{messages.stop}</Button>}
        </>
      )}
    </div>
  )
}
