import { useState } from 'react'
import type { Note } from '~/domain/notes/note'
import { type NoteFields, notesOn } from '~/domain/notes/note-list'
import { formatNumber } from '~/domain/shared/format'
import type { IsoDate } from '~/domain/shared/iso-date'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { noteFormMessages } from './messages'
import { NoteForm } from './NoteForm'
import styles from './Notes.module.css'
import { NoteText } from './NoteText'

/** A figure that may be noted on. */
export interface NotedFigure {
  /** "reported/resolvedOverdue" */
  readonly id: string
  /** As a person reads it. */
  readonly name: string
}

/** What is done with a note; `useNotes` of the data layer gives it. */
export interface NoteHandlers {
  readonly notes: readonly Note[]
  /** `id` null: a new note. `name`: of the figure. */
  readonly save: (id: string | null, figureId: string, name: string, fields: NoteFields) => void
  readonly remove: (note: Note, name: string) => void
}

export interface NoteButtonProps {
  /** The figures beside which the button stands; of several, the reader chooses one. */
  figures: readonly [NotedFigure, ...NotedFigure[]]
  work: NoteHandlers
  today: IsoDate
}

/** A small button beside figures: the notes on them, and a form for another. Bring it by a lazy import. */
export function NoteButton({ figures, work, today }: NoteButtonProps) {
  const language = useLanguage()
  const messages = useMessages(noteFormMessages)
  const [open, setOpen] = useState(false)
  // many figures, many buttons: a dialog is made when it is first asked for
  const [made, setMade] = useState(false)
  const [chosen, setChosen] = useState(figures[0].id)
  const figure = figures.find(({ id }) => id === chosen) ?? figures[0]
  const count = figures.reduce((sum, { id }) => sum + notesOn(work.notes, id).length, 0)
  const shown = formatNumber(count, language)
  const own = notesOn(work.notes, figure.id)
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          setMade(true)
          setOpen(true)
        }}
        data-screen-only
      >
        {figures.length === 1 ? messages.button : messages.buttonAll}
        {count > 0 && ` (${shown})`}
        <span className="vh">{figures.length === 1 ? messages.onOne(figure.name, shown) : messages.onAll(shown)}</span>
      </Button>
      {made && (
        <Dialog open={open} title={messages.title(figure.name)} onClose={() => setOpen(false)}>
          {figures.length > 1 && (
            <Field label={messages.figure}>
              {(control) => (
                <select {...control} value={figure.id} onChange={(event) => setChosen(event.target.value)}>
                  {figures.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          {own.length > 0 && (
            <ul className={styles.list}>
              {own.map((note) => (
                <li key={note.id}>
                  <NoteText note={note} />{' '}
                  <Button kind="quiet" onClick={() => work.remove(note, figure.name)}>
                    {messages.remove}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <NoteForm
            key={`${figure.id}-${own.length}`}
            note={null}
            today={today}
            onSave={(fields) => {
              work.save(null, figure.id, figure.name, fields)
              setOpen(false)
            }}
          />
        </Dialog>
      )}
    </>
  )
}
