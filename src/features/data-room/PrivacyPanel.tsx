import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'

/** Where the data stay. */
export function PrivacyPanel() {
  const { privacy } = useMessages(dataRoomMessages)
  return (
    <Panel title={privacy.title}>
      <p className={styles.prose}>{privacy.text}</p>
    </Panel>
  )
}
