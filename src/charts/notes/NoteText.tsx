import type { Note } from '~/domain/notes/note'
import { noteSentence } from '~/domain/notes/note-messages'
import { useLanguage } from '~/ui/i18n/language-context'

export function NoteText({ note }: { note: Note }) {
  return noteSentence(note, useLanguage())
}
