import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Note } from '~/domain/notes/note'
import { figureOrder, nextNoteId, notesOn, numberNotes, putNote, removeNote } from '~/domain/notes/note-list'
import { noteSentence } from '~/domain/notes/note-messages'
import { isoDate } from '~/domain/shared/iso-date'
import type { Run } from '~/domain/shared/run'

const note = (id: string, figureId: string): Note => ({
  id,
  figureId,
  text: `về ${figureId}`,
  cause: null,
  reviewedBy: null,
  reviewedOn: null,
})

describe('numberNotes', () => {
  it('numbers by the first appearance of the figure, then by when they were written; unseen figures last', () => {
    const notes = [note('gc-1', 'b'), note('gc-2', 'nowhere'), note('gc-3', 'a'), note('gc-4', 'b')]
    expect(numberNotes(notes, ['a', 'b', 'a', 'c']).map(({ id, number }) => [number, id])).toEqual([
      [1, 'gc-3'],
      [2, 'gc-1'],
      [3, 'gc-4'],
      [4, 'gc-2'],
    ])
  })

  it('gives every note one number, from 1 on, whatever is printed', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(ids, ids, (figures, order) => {
        const notes = figures.map((figureId, index) => note(`gc-${index + 1}`, figureId))
        const numbered = numberNotes(notes, order)
        expect(numbered.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1))
        expect(new Set(numbered.map(({ id }) => id)).size).toBe(notes.length)
      }),
    )
  })

  it('reads the order of the figures off the sentences', () => {
    const run = (id: string): Run => ({
      kind: 'figure',
      text: '1',
      figure: { id, value: 1, provenance: 'computed', sourceId: null },
    })
    expect(
      figureOrder([
        [run('b'), { kind: 'text', text: 'x' }],
        [run('a'), run('b')],
      ]),
    ).toEqual(['b', 'a', 'b'])
  })
})

describe('the list of notes', () => {
  it('puts a note in its place, finds those on a figure, and takes one out', () => {
    const [one, two] = [note('gc-1', 'a'), note('gc-2', 'a')]
    const changed = putNote([one, two], { ...one, text: 'khác' })
    expect(changed.map(({ text }) => text)).toEqual(['khác', 'về a'])
    expect(notesOn(changed, 'a')).toHaveLength(2)
    expect(removeNote(changed, 'gc-1')).toEqual([two])
  })

  it('counts ids on', () => {
    expect(nextNoteId([])).toBe('gc-1')
    expect(nextNoteId([note('gc-7', 'a'), note('gc-2', 'a')])).toBe('gc-8')
  })
})

describe('noteSentence', () => {
  it('says what is known of the figure: remark, cause, who checked it when', () => {
    const full = { ...note('gc-1', 'a'), text: 'Đã hỏi lại', cause: 'cộng cả hồ sơ trả lại', reviewedBy: 'Thư ký đoàn' }
    expect(noteSentence({ ...full, reviewedOn: isoDate('2025-10-20') }, 'vi')).toBe(
      'Đã hỏi lại. Nguyên nhân: cộng cả hồ sơ trả lại. Đã soát bởi Thư ký đoàn ngày 20/10/2025.',
    )
    expect(noteSentence({ ...full, text: '', cause: null, reviewedOn: null }, 'vi')).toBe('Đã soát bởi Thư ký đoàn.')
    expect(noteSentence({ ...note('gc-1', 'a'), text: 'Xong?' }, 'en')).toBe('Xong?')
  })
})
