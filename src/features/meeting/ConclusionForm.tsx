import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import type { Conclusion } from '~/domain/meeting/meeting-work'
import { useMessages } from '~/ui/i18n/language-context'
import styles from './Conclusion.module.css'
import { conclusionMessages } from './conclusion-messages'
import type { ConclusionWords } from './meeting-actions'

/** As much as a screen holds. Unit: characters. */
const LONGEST = 1_000

interface ConclusionFormProps {
  /** The one that is changed; null: a new one. */
  known: Conclusion | null
  /** The field takes the focus when the form opens. */
  focused?: boolean
  onRecord: (words: ConclusionWords) => void
}

/** What was concluded and by whom, by role; its time is that of writing. */
export function ConclusionForm({ known, focused = false, onRecord }: ConclusionFormProps) {
  const messages = useMessages(conclusionMessages)
  const id = useId()
  const [text, setText] = useState(known?.text ?? '')
  const [role, setRole] = useState(known?.speakerRole ?? '')
  const [toLedger, setToLedger] = useState(known?.toLedger ?? false)
  const [asked, setAsked] = useState(false)
  const missing = { text: text.trim() === '', role: role.trim() === '' }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (missing.text || missing.role) return
    onRecord({ text: text.trim(), speakerRole: role.trim(), toLedger })
    setText('')
    setAsked(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
  }
  const control = (wrong: boolean, note: string) => ({
    className: `${styles.control} ${wrong ? styles.wrong : ''}`,
    'aria-describedby': `${id}-${note}`,
    ...(wrong ? { 'aria-invalid': true as const } : {}),
  })
  const [textWrong, roleWrong] = [asked && missing.text, asked && missing.role]
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={styles.field}>
        <label htmlFor={`${id}-text`}>{messages.text}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          maxLength={LONGEST}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened by a key to write in it
          autoFocus={focused}
          onChange={(event) => setText(event.target.value)}
          {...control(textWrong, 'text-note')}
        />
        <p id={`${id}-text-note`} className={styles.error} role={textWrong ? 'alert' : undefined}>
          {textWrong ? messages.textMissing : ''}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-role`}>{messages.role}</label>
        <input
          id={`${id}-role`}
          value={role}
          list={`${id}-roles`}
          autoComplete="off"
          onChange={(event) => setRole(event.target.value)}
          {...control(roleWrong, 'role-note')}
        />
        <datalist id={`${id}-roles`}>
          {messages.roles.split('|').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p
          id={`${id}-role-note`}
          className={roleWrong ? styles.error : styles.hint}
          role={roleWrong ? 'alert' : undefined}
        >
          {roleWrong ? messages.roleMissing : messages.roleHint}
        </p>
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={toLedger} onChange={(event) => setToLedger(event.target.checked)} />
        {messages.toLedger}
      </label>
      <button type="submit" className={styles.submit}>
        {known === null ? messages.record : messages.save}
      </button>
    </form>
  )
}
