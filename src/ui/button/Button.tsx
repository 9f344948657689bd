import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /**
   * main: the one thing to do here · plain: looks like a link · quiet: small, for tools under a figure · bare: all
   * looks come from `className`
   */
  kind?: 'main' | 'normal' | 'plain' | 'quiet' | 'bare' | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

export function Button({ kind = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={kind === 'bare' ? className : `${styles.button} ${styles[kind]} ${className ?? ''}`}
      {...rest}
    />
  )
}
