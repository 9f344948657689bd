import type { ReactNode } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { Icon } from '~/ui/sign/Icon'
import styles from './Chip.module.css'
import { chipMessages } from './messages'

/** Something chosen, and the button that takes it away again. */
export function Chip({ text, swatch, onRemove }: { text: string; swatch?: ReactNode; onRemove: () => void }) {
  const messages = useMessages(chipMessages)
  return (
    <button type="button" className={styles.chip} onClick={onRemove}>
      {swatch}
      {text}
      <Icon name="close" />
      <span className="vh">{messages.remove}</span>
    </button>
  )
}
