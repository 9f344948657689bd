import type { Note } from '~/domain/notes/note'
import { noteMessages } from '~/domain/notes/note-messages'
import { useLanguage } from '~/ui/i18n/language-context'

/** What a note says, in one paragraph: remark, cause, who checked. */
export function NoteText({ note }: { note: Note }) {
  const messages = noteMessages[useLanguage()]
  const parts = [note.text, note.cause === null ? '' : messages.cause(note.cause), messages.reviewed(note) ?? '']
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
