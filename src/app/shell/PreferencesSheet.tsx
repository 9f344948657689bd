import { useState } from 'react'
import { Dialog } from '~/ui/dialog/Dialog'
import { useMessages } from '~/ui/i18n/language-context'
import { shellMessages } from './messages'
import styles from './Preferences.module.css'
import { PreferencesControls } from './PreferencesControls'

/** On a phone: "Aa" opens the same controls. */
export function PreferencesSheet() {
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.aa} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Aa<span className="vh">: {messages.preferences}</span>
      </button>
      <Dialog open={open} title={messages.preferences} onClose={() => setOpen(false)}>
        <div className={styles.sheet}>
          <PreferencesControls />
        </div>
      </Dialog>
    </>
  )
}
