import { useMemo } from 'react'
import type { Note } from '~/domain/notes/note'
import { type NoteFields, type NoteList, nextNoteId, putNote, removeNote } from '~/domain/notes/note-list'
import { roundAction } from '~/domain/round/round-action'
import { useRoundWork } from './use-round-work'

export interface NoteWork {
  readonly notes: NoteList
  /** `id` null: a new note. `name`: the figure as a person reads it, for the undo button. */
  readonly save: (id: string | null, figureId: string, name: string, fields: NoteFields) => void
  readonly remove: (note: Note, name: string) => void
}

/** The notes on a round's figures, from any room; every step can be undone. Null while they are being read. */
export function useNotes(roundId: string): NoteWork | null {
  const work = useRoundWork(roundId)
  return useMemo(() => {
    if (work === null) return null
    return {
      notes: work.present.notes,
      save: (id, figureId, name, fields) =>
        work.change(roundAction('noteWritten', { name }), (present) => ({
          ...present,
          notes: putNote(present.notes, { ...fields, figureId, id: id ?? nextNoteId(present.notes) }),
        })),
      remove: ({ id }, name) =>
        work.change(roundAction('noteRemoved', { name }), (present) => ({
          ...present,
          notes: removeNote(present.notes, id),
        })),
    }
  }, [work])
}
