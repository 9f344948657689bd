import { useMessages } from '~/ui/i18n/language-context'
import { shellMessages } from './messages'
import styles from './SkipLink.module.css'

/** First stop of the keyboard: past the header. */
export function SkipLink() {
  const messages = useMessages(shellMessages)
  return (
    <a className={styles.skip} href="#noi-dung" data-screen-only>
      {messages.skip}
    </a>
  )
}
