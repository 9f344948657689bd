import type { ReactNode } from 'react'
import { useMessages } from '~/ui/i18n/language-context'
import { tagMessages } from './messages'
import styles from './Tag.module.css'

export interface TagProps {
  kind?: 'plain' | 'illustrative' | 'fail' | undefined
  /** Left out for 'illustrative': the tag then says so itself. */
  children?: ReactNode | undefined
}

/** A word in a frame; dashed where the figures are made up to show what the product does. */
export function Tag({ kind = 'plain', children }: TagProps) {
  const messages = useMessages(tagMessages)
  return (
    <span className={`${styles.tag} ${styles[kind]}`} data-tag>
      {children ?? (kind === 'illustrative' && messages.illustrative)}
    </span>
  )
}
