import { figureOrder, numberNotes } from '../notes/note-list'
import { formatNumber } from '../shared/format'
import type { Locale } from '../shared/locale'
import type { ReportBlock, ReportSection, Run } from './report'
import type { ReportNote } from './supervision'

/** "(1)" */
export const noteMark = (number: number, language: Locale): string => `(${formatNumber(number, language)})`

/** The notes in the order in which their figures first print; those on figures that do not print come last. */
export const notesInOrder = (notes: readonly ReportNote[], sections: readonly ReportSection[]): ReportNote[] =>
  numberNotes(notes, figureOrder(sections.flatMap(({ blocks }) => blocks.flatMap(sentencesOf)))).map(
    ({ figureId, text }) => ({ figureId, text }),
  )

function sentencesOf(block: ReportBlock): (readonly Run[])[] {
  if (block.kind === 'paragraph') return [block.runs]
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ runs }) => runs)) : []
}

/** The sections with the number of each note beside the figure it is about, where that first prints. */
export function withNoteMarks(
  sections: readonly ReportSection[],
  notes: readonly ReportNote[],
  language: Locale,
): ReportSection[] {
  const marks = new Map<string, string>()
  for (const [index, { figureId }] of notes.entries()) {
    marks.set(figureId, (marks.get(figureId) ?? '') + noteMark(index + 1, language))
  }
  const mark = (runs: readonly Run[]): Run[] =>
    runs.flatMap((run): Run[] => {
      const text = run.kind === 'figure' ? marks.get(run.figure.id) : undefined
      if (run.kind !== 'figure' || text === undefined) return [run]
      marks.delete(run.figure.id)
      return [run, { kind: 'text', text, raised: true }]
    })
  return sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => markBlock(block, mark)) }))
}

function markBlock(block: ReportBlock, mark: (runs: readonly Run[]) => Run[]): ReportBlock {
  if (block.kind === 'paragraph') return { ...block, runs: mark(block.runs) }
  if (block.kind !== 'table') return block
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, runs: mark(cell.runs) })) })),
  }
}
