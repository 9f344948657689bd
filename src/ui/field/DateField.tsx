import { useMessages } from '~/ui/i18n/language-context'
import { dateFieldMessages } from './date-field-messages'
import { Field } from './Field'

export interface DateFieldProps {
  label: string
  /** As typed, day first. */
  value: string
  onChange: (typed: string) => void
  /** The day in words, so that nobody takes it for another; null while what is typed is no day. */
  inWords: string | null
  /** Said behind the words. */
  hint?: string | undefined
  error?: string | undefined
}

/** A day that is typed: a browser in another language shows the month first in its own field. */
export function DateField({ label, value, onChange, inWords, hint, error }: DateFieldProps) {
  const text = useMessages(dateFieldMessages)
  const words = inWords ?? text.hint
  return (
    <Field label={label} hint={hint === undefined ? words : `${words}. ${hint}`} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
