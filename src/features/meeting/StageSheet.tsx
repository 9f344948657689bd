import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import styles from './Stage.module.css'
import { stageMessages } from './stage-messages'

interface StageSheetProps {
  title: string
  wide?: boolean
  /** A field inside takes the focus itself. */
  focusInside?: boolean
  onClose: () => void
  children: ReactNode
}

/** A sheet over the slide: its heading takes the focus, and the key that closes it is Escape. */
export function StageSheet({ title, wide = false, focusInside = false, onClose, children }: StageSheetProps) {
  const messages = useMessages(stageMessages)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!focusInside) heading.current?.focus()
  }, [focusInside])
  return (
    <section className={`${styles.sheet} ${wide ? styles.wide : ''}`} aria-labelledby={id} data-sheet-over>
      <div className={styles.sheetHead}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.tool} onClick={onClose}>
          {messages.close} (Esc)
        </button>
      </div>
      {children}
    </section>
  )
}
