import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import styles from './Dialog.module.css'
import { dialogMessages } from './messages'

export interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog: Escape closes it, focus stays inside and returns where it was. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const messages = useMessages(dialogMessages)
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for the same thing
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      {open && (
        <div className={styles.content}>
          <h2 id={id}>{title}</h2>
          {children}
          <Button onClick={onClose}>{messages.close}</Button>
        </div>
      )}
    </dialog>
  )
}
