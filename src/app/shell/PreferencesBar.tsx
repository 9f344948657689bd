import styles from './Preferences.module.css'
import { PreferencesControls } from './PreferencesControls'

/** In the header, where there is room for it. */
export function PreferencesBar() {
  return (
    <div className={styles.bar}>
      <PreferencesControls />
    </div>
  )
}
