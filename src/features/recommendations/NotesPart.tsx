import { useState } from 'react'
import { noteFormMessages } from '~/charts/notes/messages'
import { NoteForm } from '~/charts/notes/NoteForm'
import { NoteText } from '~/charts/notes/NoteText'
import { today } from '~/data/clock'
import { useNotes } from '~/data/store/use-notes'
import type { Note } from '~/domain/notes/note'
import { Button } from '~/ui/button/Button'
import { Dialog } from '~/ui/dialog/Dialog'
import { Field } from '~/ui/field/Field'
import { useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { EmptyMessage } from '~/ui/state/EmptyMessage'
import { roomMessages } from './messages'
import styles from './Recommendations.module.css'
import type { PartProps } from './RecommendationsRoom'

/** All notes on figures, in the order in which they were written, and a way to write one on any figure of the round. */
export function NotesPart({ findings }: PartProps) {
  const { notes: messages } = useMessages(roomMessages)
  const form = useMessages(noteFormMessages)
  const work = useNotes(findings.info.id)
  const [figureId, setFigureId] = useState('')
  const [tried, setTried] = useState(false)
  const [edited, setEdited] = useState<Note | null>(null)
  if (work === null) return null
  const { book } = findings
  const nameOf = (id: string) => book.get(id)?.name ?? id
  return (
    <Panel title={messages.title} subtitle={messages.subtitle}>
      {work.notes.length === 0 ? (
        <EmptyMessage what={messages.empty} />
      ) : (
        <ol className={styles.notes}>
          {work.notes.map((note) => {
            const figure = book.get(note.figureId)
            return (
              <li key={note.id}>
                <div>
                  <p className={styles.meta}>
                    {nameOf(note.figureId)}, {figure === undefined ? messages.unknown : messages.value(figure.text)}
                  </p>
                  <p>
                    <NoteText note={note} />
                  </p>
                  <p className={styles.actions} data-screen-only>
                    <Button kind="plain" onClick={() => setEdited(note)}>
                      {form.edit}
                      <span className="vh">: {nameOf(note.figureId)}</span>
                    </Button>
                    <Button kind="plain" onClick={() => work.remove(note, nameOf(note.figureId))}>
                      {form.remove}
                      <span className="vh">: {nameOf(note.figureId)}</span>
                    </Button>
                  </p>
                </div>
              </li>
            )
          })}
        </ol>
      )}
      <div className={styles.form} data-screen-only>
        <Field label={messages.figure} error={tried && figureId === '' ? messages.needFigure : undefined}>
          {(control) => (
            <select {...control} value={figureId} onChange={(event) => setFigureId(event.target.value)}>
              <option value="">{messages.choose}</option>
              {[...book.values()].map(({ id, name, text }) => (
                <option key={id} value={id}>
                  {name}: {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        <NoteForm
          key={work.notes.length}
          note={null}
          today={today()}
          onSave={(fields) => {
            setTried(true)
            if (figureId !== '') work.save(null, figureId, nameOf(figureId), fields)
          }}
        />
      </div>
      <Dialog
        open={edited !== null}
        title={edited === null ? form.edit : form.title(nameOf(edited.figureId))}
        onClose={() => setEdited(null)}
      >
        <NoteForm
          note={edited}
          today={today()}
          onSave={(fields) => {
            if (edited !== null) work.save(edited.id, edited.figureId, nameOf(edited.figureId), fields)
            setEdited(null)
          }}
        />
      </Dialog>
    </Panel>
  )
}
