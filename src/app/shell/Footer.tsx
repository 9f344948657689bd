import { useMessages } from '~/ui/i18n/language-context'
import styles from './Footer.module.css'
import { shellMessages } from './messages'

export function Footer() {
  const messages = useMessages(shellMessages)
  return (
    <footer className={styles.foot} data-screen-only>
      <p>{messages.footer}</p>
    </footer>
  )
}
