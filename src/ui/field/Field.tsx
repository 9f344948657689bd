import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './Field.module.css'

export interface FieldControlProps {
  id: string
  className: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export interface FieldProps {
  label: string
  hint?: ReactNode | undefined
  /** What is wrong with what was entered, where it matters and what to do. */
  error?: string | undefined
  /** Draws the input or select with the given props. */
  children: (props: FieldControlProps) => ReactElement
}

/** A labelled control with its hint and its error beside it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: `${styles.control} ${error === undefined ? '' : styles.wrong}`,
        ...(note === undefined ? {} : { 'aria-describedby': noteId }),
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
      })}
      {note !== undefined && (
        <p id={noteId} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  )
}
