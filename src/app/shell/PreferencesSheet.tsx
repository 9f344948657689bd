import { lazy, Suspense, useState } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { shellMessages } from './messages'
import styles from './Preferences.module.css'

const PreferencesDialog = lazy(async () => ({ default: (await import('./PreferencesDialog')).PreferencesDialog }))

/** On a phone: "Aa" opens the controls that stand in the header elsewhere. */
export function PreferencesSheet() {
  const messages = useMessages(shellMessages)
  const [open, setOpen] = useState<boolean | null>(null)
  return (
    <>
      <button type="button" className={styles.aa} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Aa<span className="vh">: {messages.preferences}</span>
      </button>
      {open !== null && (
        <Suspense fallback={null}>
          <PreferencesDialog open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
