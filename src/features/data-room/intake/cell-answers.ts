import { foldText } from '~/data/import/recognise/fold'
import type { TableChoice } from '~/data/import/recognise/recognised-table'
import type { AnsweredCell, DeskFile } from './desk-file'

/** Answers that still speak of the same cells once a table is understood under another choice. */
export function answersThatStand(
  answers: readonly AnsweredCell[],
  before: TableChoice,
  after: TableChoice,
): readonly AnsweredCell[] {
  if (before.kind !== after.kind || before.headerRows?.join() !== after.headerRows?.join()) return []
  return answers.filter(
    ({ column }) =>
      before.mapping?.[column] === after.mapping?.[column] && before.styles?.[column] === after.styles?.[column],
  )
}

/** A word that now means something for all cells is no longer answered in single ones. @param words folded */
export function withoutWords(file: DeskFile, words: Readonly<Record<string, unknown>>): DeskFile {
  const decisions = Object.entries(file.decisions).map(([index, known]) => {
    const answers = known.answers.filter(({ text }) => text === null || !Object.hasOwn(words, foldText(text)))
    return [index, answers.length === known.answers.length ? known : { ...known, answers }] as const
  })
  return { ...file, decisions: Object.fromEntries(decisions) }
}

const isSameCell = (a: AnsweredCell, b: AnsweredCell): boolean => a.row === b.row && a.column === b.column

/** With answers added; a cell has one. */
export function withAnswers(known: readonly AnsweredCell[], added: readonly AnsweredCell[]): readonly AnsweredCell[] {
  const keys = new Set(added.map(({ row, column }) => `${row} ${column}`))
  return [...known.filter(({ row, column }) => !keys.has(`${row} ${column}`)), ...added]
}

export const withoutAnswer = (known: readonly AnsweredCell[], gone: AnsweredCell): readonly AnsweredCell[] =>
  known.filter((answer) => !isSameCell(answer, gone))
