import type { Run } from '../shared/run'
import { changedFigures, type FigureChange, renderTemplate } from './edited-sentence'
import type { Finding } from './finding'
import type { FindingChoices, FindingEdit } from './finding-choices'

/** 'open': nobody has decided yet. Only what is kept goes into the report. */
export type FindingChoice = 'open' | 'kept' | 'dropped'

export interface ChosenFinding {
  readonly finding: Finding
  readonly choice: FindingChoice
  /** The sentence to print: the rule's own, or the edited one with today's numbers. */
  readonly runs: readonly Run[]
  readonly edit: FindingEdit | null
  /** Bound numbers that are not what they were when the sentence was edited: before → after. Empty: nothing to check. */
  readonly flagged: readonly FigureChange[]
}

export interface AppliedChoices {
  readonly findings: readonly ChosenFinding[]
  /** Kept or edited, and not found any more: the figures no longer say so. */
  readonly lapsed: readonly string[]
}

/** The findings as the secretary left them: in that order, with the edited sentences on today's numbers. */
export function applyChoices(findings: readonly Finding[], choices: FindingChoices): AppliedChoices {
  const known = new Set(findings.map(({ id }) => id))
  const edits = new Map(choices.edits.map((edit) => [edit.findingId, edit]))
  const [kept, dropped] = [new Set(choices.kept), new Set(choices.dropped)]
  return {
    findings: inOrder(findings, choices.order).map((finding) => {
      const edit = edits.get(finding.id) ?? null
      return {
        finding,
        choice: kept.has(finding.id) ? 'kept' : dropped.has(finding.id) ? 'dropped' : 'open',
        runs: edit === null ? finding.runs : renderTemplate(edit.template, finding.runs),
        edit,
        flagged: edit === null ? [] : changedFigures(edit.values, finding.runs),
      }
    }),
    lapsed: [...new Set([...choices.kept, ...edits.keys()])].filter((id) => !known.has(id)),
  }
}

function inOrder(findings: readonly Finding[], order: readonly string[]): Finding[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const placed = findings.filter(({ id }) => place.has(id))
  const rest = findings.filter(({ id }) => !place.has(id))
  return [...placed.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)), ...rest]
}

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)

/** Keeps or drops one finding, or leaves it undecided again. */
export const choose = (choices: FindingChoices, id: string, choice: FindingChoice): FindingChoices => ({
  ...choices,
  kept: choice === 'kept' ? [...without(choices.kept, id), id] : without(choices.kept, id),
  dropped: choice === 'dropped' ? [...without(choices.dropped, id), id] : without(choices.dropped, id),
})

/**
 * One finding `steps` places further down among `shown` (up where negative), as the list stands on the screen. The whole
 * order is then set, so that what was moved stays where it was put.
 */
export function moveFinding(
  choices: FindingChoices,
  shown: readonly string[],
  id: string,
  steps: number,
): FindingChoices {
  const from = shown.indexOf(id)
  const to = Math.min(Math.max(from + steps, 0), shown.length - 1)
  if (from < 0 || from === to) return choices
  const order = without(shown, id)
  order.splice(to, 0, id)
  // what is not on the screen keeps its place behind
  return { ...choices, order: [...order, ...choices.order.filter((other) => !shown.includes(other))] }
}

/** The edited sentence in place of any earlier one; the numbers are taken as looked at now. */
export const editFinding = (choices: FindingChoices, edit: FindingEdit): FindingChoices => ({
  ...choices,
  edits: [...choices.edits.filter(({ findingId }) => findingId !== edit.findingId), edit],
})

/** Back to the rule's own sentence. */
export const restoreSentence = (choices: FindingChoices, id: string): FindingChoices => ({
  ...choices,
  edits: choices.edits.filter(({ findingId }) => findingId !== id),
})
