import { useState } from 'react'
import type { Note } from '~/domain/notes/note'
import { type NoteFields, notesOn } from '~/domain/notes/note-list'
import { formatNumber } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { noteFormMessages } from './messages'
import { NoteForm } from './NoteForm'
import styles from './Notes.module.css'
import { NoteText } from './NoteText'

export interface NoteButtonProps {
  figureId: string
  /** The figure as a person reads it. */
  name: string
  notes: readonly Note[]
  today: IsoDate
  /** `id` null: a new note. */
  onSave: (id: string | null, figureId: string, fields: NoteFields) => void
  onRemove: (note: Note) => void
}

/** A small button beside a figure: the notes on it, and a form for another. */
export function NoteButton({ figureId, name, notes, today, onSave, onRemove }: NoteButtonProps) {
  const language = useLanguage()
  const messages = useMessages(noteFormMessages)
  const [open, setOpen] = useState(false)
  const own = notesOn(notes, figureId)
  const count = formatNumber(own.length, language)
  return (
    <>
      <Button kind="quiet" aria-label={messages.buttonOn(name, count)} onClick={() => setOpen(true)} data-screen-only>
        {messages.button}
        {own.length > 0 && ` (${count})`}
      </Button>
      <Dialog open={open} title={messages.title(name)} onClose={() => setOpen(false)}>
        {own.length > 0 && (
          <ul className={styles.list}>
            {own.map((note) => (
              <li key={note.id}>
                <NoteText note={note} />{' '}
                <Button kind="quiet" onClick={() => onRemove(note)}>
                  {messages.remove}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <NoteForm
          key={own.length}
          note={null}
          today={today}
          onSave={(fields) => {
            onSave(null, figureId, fields)
            setOpen(false)
          }}
        />
      </Dialog>
    </>
  )
}
