import type { Question } from '~/domain/round/round-work'

/** A question as it stands: drafted from the figures, or as the delegation recorded it. */
export interface QuestionLine extends Question {
  readonly recorded: boolean
}

/**
 * Every question there is: those that the figures raise, in their order, in the delegation's words where it recorded
 * them; then recorded ones that the figures no longer raise, because they still print.
 */
export function questionLines(drafts: readonly Question[], recorded: readonly Question[]): QuestionLine[] {
  const known = new Map(recorded.map((question) => [question.id, question]))
  const raised = drafts.map((draft) => {
    const own = known.get(draft.id)
    known.delete(draft.id)
    return { ...(own ?? draft), recorded: own !== undefined }
  })
  return [...raised, ...[...known.values()].map((question) => ({ ...question, recorded: true }))]
}

/** All of them as one text for a letter, numbered where they are several. */
export const joinQuestions = (lines: readonly Question[]): string =>
  lines.map(({ text }, index) => (lines.length > 1 ? `${index + 1}. ${text}` : text)).join('\n')
