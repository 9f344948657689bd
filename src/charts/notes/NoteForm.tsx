import { type FormEvent, useState } from 'react'
import type { Note } from '~/domain/notes/note'
import type { NoteFields } from '~/domain/notes/note-list'
import { type IsoDate, parseIsoDate } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useMessages } from '~/ui/i18n/language-context'
import { noteFormMessages } from './messages'
import styles from './Notes.module.css'

export interface NoteFormProps {
  /** Null for a new one. */
  note: Note | null
  today: IsoDate
  onSave: (fields: NoteFields) => void
}

/** What somebody knows of a figure: a remark, a cause, and who checked it when. */
export function NoteForm({ note, today, onSave }: NoteFormProps) {
  const messages = useMessages(noteFormMessages)
  const [text, setText] = useState(note?.text ?? '')
  const [cause, setCause] = useState(note?.cause ?? '')
  const [by, setBy] = useState(note?.reviewedBy ?? '')
  const [on, setOn] = useState<string>(note?.reviewedOn ?? '')
  const [tried, setTried] = useState(false)
  const date = parseIsoDate(on)
  const empty = [text, cause, by].every((part) => part.trim() === '')
  const wrongDate = date !== null && date > today ? messages.future : undefined
  const noReviewer = date !== null && by.trim() === '' ? messages.needReviewer : undefined
  const orNull = (part: string) => (part.trim() === '' ? null : part.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty || wrongDate !== undefined || noReviewer !== undefined) return
    onSave({ text: text.trim(), cause: orNull(cause), reviewedBy: orNull(by), reviewedOn: date })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={messages.text} error={tried && empty ? messages.needSomething : undefined}>
        {(control) => <textarea {...control} rows={3} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <Field label={messages.cause}>
        {(control) => <input {...control} value={cause} onChange={(event) => setCause(event.target.value)} />}
      </Field>
      <div className={styles.row}>
        <Field label={messages.reviewedBy} hint={messages.reviewHint} error={tried ? noReviewer : undefined}>
          {(control) => <input {...control} value={by} onChange={(event) => setBy(event.target.value)} />}
        </Field>
        <Field label={messages.reviewedOn} error={tried ? wrongDate : undefined}>
          {(control) => <input {...control} type="date" value={on} onChange={(event) => setOn(event.target.value)} />}
        </Field>
      </div>
      <Button type="submit" kind="main">
        {messages.save}
      </Button>
    </form>
  )
}
