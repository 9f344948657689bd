import { type FormEvent, useId, useState } from 'react'
import type { FormCell } from '~/domain/reported/form'
import type { Confirmation } from '~/domain/round/round-work'
import { formatDate, formatNumber } from '~/domain/shared/format'
import { type IsoDate, parseTypedDate } from '~/domain/shared/iso-date'
import { typedDateInWords } from '~/domain/shared/number-words'
import { Button } from '~/ui/button/Button'
import { DateField } from '~/ui/field/DateField'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { reconciliationMessages } from './messages'
import { parseCount } from './parse-count'
import styles from './Reconciliation.module.css'

interface ConfirmationFormProps {
  cell: FormCell
  name: string
  published: number | null
  proposed: number | null
  confirmation: Confirmation | null
  today: IsoDate
  onConfirm: (confirmation: Confirmation) => void
  onWithdraw: () => void
}

/** What the centre answered: only this may stand in place of a published figure, and both are printed. */
export function ConfirmationForm(props: ConfirmationFormProps) {
  const { cell, name, published, proposed, confirmation, today, onConfirm, onWithdraw } = props
  const messages = useMessages(reconciliationMessages)
  const language = useLanguage()
  const group = useId()
  const [choice, setChoice] = useState<'proposed' | 'published' | 'other' | null>(null)
  const [other, setOther] = useState('')
  const [by, setBy] = useState('')
  const [on, setOn] = useState(() => formatDate(today, 'vi'))
  const [paper, setPaper] = useState('')
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)

  const typed = parseCount(other)
  const confirmed =
    choice === 'proposed' ? proposed : choice === 'published' ? published : choice === 'other' ? typed : null
  const date = parseTypedDate(on)
  const missing = {
    value: confirmed === null || confirmed === 'invalid',
    by: by.trim() === '',
    date: date === null || date > today,
  }

  if (confirmation !== null) {
    return (
      <div className={styles.reply}>
        <p>
          {messages.reply.confirmed(
            name,
            formatNumber(confirmation.confirmed, language),
            formatNumber(confirmation.published, language),
          )}
        </p>
        <p className={styles.sub}>
          {messages.reply.by(confirmation.by, formatDate(confirmation.on, language), confirmation.document)}
          {confirmation.note !== '' && ` ${confirmation.note}`}
        </p>
        <div className={styles.actions}>
          <Button onClick={onWithdraw}>{messages.reply.withdraw}</Button>
        </div>
      </div>
    )
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (typeof confirmed !== 'number' || date === null || missing.by || missing.date) return
    onConfirm({ cell, published, confirmed, by: by.trim(), on: date, document: paper.trim(), note: note.trim() })
  }
  const options = [
    ...(proposed === null ? [] : [{ id: 'proposed' as const, text: formatNumber(proposed, language) }]),
    ...(published === null ? [] : [{ id: 'published' as const, text: formatNumber(published, language) }]),
    { id: 'other' as const, text: messages.reply.other },
  ]
  return (
    <form className={styles.reply} onSubmit={submit} noValidate>
      <p className={styles.sub}>
        {messages.reply.none(formatNumber(published, language), formatNumber(proposed, language))}
      </p>
      <fieldset aria-describedby={`${group}-error`}>
        <legend className="vh">{messages.reply.value(name)}</legend>
        {options.map(({ id, text }) => (
          <label key={id}>
            <input type="radio" name={group} checked={choice === id} onChange={() => setChoice(id)} />
            {text}
          </label>
        ))}
        <input
          className={styles.formInput}
          aria-label={messages.reply.other}
          inputMode="numeric"
          value={other}
          aria-invalid={typed === 'invalid'}
          onFocus={() => setChoice('other')}
          onChange={(event) => setOther(event.target.value)}
        />
      </fieldset>
      <p id={`${group}-error`} className={styles.fieldError} role={asked && missing.value ? 'alert' : undefined}>
        {typed === 'invalid' ? messages.notACount(other) : asked && missing.value ? messages.reply.chooseValue : ''}
      </p>
      <Field label={messages.reply.who} {...(asked && missing.by ? { error: messages.reply.whoMissing } : {})}>
        {(control) => (
          <input {...control} value={by} onChange={(event) => setBy(event.target.value)} autoComplete="off" />
        )}
      </Field>
      <DateField
        label={messages.reply.when}
        value={on}
        onChange={setOn}
        inWords={typedDateInWords(on, language)}
        error={asked && missing.date ? messages.reply.whenMissing : undefined}
      />
      <Field label={messages.reply.document}>
        {(control) => (
          <input {...control} value={paper} onChange={(event) => setPaper(event.target.value)} autoComplete="off" />
        )}
      </Field>
      <Field label={messages.reply.note}>
        {(control) => <textarea {...control} rows={2} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <div className={styles.actions}>
        <Button type="submit">{messages.reply.confirm}</Button>
      </div>
    </form>
  )
}
