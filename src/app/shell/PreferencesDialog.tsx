import { Dialog } from '~/ui/dialog/Dialog'
import { useMessages } from '~/ui/i18n/language-context'
import { shellMessages } from './messages'
import styles from './Preferences.module.css'
import { PreferencesControls } from './PreferencesControls'

/** The phone's sheet of preferences. */
export function PreferencesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const messages = useMessages(shellMessages)
  return (
    <Dialog open={open} title={messages.preferences} onClose={onClose}>
      <div className={styles.sheet}>
        <PreferencesControls />
      </div>
    </Dialog>
  )
}
