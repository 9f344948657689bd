import { useMessages } from '~/ui/i18n/language-context'
import styles from './blocks.module.css'
import { reportRoomMessages } from './messages'

/** The word beside the caption of what is not the ward's own. */
export function IllustrativeTag() {
  return <span className={styles.tag}>{useMessages(reportRoomMessages).mark}</span>
}
