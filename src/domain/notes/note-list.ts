import type { IsoDate } from '../shared/iso-date'
import type { Run } from '../shared/run'
import type { Note } from './note'

/** Notes in the order in which they were written. */
export type NoteList = readonly Note[]

export interface NoteFields {
  readonly text: string
  readonly cause: string | null
  readonly reviewedBy: string | null
  readonly reviewedOn: IsoDate | null
}

/** A note on a figure, in place of the one with that id, or after all others. */
export const putNote = (notes: NoteList, note: Note): NoteList =>
  notes.some(({ id }) => id === note.id) ? notes.map((one) => (one.id === note.id ? note : one)) : [...notes, note]

/** The next id of a note: counted on, so that an id is not used for another note. @example nextNoteId([]) // 'gc-1' */
export const nextNoteId = (notes: NoteList): string =>
  `gc-${1 + notes.reduce((most, { id }) => Math.max(most, Number(/^gc-(\d+)$/.exec(id)?.[1] ?? 0)), 0)}`

export const removeNote = (notes: NoteList, id: string): NoteList => notes.filter((note) => note.id !== id)

export const notesOn = (notes: NoteList, figureId: string): Note[] => notes.filter((note) => note.figureId === figureId)

/** A note with the number under which paper prints it. */
export type NumberedNote<T extends Pick<Note, 'figureId'> = Note> = T & { readonly number: number }

/**
 * Notes numbered from 1 in the order in which their figures first appear; notes on one figure in the order in which they
 * were written; last those on figures that do not appear. `order`: ids of figures as they are printed.
 */
export function numberNotes<T extends Pick<Note, 'figureId'>>(
  notes: readonly T[],
  order: readonly string[],
): NumberedNote<T>[] {
  const place = new Map<string, number>()
  for (const id of order) if (!place.has(id)) place.set(id, place.size)
  const placeOf = ({ figureId }: T) => place.get(figureId) ?? Number.POSITIVE_INFINITY
  return notes
    .map((note, written) => ({ note, written }))
    .sort((a, b) => {
      const [first, second] = [placeOf(a.note), placeOf(b.note)]
      return first === second ? a.written - b.written : first - second
    })
    .map(({ note }, index) => ({ ...note, number: index + 1 }))
}

/** Ids of the figures of some sentences, in order, with repetitions: what `numberNotes` takes. */
export const figureOrder = (sentences: readonly (readonly Run[])[]): string[] =>
  sentences.flatMap((runs) => runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.id] : [])))
