import { RoomLink, type RoomLinkProps } from '~/ui/navigation/RoomLink'
import styles from './Button.module.css'

/** A link to a room that looks like a button. */
export function LinkButton({ kind = 'normal', className, ...rest }: RoomLinkProps & { kind?: 'main' | 'normal' }) {
  return <RoomLink className={`${styles.button} ${styles[kind]} ${className ?? ''}`} {...rest} />
}
